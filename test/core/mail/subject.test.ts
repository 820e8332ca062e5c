import { readSubject } from "@follow-through/core/mail/subject";
import { describe, expect, test } from "vitest";

describe("a subject", () => {
  test.each([
    ["Re: Analyst", "Analyst", "reply"],
    ["RE: RE: AW: Analyst", "Analyst", "reply"],
    ["Re[2]: Analyst", "Analyst", "reply"],
    ["Re (3): Analyst", "Analyst", "reply"],
    ["Antw: Fwd: Analyst", "Analyst", "reply"],
    ["Fwd: AW: Kennziffer 41/2026-7", "Kennziffer 41/2026-7", "forward"],
    ["[Fwd: RE: Statistical Programmer, SP-118]", "Statistical Programmer, SP-118", "forward"],
    ["WG: Stelle", "Stelle", "forward"],
    ["回复：职位", "职位", "reply"],
    ["转发: 职位", "职位", "forward"],
    ["Re : candidature", "candidature", "reply"],
    ["Odp: Re: oferta", "oferta", "reply"],
    ["Vá: állás", "állás", "reply"],
    ["Re: SV: jobbet", "jobbet", "reply"],
    ["Analyst", "Analyst", null],
    ["Regarding: the analyst role", "Regarding: the analyst role", null],
    ["Reminder: interview", "Reminder: interview", null],
    ["Ref: SR/4471", "Ref: SR/4471", null],
    ["Quality Manager - your ref SR/4471", "Quality Manager - your ref SR/4471", null],
    ["", "", null],
  ])("%s", (subject, bare, prefix) => {
    expect(readSubject(subject)).toMatchObject({ bare, prefix });
  });

  test.each([
    "I: think we should",
    "R: analyst wanted",
    "VS: code",
    "RV: for sale",
    "TR: dinner",
    "PD: police",
    "SV: x",
  ])("begins with a word that is a prefix only with support: %s", (subject) => {
    expect(readSubject(subject)).toMatchObject({ bare: subject, prefix: null });
    expect(readSubject(subject).doubtful).not.toBeNull();
    expect(readSubject(subject, true)).toMatchObject({ bare: subject.replace(/^\w+: /, ""), doubtful: null });
  });

  test("with a hundred thousand prefixes ends", () => {
    expect(readSubject("Re: ".repeat(100_000)).prefix).toBe("reply");
  });
});
