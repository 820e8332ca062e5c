import { describe, expect, it } from "vitest";
import { readOutcome } from "@follow-through/core/read/outcome";

const said = (text: string): string | null => readOutcome(text, false).value;
const sent = (text: string): string | null => readOutcome(text, true).value;

describe("no outcome yet", () => {
  it.each([
    "If the budget is approved, we would like to invite you to an interview in January.",
    "Once the funding comes through we'd like to interview you.",
    "Wenn die Stelle bewilligt wird, laden wir Sie zu einem Gespräch ein.",
    "Cuando se apruebe el presupuesto te invitaremos a una entrevista.",
    "Zodra er goedkeuring is, nodigen we je uit voor een gesprek.",
    "Over de kennismaking hoor je nog.",
    "You'll hear from us about the interview.",
    "Vom Vorstellungsgespräch hören Sie noch.",
  ])("where it hangs on money or is only announced: %s", (text) => {
    expect(said(text)).toBeNull();
  });

  it.each([
    "To be clear, it is not an offer. We would like to offer you the post once she signs.",
    "Das ist noch kein Angebot. Wir möchten Ihnen die Stelle anbieten, sobald es geht.",
  ])("where the mail says that it is none: %s", (text) => {
    expect(said(text)).not.toBe("offer");
  });

  it("where the one who had it never came", () => {
    expect(said("We offered it to somebody else in February, he never showed.")).toBeNull();
  });

  it.each([
    "We regret that we cannot give updates by phone.",
    "Sans réponse de notre part sous cinq semaines, votre candidature n'a pas été retenue.",
    "Sin respuesta en un mes, entienda que su candidatura no ha sido seleccionada.",
    "Ohne Rückmeldung bis Mai gilt: Wir haben uns für andere Bewerber entschieden.",
  ])("in a receipt's stock sentence: %s", (text) => {
    expect(sent(text)).toBeNull();
  });
});

describe("an outcome all the same", () => {
  it.each([
    ["interview", "If that suits, could you do Thursday at 3pm?"],
    ["rejected", "We regret that we cannot take your application further."],
    ["closed", "This requisition has been cancelled and we will not be progressing any candidates."],
    ["closed", "O procedimento concursal foi anulado ontem em reunião de Câmara."],
  ])("%s: %s", (outcome, text) => {
    expect(said(text)).toBe(outcome);
  });
});
