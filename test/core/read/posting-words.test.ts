import { describe, expect, test } from "vitest";
import { postingWords } from "@follow-through/core/read/posting-words";

describe("what a posting asks for", () => {
  test.each<[string, string, string]>([
    [
      "below a bold head, pasted under a line of one's own",
      "Found this, thought of you!\n\nSenior Data Engineer\n\n**Requirements:**\n\n- 5+ years with streaming\n- Kafka or Pulsar\n\nBenefits:\n- Free fruit",
      "**Requirements:**\n- 5+ years with streaming\n- Kafka or Pulsar",
    ],
    [
      "with an empty line between its points",
      "What you'll bring\n\n• Calm on call\n\n• Clear writing\n\nWe are an equal opportunity employer.",
      "What you'll bring\n• Calm on call\n• Clear writing",
    ],
    [
      "in German",
      "Ihr Profil\n- Ausbildung als Schweißer\n- Führerschein B",
      "Ihr Profil\n- Ausbildung als Schweißer\n- Führerschein B",
    ],
    ["in French", "Votre profil :\n- Rigueur\n- Permis B", "Votre profil :\n- Rigueur\n- Permis B"],
    [
      "as plain lines",
      "Requisitos\nDos años de experiencia\nInglés fluido\n\nOfrecemos un buen equipo.",
      "Requisitos\nDos años de experiencia\nInglés fluido",
    ],
  ])("%s", (_how, text, words) => expect(postingWords(text)).toBe(words));

  test.each([
    ["a letter", "Hi Pat,\n\nI meet the requirements:\nfive years with streams.\n\nJo"],
    ["a word in a sentence", "The role sounds good.\nRequirements are clear to me.\nBest, Jo"],
    ["a head with nothing below", "Requirements:\n\nBest,"],
    ["what the firm offers", "Benefits\n- Free fruit\n- A pension"],
    ["nothing", ""],
  ])("is not read from %s", (_what, text) => expect(postingWords(text)).toBeNull());

  test("is a few lines, however long the posting is", () => {
    const long = `Requirements\n${`- ${"x".repeat(500)}\n`.repeat(5000)}`;
    expect((postingWords(long) ?? "").split("\n")).toHaveLength(11);
    expect((postingWords(long) ?? "").length).toBeLessThan(2500);
    expect(postingWords("Requirements\n".repeat(100_000))).toBeNull();
  });
});
