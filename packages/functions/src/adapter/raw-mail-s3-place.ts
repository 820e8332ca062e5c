/** Where SES puts what arrives: this and the delivery's id. The deployment names the same place. */
export const rawMailPrefix = "mail/";
