import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { bytesOf, mailsIn } from "@follow-through/local/mbox";
import { expect, test } from "vitest";
import { folderForTest } from "./folder-for-test.ts";

async function read(content: string, mostBytes = 1_000_000): Promise<string[]> {
  const file = join(await folderForTest(), "mail");
  await writeFile(file, content, "latin1");
  const slices = await mailsIn(file);
  return Promise.all(slices.map(async (slice) => (await bytesOf(slice, mostBytes)).toString("latin1")));
}

const one = "Subject: one\n\nfirst\n";
const two = "Subject: two\n\nsecond\n";

test("a file that is one mail is that mail, byte for byte", async () => {
  const mail = "Subject: x\r\n\r\n>From here on\r\nFrom me\r\n\r\n";
  expect(await read(mail)).toEqual([mail]);
});

test.each([
  ["Thunderbird", "From - Mon Mar 02 10:00:00 2026"],
  ["Gmail's takeout", "From 1234567890@xxx Mon Mar 02 10:00:00 +0000 2026"],
  ["classic", "From jo@example.org Mon Mar  2 10:00:00 2026"],
])("the mails of an mbox as %s writes it", async (_who, line) => {
  expect(await read(`${line}\n${one}\n${line}\n${two}\n`)).toEqual([one, two]);
  const crlf = (text: string): string => text.replaceAll("\n", "\r\n");
  expect(await read(crlf(`${line}\n${one}\n${line}\n${two}\n`))).toEqual([crlf(one), crlf(two)]);
});

test("a sentence that begins with From does not begin a mail", async () => {
  const mail =
    "Subject: x\n\nHello\n\nFrom my side all is well.\n\nFrom Monday on I am away.\nFrom - Mon Mar 02 10:00:00 2026\n";
  expect(await read(`From - Mon Mar 02 10:00:00 2026\n${mail}`)).toEqual([mail]);
});

test("what was escaped for the mailbox is as it was", async () => {
  const mail = "Subject: x\n\n>From me\n>>From you\n> From\n";
  const escaped = mail.replace(">From me", ">>From me").replace(">>From you", ">>>From you");
  expect(await read(`From - Mon Mar 02 10:00:00 2026\n${escaped}\n`)).toEqual([mail]);
});

test("bytes of any charset stay what they are", async () => {
  const mail = "Subject: x\n\n\u00ff\u0000\u00fe\n>From \u00e9\n";
  expect(await read(`From - Mon Mar 02 10:00:00 2026\n${mail.replace(">From", ">>From")}\n`)).toEqual([mail]);
});

test("mails and lines larger than a piece of reading", async () => {
  const big = `Subject: big\n\n${"x".repeat(300_000)}\n${"y\n".repeat(100_000)}`;
  const line = "From - Mon Mar 02 10:00:00 2026\n";
  expect((await read(`${line}${one}\n${line}${big}\n${line}${two}`)).map((mail) => mail.length)).toEqual([
    one.length,
    big.length,
    two.length,
  ]);
});

test("of a mail without end only so much is read", async () => {
  expect((await read("z".repeat(5_000), 1_000)).map((mail) => mail.length)).toEqual([1_000]);
});

test("an empty file holds no mail", async () => {
  expect(await read("")).toEqual([]);
});
