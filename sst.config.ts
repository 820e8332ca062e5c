/// <reference path="./.sst/platform/config.d.ts" />

// The whole deployment. What it is asked for stands in infra/settings.ts; docs/deploy.md goes through it step by step.
export default $config({
  app(input) {
    const isProduction = input.stage === "production";
    return {
      name: "follow-through",
      home: "aws",
      // Production keeps its data whatever happens to the deployment; every other stage goes without a trace.
      removal: isProduction ? "retain" : "remove",
      protect: isProduction,
      providers: {
        aws: { version: "7.20.0" },
        ...(process.env.FOLLOW_THROUGH_DNS === "cloudflare" && { cloudflare: "6.15.0" }),
      },
    };
  },
  async run() {
    const { readSettings } = await import("./infra/settings");
    const { dataOf } = await import("./infra/data");
    const { mailOut } = await import("./infra/mail-out");
    const { mailIn } = await import("./infra/mail-in");
    const { nudges } = await import("./infra/nudges");
    const { webView } = await import("./infra/web");
    const { alarms } = await import("./infra/alarms");

    const settings = readSettings(process.env, $app.stage);
    const data = dataOf(settings);
    const out = mailOut(settings, data);
    const arrivals = mailIn(settings, data, out);
    const sending = nudges(settings, data, out);
    const web = webView(settings, data, out);
    alarms(settings, { out, arrivals, sending, web });

    return {
      web: web.url,
      track: `track@${settings.domain}`,
      table: data.table.name,
      rawMail: data.rawMail.name,
      deadLetters: $output([arrivals.queue, sending.queue, out.feedbackQueue].map(({ dead }) => dead.url)),
      // Where the domain's names are kept elsewhere, these are to be entered there by hand.
      ...(settings.dns === "other" && { dnsRecords: $output(out.records) }),
    };
  },
});
