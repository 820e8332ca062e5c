import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { RawMail } from "@follow-through/core/flow/port";
import { absentIsNull, writeDurably } from "./durable.ts";

/** Ids are ours, but a path is made of them: nothing else passes. */
const idForm = /^[A-Za-z0-9-]{1,100}$/;

export function rawMailIn(folder: string): RawMail {
  return {
    get: (id) => readFile(join(folder, rawMailName(id))).catch(absentIsNull),
    put: (id, bytes) => writeDurably(folder, rawMailName(id), bytes),
    remove: (id) => rm(join(folder, rawMailName(id)), { force: true }),
  };
}

export function rawMailName(id: string): string {
  if (!idForm.test(id)) throw new Error("not an id of raw mail");
  return `${id}.eml`;
}
