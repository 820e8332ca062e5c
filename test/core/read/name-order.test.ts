import { describe, expect, test } from "vitest";
import { inOrder } from "@follow-through/core/read/name";

describe("a directory that writes the surname first is told by the address", () => {
  test.each([
    ["Gruber Elisabeth", "e.gruber@x.example", "Elisabeth Gruber"],
    ["Le Bihan Soazig", "s.lebihan@x.example", "Soazig Le Bihan"],
    ["Moreau Jean-Luc", "jean-luc.moreau@x.example", "Jean-Luc Moreau"],
    ["Quispe Rosa María", "rosa_quispe@x.example", "Rosa María Quispe"],
    ["Anna Berger", "a.berger@x.example", "Anna Berger"],
    ["Gruber Elisabeth", "office@x.example", "Gruber Elisabeth"],
    ["Paul Petersen", "p.paul@x.example", "Paul Petersen"],
    ["Pat", "p.lee@x.example", "Pat"],
  ])("%s <%s> is %s", (name, email, ordered) => {
    expect(inOrder(name, email)).toBe(ordered);
  });
});
