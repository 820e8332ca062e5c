/** How often due work is looked for; nothing can come back at a finer moment. */
export const tickMinutes = 5;
