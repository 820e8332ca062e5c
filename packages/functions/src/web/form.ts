import { addMinutes } from "@follow-through/core/calendar";
import type { Doing } from "@follow-through/core/flow/audit";
import type { Ports } from "@follow-through/core/flow/port";
import { oneLine } from "@follow-through/core/mail/clean";
import type { Seeker } from "@follow-through/core/seeker";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { formMinutes, lineCharsMost, valuesOfOneNameMost } from "../bounds.ts";

/** A form as it was sent: texts and files by name, each bounded by whoever asks for it. */
export interface Form {
  /** One line, control characters gone, cut to so many characters. */
  readonly line: (name: string, mostChars?: number) => string;
  /** Several lines. */
  readonly text: (name: string, mostChars: number) => string;
  readonly many: (name: string) => readonly string[];
  readonly file: (name: string) => File | null;
  /** Who does it and an id that a second press of the same button repeats. */
  readonly doing: Doing;
}

/** For a hidden field of every form of one page: whoever sends it has seen a page made for this seeker. */
export function formToken(ports: Ports, seeker: Seeker, now: string): string {
  return ports.signer.seal("form", `${seeker.id} ${ports.signer.secret()}`, addMinutes(now, formMinutes));
}

/** Reads a signed-in form, or refuses it where its token was not made for this seeker. */
export async function readSeekerForm(c: Context, ports: Ports, seeker: Seeker, now: string): Promise<Form> {
  const body = await bodyOf(c);
  const [owner] = (ports.signer.open("form", textIn(body, "form"), now) ?? "").split(" ");
  if (owner !== seeker.id) throw new HTTPException(403, { message: "form" });
  const said = Object.entries(body).map(([key, value]) => `${key}=${[value].flat().map(nameOf).join(",")}`);
  return formOf(body, { id: `web:${ports.signer.digest(`${c.req.path} ${said.join("&")}`)}`, by: "web" });
}

/** Nobody signed in for it, and nothing can be uploaded. */
export type OpenForm = Pick<Form, "line" | "text" | "many">;

/** Reads a form that nobody signed in for. */
export async function readOpenForm(c: Context): Promise<OpenForm> {
  return formOf(await bodyOf(c), { id: "", by: "web" });
}

/** A body that does not hold what its type says is the sender's doing, no fault of ours. */
async function bodyOf(c: Context): Promise<Body> {
  try {
    return await c.req.parseBody({ all: true });
  } catch (cause) {
    throw cause instanceof HTTPException ? cause : new HTTPException(400, { message: "body", cause });
  }
}

type Body = Readonly<Record<string, string | File | (string | File)[]>>;

function formOf(body: Body, doing: Doing): Form {
  const textOf = (name: string): string => textIn(body, name);
  return {
    line: (name, mostChars = lineCharsMost) => oneLine(textOf(name)).slice(0, mostChars),
    text: (name, mostChars) => textOf(name).replaceAll(/\r\n?/g, "\n").trim().slice(0, mostChars),
    many: (name) =>
      [body[name] ?? []]
        .flat()
        .filter((value) => typeof value === "string")
        .slice(0, valuesOfOneNameMost),
    file: (name) => {
      const value = first(body[name]);
      return value instanceof File && value.size > 0 ? value : null;
    },
    doing,
  };
}

function textIn(body: Body, name: string): string {
  const value = first(body[name]);
  return typeof value === "string" ? value : "";
}

const first = (value: Body[string] | undefined): string | File | undefined => [value ?? []].flat()[0];
const nameOf = (value: string | File): string => (typeof value === "string" ? value : value.name);
