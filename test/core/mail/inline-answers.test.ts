import { splitBody } from "@follow-through/core/mail/split-body";
import { describe, expect, test } from "vitest";
import { mailWith } from "./mail-for-test.ts";

const HEAD =
  "From: Jo Park <jo@x.example>\nSent: Tuesday, March 3, 2026 10:00 AM\nTo: Barrow, Helen <h@acme.example>\nSubject: Analyst\n";
const fromHelen = {
  from: [{ name: "Barrow, Helen", email: "h@acme.example" }],
  inReplyTo: "<0@x>",
  subject: "RE: Analyst",
};
const words = (text: string): string => splitBody(mailWith({ ...fromHelen, text })).text;
const shown = (html: string, text: string | null = null): string =>
  splitBody(mailWith({ ...fromHelen, html, text })).text;
const HTML_HEAD =
  '<div id="divRplyFwdMsg"><b>From:</b> Jo Park &lt;jo@x.example&gt;<br><b>Sent:</b> 3 March 2026 10:00<br><b>To:</b> Helen<br><b>Subject:</b> Analyst</div>';

describe("answers typed between the lines of Outlook's quote", () => {
  test.each([
    ["with initials in brackets", "See below.", "[HB] Forty.", "[HB] No."],
    ["with initials and a colon", "Comments within", "HB: Forty.", "HB: No."],
    ["with the initials of a directory's order", "See mine", "(BH) Forty.", "(BH) No."],
    ["with the first name", "Antworten im Text", "Helen: Vierzig.", "Helen: Nein."],
    ["with the name in stars", "Voilà", "**Helen** quarante", "**Helen** non"],
    ["with arrows, announced in English", "Answers inline.", "--> Forty.", "--> No."],
    ["with arrows, announced in German", "Siehe unten, Gruß", "=> Vierzig.", "=> Nein."],
    ["with arrows, announced in French", "Mes réponses dans le texte", "→ Quarante.", "→ Non."],
    ["with arrows, announced in Spanish", "Te contesto abajo.", ">>> Cuarenta.", ">>> No."],
    ["with arrows, announced in Portuguese", "Respondo abaixo", "-> Quarenta.", "-> Não."],
    ["with arrows, announced in Dutch", "Zie hieronder", "=> Veertig.", "=> Nee."],
  ])("are the writer's words: %s", (_how, above, first, second) => {
    // ">>>" at the line's beginning is a quote of a quote to a reader of plain text.
    const sign = first.startsWith(">") ? "» " : "";
    const [one, two] = [sign + first.replace(/^>+ /, ""), sign + second.replace(/^>+ /, "")];
    const text = `${above}\n\n${HEAD}\nHow many homes?\n${one}\n\nIs a car needed?\n${two}\n\nJo`;
    expect(words(text)).toBe(`${above}\n\n${one}\n\n${two}`);
  });

  test("go on where a program wrapped them", () => {
    const text = `Below.\n\n${HEAD}\nWhen?\n[HB] I can't tell you whether you are on the list, for the sift isn't\ntill Friday.\n\nJo`;
    expect(words(text)).toContain("isn't\ntill Friday.");
  });

  test.each([
    ["a letter's greeting", "Thanks.", "Helen:\n\nhow many homes?\n\nJo"],
    ["the quoted writer's own arrows", "Thanks, I will pass it on.", "My plan:\n-> apply\n-> wait\n\nJo"],
    ["somebody else's initials", "Thanks.", "Two questions.\n[JP] How many homes?\n[JP] A car?\n\nJo"],
    ["a line that speaks to the writer", "Thanks.", "Two things.\nHelen: we have decided against you, sorry.\nJo"],
    ["lines to several people", "Thanks.", "To all.\nHelen: please come.\nTom: please stay here.\nHelen: at ten.\nJo"],
    [
      "arrows below thanks for details",
      "Thank you for the details below.",
      "Our plan\n=> we fill the post internally\nJo",
    ],
    [
      "arrows below thanks for a mail",
      "Thank you for your mail below.",
      "Our plan\n=> we fill the post internally\nJo",
    ],
    ["arrows below thanks for a reply", "Thank you for your reply below.", "Our plan\n=> we fill it internally\nJo"],
    ["arrows below a promise", "I will answer the questions below.", "Our plan\n=> we fill it internally\nJo"],
    ["arrows below an answer to a mail", "I replied to the mail below.", "Our plan\n=> we fill it internally\nJo"],
    ["arrows below what can be seen", "As you can see below, it is late.", "Our plan\n-> we fill it internally\nJo"],
    ["arrows below German thanks", "Danke für die Nachricht unten.", "Plan\n=> intern besetzt\nJo"],
    ["an earlier round's answers", "Thanks.", `Thanks too.\n\n${HEAD}\nHow many?\n[HB] Forty.`],
  ])("are not taken from %s", (_what, above, below) => {
    expect(words(`${above}\n\n${HEAD}\n${below}`)).toBe(above);
  });
});

describe("arrows are the writer's", () => {
  test.each([
    "Please see below.",
    "Hi Jo, below.",
    "Thanks for asking. My answers are below",
    "Below my comments",
    "Mine in red",
    "I've answered in blue",
    "Meine Antworten stehen unten.",
    "Unten meine Antworten",
    "Vous trouverez mes réponses ci-dessous",
    "Mis respuestas más abajo",
    "Respondo entre líneas",
    "As minhas respostas abaixo",
    "Mijn antwoorden hieronder",
  ])("below %j", (above) => {
    expect(words(`${above}\n\n${HEAD}\nHow many?\n=> Forty.\n\nJo`)).toBe(`${above}\n\n=> Forty.`);
  });
});

describe("answers in a colour", () => {
  test.each([
    ["a style in rgb", '<div style="color: rgb(0, 0, 255);">Forty.</div>'],
    ["a style in hex", '<p style="margin:0;color:#C00000">Forty.</p>'],
    ["a font element", '<div><font color="red">Forty.</font></div>'],
    ["Outlook's span", '<p class="MsoNormal"><span style="font-size:11pt;color:#00B050">Forty.</span></p>'],
    ["an element around it", '<div style="color:blue"><b>Forty.</b></div>'],
  ])("are the writer's words, by %s", (_how, answer) => {
    const html = `<div>Answers in colour below.</div>${HTML_HEAD}<div>How many?</div>${answer}<div>Jo</div>`;
    expect(shown(html)).toBe("Answers in colour below.\n\nForty.");
    expect(shown(html, `Answers in colour below.\n\n${HEAD}\nHow many?\nForty.\nJo`)).toBe(
      "Answers in colour below.\n\nForty.",
    );
  });

  test("are the writer's words unannounced where they stand between more words than theirs", () => {
    const html = `<div>Thanks.</div>${HTML_HEAD}<div>Dear Helen, how many homes are there?</div><div style="color:red">Forty.</div><div>And is a car needed?</div><div style="color:red">No.</div><div>Jo</div>`;
    expect(shown(html)).toBe("Thanks.\n\nForty.\n\nNo.");
  });

  const blue = (text: string): string => `<p style="color:#1F497D">${text}</p>`;
  const long =
    "I am sorry to say that unfortunately the position in Leeds was filled, as they told me. Could you offer me an interview?";
  test.each([
    ["a blue letter with a black name", `${blue("Dear Helen,")}${blue(long)}${blue("Many thanks")}<p>Jo Park</p>`],
    [
      "a blue letter below a black greeting",
      `<p>Dear Helen,</p>${blue(long)}<p>and</p>${blue("thanks")}<p>Jo Park</p>`,
    ],
    [
      "a letter with a blue greeting",
      `${blue("Dear Helen,")}<p>${long}</p>${blue("Thanks")}<p>or</p>${blue("x")}<p>Jo</p>`,
    ],
    ["one stretch in blue", `<p>Dear Helen,</p><p>${long}</p>${blue("It was")}${blue("filled")}<p>Jo Park</p>`],
  ])("are not taken unannounced from %s", (_what, below) => {
    expect(shown(`<div>Dear Sam, see you then.</div>${HTML_HEAD}${below}`)).toBe("Dear Sam, see you then.");
  });

  test("are not taken from a blue letter where answers are announced either", () => {
    const below = `${blue("Dear Helen,")}${blue(long)}<p>Jo Park</p>`;
    expect(shown(`<div>Please see below.</div>${HTML_HEAD}${below}`)).toBe("Please see below.");
  });

  test.each(
    "unset revert revert-layer initial inherit currentcolor canvastext windowtext lightgrey slategray darkslategray whitesmoke gainsboro black #708090".split(
      " ",
    ),
  )("have a true colour, which %s is not", (name) => {
    const html = `<div>Answers below.</div>${HTML_HEAD}<div>How many?</div><div style="color:${name}">Forty.</div><div>Jo</div>`;
    expect(shown(html)).toBe("Answers below.");
  });

  test("keep the colour around words whose own style says nothing", () => {
    const html = `<div>Answers below.</div>${HTML_HEAD}<div>How many?</div><div style="color:red"><span style="color:unset">Forty.</span></div><div>Jo</div>`;
    expect(shown(html)).toBe("Answers below.\n\nForty.");
  });

  test.each([
    ["a mail that is blue throughout", '<div style="color:#1F497D"><p>Dear Helen,</p><p>how many?</p><p>Jo</p></div>'],
    ["the card of a firm", '<div>How many?</div><div>Jo</div><div style="color:#C00000">Jo Park<br>Widgets</div>'],
    [
      "a grey card",
      '<div>Many?</div><div style="color:#888888">Jo Park</div><div>x</div><div style="color:gray">y</div>',
    ],
    [
      "one word in red",
      '<div>How <span style="color:red">many</span>?</div><div>And <b style="color:red">when</b>?</div>',
    ],
    [
      "links",
      '<div>See <a href="https://a.example/b" style="color:blue">this</a></div><div><a href="https://a.example/c">that</a></div><div>Jo</div>',
    ],
  ])("are not taken from %s", (_what, below) => {
    expect(shown(`<div>Thanks, I will pass it on.</div>${HTML_HEAD}${below}`)).toBe("Thanks, I will pass it on.");
  });
});
