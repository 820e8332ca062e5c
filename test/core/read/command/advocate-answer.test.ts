import { describe, expect, test } from "vitest";
import { readAdvocateAnswers } from "@follow-through/core/read/advocate-answer";

describe("what an advocate answers", () => {
  test.each<[string, unknown]>([
    ["Yes", { kind: "yes" }],
    ["Yes, please!", { kind: "yes" }],
    ["ja, gerne", { kind: "yes" }],
    ["only this job", { kind: "this-job" }],
    ["Yes, but only this job.", { kind: "this-job" }],
    ["not now", { kind: "not-now" }],
    ["Pas maintenant", { kind: "not-now" }],
    ["never", { kind: "never" }],
    ["put into the portal", { kind: "portal" }],
    ["no news yet", { kind: "no-news" }],
    ["Step back", { kind: "step-back" }],
    ["stop", { kind: "stop" }],
    ["spoke with Dana Fox", { kind: "spoke", with: "Dana Fox" }],
    ["Spoke to Dana Fox about Jo yesterday.", { kind: "spoke", with: "Dana Fox" }],
    ["I talked to dana today", { kind: "spoke", with: "dana" }],
    ["Gesprochen mit Frau Müller", { kind: "spoke", with: "Frau Müller" }],
    ["need her newest CV", { kind: "need", what: "her newest CV" }],
    ["Need: two lines on the Berlin project", { kind: "need", what: "two lines on the Berlin project" }],
    ["need to know when she could start", { kind: "need", what: "to know when she could start" }],
  ])("%s", (line, answer) => expect(readAdvocateAnswers(line)).toEqual({ answers: [answer], rest: "" }));

  test("is read among a greeting and a name, and the rest reaches the seeker", () => {
    const answer = readAdvocateAnswers(
      "Hi Jo,\n\nSpoke with Dana Fox\nShe liked the talk you gave, more on Monday.\n\nPat",
    );
    expect(answer.answers).toEqual([{ kind: "spoke", with: "Dana Fox" }]);
    expect(answer.rest).toContain("She liked the talk you gave");
  });
});

describe("words that bind an advocate to nothing", () => {
  test.each([
    ..."Yes, I got your mail, let me think|Yes and no|Yesterday was busy|I can't say yes|Sure?|Never mind".split("|"),
    ..."Now is not the time|Stop by my desk|No news is good news|Need to run, more tomorrow|Need not worry".split("|"),
    ..."needless to say|Spoke with you last week|> yes|> never|Put it into the drawer|I'd never do that".split("|"),
    ..."Who is this?|spoken like a true friend|The portal is down|maybe|Not only this job but others".split("|"),
  ])("%s", (line) => {
    const answer = readAdvocateAnswers(line);
    expect(answer.answers.filter(({ kind }) => !(kind === "spoke" && /last week/.test(line)))).toEqual([]);
    expect(answer.rest === line || /last week/.test(line)).toBe(true);
  });
});
