import { correspondentsMost } from "../../bounds/read.ts";
import { domainLabels, hostOf, isMailProvider } from "../domain.ts";
import { compact } from "../company/compact.ts";
import { nameKey, personName } from "../name.ts";
import type { Scene } from "../scene.ts";

/** The names of those who write and are written to, and of their houses: in a subject they look like a title, and are none. */
export interface Correspondents {
  /** Each as its folded words. */
  readonly people: readonly (readonly string[])[];
  readonly houses: ReadonlySet<string>;
}

export function correspondentsOf(scene: Scene): Correspondents {
  const addresses = [
    ...(scene.from ? [scene.from] : []),
    ...scene.to,
    ...scene.cc,
    ...scene.mail.from,
    ...scene.documents.flatMap((document) => [...(document.from ? [document.from] : []), ...document.to]),
  ].slice(0, correspondentsMost);
  const names = [scene.context.seeker.name, scene.fromName, ...addresses.map(({ name }) => name)];
  return {
    people: names.map((name) => nameKey(personName(name)).split(" ")).filter((words) => words.length > 1),
    houses: new Set(
      addresses
        .map(({ email }) => hostOf(email))
        .filter((host) => !isMailProvider(host))
        .flatMap(domainLabels),
    ),
  };
}

/** "Sander Kuipers" is a cooper only by name; "Orchard Mills" of orchardmills.example offers a job, and is none. */
export function isCorrespondent(title: string, evidence: string, { people, houses }: Correspondents): boolean {
  const words = nameKey(title).split(" ");
  const around = nameKey(evidence);
  // One word of a name is a job as well ("Miller"), unless the whole name stands there.
  const isPerson = people.some(
    (name) =>
      (words.length > 1 || around.includes(name.join(" "))) &&
      words.every((word) => name.some((own) => isForm(word, own))),
  );
  return isPerson || houses.has(compact(title));
}

/** "Kuipers" with its plural or genitive off. */
function isForm(word: string, own: string): boolean {
  return word === own || `${word}s` === own || word === `${own}s`;
}
