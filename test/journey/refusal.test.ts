import { readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { operate } from "@follow-through/local/operate";
import { Refusal } from "@follow-through/local/refusal";
import { tickAt } from "@follow-through/local/tick-at";
import { expect, onTestFinished, test, vi } from "vitest";
import { folderForTest } from "../local/folder-for-test.ts";
import { assistant, assistantOn } from "./assistant.ts";

async function takenPort(): Promise<string> {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void taken.close());
  return String((taken.address() as AddressInfo).port);
}

test.each(["--smtp-port", "--web-port"])(
  "a port in use is named with its option %s, and nothing stays behind",
  async (option) => {
    const data = await folderForTest();
    const port = await takenPort();
    await expect(assistantOn(data, {}, [option, port])).rejects.toThrow(
      `port ${port} is in use: choose another ${option}`,
    );
    await (await assistantOn(data)).stop();
  },
);

test("a folder that can't be one", async () => {
  const file = join(await folderForTest(), "file");
  await writeFile(file, "");
  await expect(assistantOn(join(file, "data"))).rejects.toThrow(Refusal);
});

test("a certificate that can't be read", async () => {
  const missing = ["--tls-cert", "/nowhere/cert.pem", "--tls-key", "/nowhere/key.pem"];
  await expect(assistant({}, missing)).rejects.toThrow("--tls-cert /nowhere/cert.pem can't be read");
});

test("a folder on which nothing was ever started", async () => {
  const data = await folderForTest();
  await expect(tickAt(["--data", data, "--at", "2026-08-10T13:05:00Z"])).rejects.toThrow("holds no assistant yet");
});

test.each([
  [["dance"], "nothing I can do"],
  [[], "say what to do"],
  [["block"], "name an address"],
  [["person", "jo"], "name an address"],
  [["remove", "nobody@example.net"], "nobody here"],
  [["invite", "/nowhere/class.csv"], "can't be read"],
  [["people", "--stage", "production"], "--stage"],
])("operator %j", async (args, why) => {
  const here = await assistant();
  await expect(operate([...args, "--data", here.data], () => undefined)).rejects.toThrow(why);
});

test("a relay from the environment is not written down, and no mail ends elsewhere for want of it", async () => {
  const data = await folderForTest();
  vi.stubEnv("FOLLOW_THROUGH_RELAY", "smtp://jo:hunter2@127.0.0.1:1");
  onTestFinished(() => void vi.unstubAllEnvs());
  await (await assistantOn(data)).stop();
  expect(await readFile(join(data, "settings.json"), "utf8")).not.toContain("hunter2");
  vi.stubEnv("FOLLOW_THROUGH_RELAY", "");
  const ticked = tickAt(["--data", data, "--at", "2026-08-10T13:05:00Z"]);
  await expect(ticked).rejects.toThrow("sends through FOLLOW_THROUGH_RELAY");
});
