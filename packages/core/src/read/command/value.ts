import { commandNameCharsMost, commandNoteCharsMost, commandUrlCharsMost } from "../../bounds/read.ts";
import { addressesOf } from "../../mail/address.ts";
import { oneLine } from "../../mail/clean.ts";
import { trimmed } from "./line.ts";
import type { Label } from "../words/command.ts";

/** What a seeker puts right or adds by a label: "company: Acme Robotics". */
export type Value =
  | { readonly kind: "company"; readonly name: string }
  | { readonly kind: "job"; readonly title: string | null; readonly url: string | null }
  | { readonly kind: "contact"; readonly name: string; readonly email: string | null }
  | { readonly kind: "advocate"; readonly name: string; readonly email: string }
  | { readonly kind: "note"; readonly text: string };

/** Null where nothing stands there, or where an advocate has no address: the invitation goes by mail. */
export function readValue(label: Label, written: string): Value | null {
  const value = oneLine(written);
  if (value === "") return null;
  switch (label) {
    case "company":
      return { kind: "company", name: value.slice(0, commandNameCharsMost) };
    case "job":
      return readJob(value);
    case "contact":
      return { kind: "contact", ...personIn(value) };
    case "advocate": {
      const { name, email } = personIn(value);
      return email === null ? null : { kind: "advocate", name, email };
    }
    case "note":
      return { kind: "note", text: value.slice(0, commandNoteCharsMost) };
  }
}

function readJob(value: string): Value {
  const url = /https?:\/\/[^\s<>"]+/i.exec(value)?.[0] ?? null;
  const bare = url === null ? value : value.replace(url, "");
  const title = trimmed(bare, /[\s<>(,–-]/, /[\s<>(),–-]/).slice(0, commandNameCharsMost);
  return { kind: "job", title: title === "" ? null : title, url: url?.slice(0, commandUrlCharsMost) ?? null };
}

function personIn(value: string): { readonly name: string; readonly email: string | null } {
  const [person] = addressesOf(value.slice(0, commandUrlCharsMost));
  if (!person) return { name: value.slice(0, commandNameCharsMost), email: null };
  if (person.name !== "") return { name: person.name.slice(0, commandNameCharsMost), email: person.email };
  // "Pat Lee pat@acme.com" without brackets: the name is what is left, in whatever case the address was written.
  const at = value.toLowerCase().indexOf(person.email);
  const left = at < 0 ? "" : value.slice(0, at) + value.slice(at + person.email.length);
  const name = oneLine(left.replace(/[<>()[\],;:]|mailto/gi, " "));
  return { name: name.includes("@") ? "" : name.slice(0, commandNameCharsMost), email: person.email };
}
