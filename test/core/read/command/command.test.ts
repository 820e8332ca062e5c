import { describe, expect, test } from "vitest";
import type { WorkWeek } from "@follow-through/core/calendar";
import { readSeekerCommands } from "@follow-through/core/read/command";
import type { Language } from "@follow-through/core/read/reading";
import { isLetter } from "@follow-through/core/read/meant-for-contact";

const berlin: WorkWeek = { zone: "Europe/Berlin", hour: 9, workingDays: [1, 2, 3, 4, 5], country: "DE", region: null };
/** A Tuesday afternoon in Berlin. */
const now = "2026-11-24T13:02:00.000Z";
const readIn = (text: string, language: Language) => readSeekerCommands(text, now, berlin, language);
const read = (text: string) => readIn(text, "en");
const friday = { kind: "snooze", until: "2026-11-27T08:00:00.000Z", rounded: false };
const done = (reason: string) => ({ kind: "close", reason });

describe("a line that is a command", () => {
  test.each<[string, unknown]>([
    ["replied", { kind: "replied" }],
    ["They replied", { kind: "replied" }],
    ["THEY REPLIED!", { kind: "replied" }],
    ["she replied yesterday", { kind: "replied" }],
    ["they replied to me this morning.", { kind: "replied" }],
    ["- they replied, thanks", { kind: "replied" }],
    ["snooze friday", friday],
    ["Snooze till Friday.", friday],
    ["*snooze friday*", friday],
    ["please snooze until friday, thanks", friday],
    ["wait until friday", friday],
    ["wait a week", { kind: "snooze", until: "2026-12-01T08:00:00.000Z", rounded: false }],
    ["snooze 7 minutes", { kind: "snooze", until: "2026-11-24T13:10:00.000Z", rounded: true }],
    ["remind me tomorrow at 2pm", { kind: "snooze", until: "2026-11-25T13:00:00.000Z", rounded: false }],
    ["done", done("done")],
    ["close", done("done")],
    ["Done.", done("done")],
    ["done rejected", done("rejected")],
    ["close: filled", done("filled")],
    ["done - no answer", done("no-answer")],
    ["close (let go)", done("let-go")],
    ["done, I withdrew", done("withdrew")],
    ["rejected", done("rejected")],
    ["stop", { kind: "stop" }],
    ["stop this thread", { kind: "stop" }],
    ["stop all", { kind: "pause", untilDay: null }],
    ["pause", { kind: "pause", untilDay: null }],
    ["pause until 3 Aug", { kind: "pause", untilDay: "2027-08-03" }],
    ["stop all until friday", { kind: "pause", untilDay: "2026-11-27" }],
    ["unsubscribe", { kind: "pause", untilDay: null }],
    ["resume", { kind: "resume" }],
    ["interview on the 3rd", { kind: "interview", day: "2026-12-03" }],
    ["Interview on Friday at 2pm", { kind: "interview", day: "2026-11-27" }],
    ["interview: 3 Dec", { kind: "interview", day: "2026-12-03" }],
    ["interview", { kind: "interview", day: null }],
    ["referred", { kind: "referred" }],
    ["offer!", { kind: "offer" }],
    ["I got an offer", { kind: "offer" }],
    ["hired 🎉", { kind: "hired" }],
    ["I got the job!!!", { kind: "hired" }],
    ["help", { kind: "help" }],
    ["?", { kind: "help" }],
    ["company: Acme Robotics", { kind: "company", name: "Acme Robotics" }],
    ["Company : Müller & Söhne GmbH, Ulm", { kind: "company", name: "Müller & Söhne GmbH, Ulm" }],
    ["job: Senior Data Engineer", { kind: "job", title: "Senior Data Engineer", url: null }],
    [
      "job: Welder https://jobs.example.com/7?a=b",
      { kind: "job", title: "Welder", url: "https://jobs.example.com/7?a=b" },
    ],
    ["job: <https://jobs.example.com/7>", { kind: "job", title: null, url: "https://jobs.example.com/7" }],
    ["contact: Pat Lee <pat@acme.com>", { kind: "contact", name: "Pat Lee", email: "pat@acme.com" }],
    ["contact: Pat Lee pat@Acme.com", { kind: "contact", name: "Pat Lee", email: "pat@acme.com" }],
    ["contact: pat@acme.com<mailto:pat@acme.com>", { kind: "contact", name: "", email: "pat@acme.com" }],
    ["contact: Pat Lee", { kind: "contact", name: "Pat Lee", email: null }],
    ["advocate: Dana Fox <dana@acme.com>", { kind: "advocate", name: "Dana Fox", email: "dana@acme.com" }],
    ["note: she is away until May; ask again", { kind: "note", text: "she is away until May; ask again" }],
  ])("%s", (line, command) => {
    expect(read(line)).toEqual({ commands: [command], unclear: [], unknown: [], rest: "" });
  });

  test.each<[Language, string, unknown]>([
    ["de", "Sie haben geantwortet", { kind: "replied" }],
    ["de", "Warte bis Freitag", friday],
    ["de", "Erledigt: Absage", done("rejected")],
    ["de", "Pausieren bis 3. August", { kind: "pause", untilDay: "2027-08-03" }],
    ["de", "Vorstellungsgespräch am 3.12.", { kind: "interview", day: "2026-12-03" }],
    ["de", "Zusage", { kind: "offer" }],
    ["de", "Firma: Müller GmbH", { kind: "company", name: "Müller GmbH" }],
    ["de", "Hilfe", { kind: "help" }],
    ["de", "snooze bis Freitag", friday],
    ["fr", "Ils ont répondu", { kind: "replied" }],
    ["fr", "Attendre jusqu’à vendredi", friday],
    ["fr", "Terminé : sans réponse", done("no-answer")],
    ["fr", "Entretien le 3 décembre", { kind: "interview", day: "2026-12-03" }],
    ["fr", "Embauchée !", { kind: "hired" }],
    ["fr", "Poste : Chef de chantier", { kind: "job", title: "Chef de chantier", url: null }],
    ["es", "Respondieron", { kind: "replied" }],
    ["es", "Esperar hasta el viernes", friday],
    ["es", "Cerrar: sin respuesta", done("no-answer")],
    ["es", "Entrevista el 3 de diciembre", { kind: "interview", day: "2026-12-03" }],
    ["es", "Me contrataron", { kind: "hired" }],
    ["pt", "Já responderam", { kind: "replied" }],
    ["pt", "Adiar até sexta-feira", friday],
    ["pt", "Encerrar", done("done")],
    ["pt", "Retomar", { kind: "resume" }],
    ["pt", "Fui contratada!", { kind: "hired" }],
    ["nl", "Ze hebben geantwoord", { kind: "replied" }],
    ["nl", "Wacht tot vrijdag", friday],
    ["nl", "Klaar, afgewezen", done("rejected")],
    ["nl", "Gesprek op 3 december", { kind: "interview", day: "2026-12-03" }],
    ["nl", "Bedrijf: Bakker BV", { kind: "company", name: "Bakker BV" }],
  ])("%s: %s", (language, line, command) => {
    expect(readIn(line, language).commands[0]).toEqual(command);
  });

  test("several stand in one mail, one a line, in the order they were written", () => {
    const text = "Hi,\n\nthey replied\ninterview on Friday\ncompany: Acme\n\nThanks\nJo";
    expect(read(text)).toEqual({
      commands: [{ kind: "replied" }, { kind: "interview", day: "2026-11-27" }, { kind: "company", name: "Acme" }],
      unclear: [],
      unknown: [],
      rest: "",
    });
  });

  test("two may share a line", () => {
    expect(read("They replied, interview on Friday").commands).toEqual([
      { kind: "replied" },
      { kind: "interview", day: "2026-11-27" },
    ]);
  });

  test("what is told after a reply is kept as words", () => {
    const answer = read("They replied: she is on leave and back in May.");
    expect(answer.commands).toEqual([{ kind: "replied" }]);
    expect(answer.rest).toBe("she is on leave and back in May.");
  });

  test.each<[string, unknown, string]>([
    ["They replied! They want to talk on Thursday.", { kind: "replied" }, "They want to talk on Thursday."],
    ["They replied… nothing clear yet", { kind: "replied" }, "nothing clear yet"],
    ["Replied. She asks for my notice period.", { kind: "replied" }, "She asks for my notice period."],
    ["Offer! They want an answer by Monday.", { kind: "offer" }, "They want an answer by Monday."],
    ["Hired! I start in May.", { kind: "hired" }, "I start in May."],
    ["Snooze till Friday. Pat is away until then.", friday, "Pat is away until then."],
    ["Rejected. They took somebody from inside.", done("rejected"), "They took somebody from inside."],
    ["Interview on Friday! With the whole team.", { kind: "interview", day: "2026-11-27" }, "With the whole team."],
  ])("stands before a sentence that tells more: %s", (line, command, rest) => {
    expect(read(line)).toEqual({ commands: [command], unclear: [], unknown: [], rest });
  });

  test.each<[string, unknown]>([
    ["Replied.", { kind: "replied" }],
    ["Snooze: Friday", friday],
    ["Snooze: Friday!", friday],
    ["done!", done("done")],
    ["They replied!!!", { kind: "replied" }],
    ["Interview: Friday.", { kind: "interview", day: "2026-11-27" }],
  ])("bears any mark around it: %s", (line, command) => {
    expect(read(line)).toEqual({ commands: [command], unclear: [], unknown: [], rest: "" });
  });

  test("words around it are kept", () => {
    const answer = read("done\n\nIt was a good talk, but they want somebody local.");
    expect(answer.commands).toEqual([done("done")]);
    expect(answer.rest).toBe("It was a good talk, but they want somebody local.");
  });
});

describe("a line that only looks like a command", () => {
  test.each([
    ..."Done with the interview, it went well|Replied to them yesterday and heard nothing|Stop by anytime".split("|"),
    ..."offered me coffee|They offered me the role of intern|Offer letter attached|The offer is fine".split("|"),
    ..."Referred by Anna|He referred to the posting|Interview went well|Interviewing is hard".split("|"),
    ..."Closed the deal on Friday|Close to the station|done and dusted at last|Help is appreciated".split("|"),
    ..."Done. I wrote to her, now we wait|Stop! That is not what I said|Interview. It went well|Help! I am lost".split(
      "|",
    ),
    ..."Interviewed friday|Interviewed on Monday|Paused until spring|Reporter till Friday at the Post|Wait for it".split(
      "|",
    ),
    ..."Pause for thought|Waiter till summer|Snoring till Friday|Done reflecting|Close friends|Reported fraud".split(
      "|",
    ),
    ..."Offered friday lunch|Close reading of the posting|Wait until everyone has read it".split("|"),
    ..."Wait for me in the lobby|Wait, what did they say|Waiting for Friday|Hired a car for the trip".split("|"),
    ..."Stop. That was not what I meant|Pause between the songs please|Resume attached|My resume".split("|"),
    ..."Company car included|Contact me on Monday|Notes from the call|Job well done|No answer from Pat yet".split("|"),
    ..."snoozed through the meeting|They will have replied by Friday|I replied to her in May|We replied|helpful|Rejected my idea".split(
      "|",
    ),
    ..."> replied|>snooze friday|> > done|the end|ok|Friday|tomorrow|3 days|yes|no".split("|"),
    ..."Fertig mit dem Gespräch, lief gut|Warte auf Antwort von Frau Lee|Angebot folgt morgen|Weiter so".split("|"),
    ..."Attends leur réponse|Offre d’emploi ci-jointe|Para el viernes|Espera respuesta de Pat|Klaar met werken".split(
      "|",
    ),
  ])("%s", (line) => {
    expect(read(line)).toEqual({ commands: [], unclear: [], unknown: [], rest: line });
  });

  test("the end of a sentence that the client cut is none", () => {
    const text = "I would like to hear from you before I decide about any other\noffer\nand thank you for your time.";
    expect(read(text).commands).toEqual([]);
    expect(read("I would like to hear from you.\noffer").commands).toEqual([{ kind: "offer" }]);
  });

  test("a long line is prose", () => {
    expect(read(`done ${"and so on ".repeat(30)}`).commands).toEqual([]);
  });
});

describe("a command that can't be carried out as written", () => {
  test.each<[string, unknown]>([
    ["snooze", { command: "snooze", written: "", nearest: [] }],
    ["snooze until they call", { command: "snooze", written: "until they call", nearest: [] }],
    ["snooze firday", { command: "snooze", written: "firday", nearest: ["friday"] }],
    ["snooze till today 6am", { command: "snooze", written: "till today 6am", nearest: ["tomorrow6am"], isPast: true }],
    ["wait 3 dyas", { command: "snooze", written: "3 dyas", nearest: ["3days", "2days", "4days"] }],
    ["pause until soon", { command: "pause", written: "until soon", nearest: ["noon"] }],
    ["interview on mondy", { command: "interview", written: "on mondy", nearest: ["monday"] }],
    ["company:", { command: "company", written: "", nearest: [] }],
    ["advocate: Dana Fox", { command: "advocate", written: " Dana Fox", nearest: [] }],
  ])("%s", (line, unclear) => {
    const answer = read(line);
    expect(answer.commands).toEqual([]);
    expect(answer.unclear).toEqual([unclear]);
    expect(answer.rest).toBe("");
  });
});

describe("what is meant as a command and is none", () => {
  test.each([
    "snoze friday",
    "snoze till fryday",
    "Snozze untl mondy!",
    "snoooze 3 dayz",
    "wait untill friday",
    "pause untill fryday",
    "puase until frday",
    "intervew on thusday",
    "done rejcted",
    "clsoe rejeted",
    "snooz",
    "replid",
    "they repllied",
    "referrd",
    "interveiw on friday",
    "compny: Acme",
    "unsuscribe",
    "ressume",
  ])("%s", (line) => {
    const answer = read(line);
    expect([...answer.unknown, ...answer.unclear.map(({ command }) => command)]).toHaveLength(1);
    expect(answer.commands).toEqual([]);
  });

  test("is told from ordinary words", () => {
    const lines = ["gone", "refer", "offers and more", "closer look", "shop", "salary: 50k", "Summary: fine", "hello"];
    expect(lines.filter((line) => read(line).unknown.length > 0)).toEqual([]);
  });
});

test("a mail of thousands of commands is obeyed as far as anybody would write them", () => {
  const answer = read("replied\n".repeat(5000));
  expect(answer.commands.length).toBe(30);
  expect(answer.rest.length).toBeGreaterThan(30_000);
});

describe("hostile words", () => {
  // Each would keep a pattern busy for minutes that looks again from every place; here it is only counted off.
  test.each([
    ["a line of spaces", `x${" ".repeat(300_000)}y`],
    ["spaces before a mark", `done${" ".repeat(300_000)}.x`],
    ["a label and spaces", `job: x${" ".repeat(2400)}y\n`.repeat(30)],
    ["a courtesy without end", `${"please ".repeat(50_000)}`],
    ["near misses", "snoozf fridaz\n".repeat(5000)],
    ["commas", ",".repeat(300_000)],
    ["a greeting without end", `replied\nhi ${",".repeat(300_000)}x`],
  ])(
    "%s are read at once",
    (_, text) => {
      expect(read(text).commands.filter(({ kind }) => kind !== "job" && kind !== "replied")).toEqual([]);
      expect(isLetter(text, { contacts: ["Pat"], seeker: "Jo" })).toBe(false);
    },
    2000,
  );
});
