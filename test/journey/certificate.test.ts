import { request } from "node:https";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { createTransport } from "nodemailer";
import { expect, test } from "vitest";
import { assistant, kindsSent, soon } from "./assistant.ts";

// A certificate that lies about anyway: the embedded database ships one for its own tests.
const folder = join(dirname(fileURLToPath(import.meta.resolve("dynalite"))), "ssl");
const withCertificate = ["--tls-cert", join(folder, "server-crt.pem"), "--tls-key", join(folder, "server-key.pem")];

test("with a certificate mail is taken over STARTTLS, and the web view is https alone", async () => {
  const here = await assistant({}, withCertificate);
  const { port } = new URL(here.smtp);
  const tls = { rejectUnauthorized: false };
  const transport = createTransport({ host: "127.0.0.1", port: Number(port), requireTLS: true, tls });
  await transport.sendMail({
    envelope: { from: "jo@example.org", to: ["track@in.localhost"] },
    raw: "From: jo@example.org\r\nTo: Pat <pat@acme.example>\r\nSubject: Engineer at Acme\r\n\r\nHi Pat, I would like to apply.\r\n",
  });
  transport.close();
  await soon(async () => (await kindsSent(here))[0]);
  expect(await kindsSent(here)).toEqual(["receipt"]);
  expect(here.web).toMatch(/^https:/);
  const answer = await new Promise<{ status: number; hsts: unknown }>((resolve, reject) => {
    request(`${here.web}/healthz`, tls, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, hsts: response.headers["strict-transport-security"] });
    })
      .on("error", reject)
      .end();
  });
  expect(answer).toEqual({ status: 200, hsts: "max-age=31536000" });
  await expect(fetch(here.web.replace("https:", "http:"))).rejects.toThrow("fetch failed");
});
