import { readFile } from "node:fs/promises";
import { Refusal, systemCode } from "./refusal.ts";

export interface Certificate {
  readonly cert: Buffer;
  readonly key: Buffer;
}

export async function certificateOf(
  files: { readonly certFile: string; readonly keyFile: string } | null,
): Promise<Certificate | null> {
  if (!files) return null;
  return { cert: await contentOf("--tls-cert", files.certFile), key: await contentOf("--tls-key", files.keyFile) };
}

/** Listens, or says in one line why it can't be done and which option to change. */
export async function listening<T>(option: string, port: number, listen: () => Promise<T>): Promise<T> {
  try {
    return await listen();
  } catch (cause) {
    const why = reasons[systemCode(cause)];
    if (why === undefined) throw cause;
    throw new Refusal(why(option, port), { cause });
  }
}

/** A host as it stands in a URL. A wildcard is reached on loopback. */
export function urlHost(host: string): string {
  if (isWildcard(host)) return "127.0.0.1";
  return host.includes(":") ? `[${host}]` : host;
}

export const isWildcard = (host: string): boolean => host === "0.0.0.0" || host === "::";

const reasons: Readonly<Record<string, (option: string, port: number) => string>> = {
  EADDRINUSE: (option, port) => `port ${port} is in use: choose another ${option}`,
  EACCES: (option, port) => `${option} ${port} needs rights that this user does not have: see docs/small-server.md`,
  EADDRNOTAVAIL: () => "--host is no address of this machine",
  ENOTFOUND: () => "--host is no address of this machine",
};

async function contentOf(option: string, file: string): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new Refusal(`${option} ${file} can't be read (${systemCode(cause)})`, { cause });
  }
}
