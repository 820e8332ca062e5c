import type { Language } from "../read/reading.ts";
import type { Next, Thread } from "../thread/thread.ts";
import { firstNameOf } from "./describe.ts";

/** A follow-up ready to send, in the thread's language. */
export interface Draft {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

type Form = "first" | "second" | "thanks";

interface Words {
  readonly greet: (name: string | null) => string;
  readonly forms: Readonly<Record<Form, (about: string) => string>>;
  readonly about: (title: string | null, company: string | null) => string;
  readonly close: string;
}

/** A mailto longer than this is cut or refused by mail clients (Outlook's limit is about 2,000 with its own wrapping). */
const mailtoMostChars = 1600;

/** Three short forms in each language: a first follow-up, a second that is not the first again, and a thank-you. */
export function draftFor(thread: Thread, next: Pick<Next, "cause" | "step">, seekerName: string): Draft {
  const words = wordsBy[thread.language];
  const form: Form = next.cause === "thank-you" ? "thanks" : next.step > 1 ? "second" : "first";
  const about = words.about(thread.jobs[0]?.title ?? null, thread.company);
  const first = seekerName.split(/\s+/)[0] ?? seekerName;
  return {
    to: thread.contacts.map((contact) => contact.email),
    subject: `Re: ${thread.subject}`.trim(),
    text: `${words.greet(firstNameOf(thread))}\n\n${words.forms[form](about)}\n\n${words.close}\n${first}`,
  };
}

/** The draft as a link that opens the mail client, with the assistant on BCC; cut at a word where it would be too long. */
export function mailtoOf(draft: Draft, bcc: string): string {
  const to = draft.to.map((address) => encodeURIComponent(address).replaceAll("%40", "@")).join(",");
  const link = (body: string): string =>
    `mailto:${to}?subject=${encodeURIComponent(draft.subject.slice(0, 200))}&bcc=${encodeURIComponent(bcc)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  let body = draft.text;
  while (link(body).length > mailtoMostChars && body.includes(" ")) body = body.slice(0, body.lastIndexOf(" "));
  return link(body);
}

const wordsBy: Readonly<Record<Language, Words>> = {
  en: {
    greet: (name) => (name ? `Hi ${name},` : "Hello,"),
    about: (title, company) =>
      title && company
        ? `the ${title} role at ${company}`
        : title
          ? `the ${title} role`
          : company
            ? `working at ${company}`
            : "my note",
    forms: {
      first: (about) =>
        `I wanted to come back to ${about}. I am still very interested, and happy to send anything that would help.\n\nIs there a good next step from your side?`,
      second: (about) =>
        `One more short note about ${about}. If the timing has changed or somebody else is the better person to ask, a line from you would already help me.`,
      thanks: (about) =>
        `Thank you for the time you took to talk about ${about}. The conversation made me want it more.\n\nIf anything was left open, I am glad to follow up on it.`,
    },
    close: "Best,",
  },
  de: {
    greet: (name) => (name ? `Hallo ${name},` : "Guten Tag,"),
    about: (title, company) =>
      title && company
        ? `die Stelle ${title} bei ${company}`
        : title
          ? `die Stelle ${title}`
          : company
            ? `eine Mitarbeit bei ${company}`
            : "meine Nachricht",
    forms: {
      first: (about) =>
        `ich komme noch einmal auf ${about} zurück. Mein Interesse ist unverändert, und ich schicke gern alles, was noch fehlt.\n\nWas wäre aus Ihrer Sicht der nächste Schritt?`,
      second: (about) =>
        `noch eine kurze Nachfrage zu meiner Nachricht über ${about}. Falls sich etwas geändert hat oder jemand anderes zuständig ist, hilft mir schon eine Zeile.`,
      thanks: (about) =>
        `vielen Dank für das Gespräch über ${about}. Es hat mich in meinem Wunsch bestärkt.\n\nFalls noch etwas offen ist, antworte ich gern.`,
    },
    close: "Viele Grüße",
  },
  fr: {
    greet: (name) => (name ? `Bonjour ${name},` : "Bonjour,"),
    about: (title, company) =>
      title && company
        ? `le poste de ${title} chez ${company}`
        : title
          ? `le poste de ${title}`
          : company
            ? `une collaboration avec ${company}`
            : "mon message",
    forms: {
      first: (about) =>
        `Je me permets de revenir vers vous au sujet de ma démarche concernant ${about}. Mon intérêt reste entier, et je vous envoie volontiers tout élément utile.\n\nQuelle serait, de votre côté, la prochaine étape ?`,
      second: (about) =>
        `Un dernier mot concernant ${about}. Si le calendrier a changé ou si une autre personne s'en occupe, une simple ligne m'aiderait déjà.`,
      thanks: (about) =>
        `Merci pour le temps que vous m'avez consacré et pour notre échange concernant ${about}. Il a renforcé mon envie.\n\nS'il reste une question, j'y répondrai volontiers.`,
    },
    close: "Bien à vous,",
  },
  es: {
    greet: (name) => (name ? `Hola, ${name}:` : "Hola:"),
    about: (title, company) =>
      title && company
        ? `el puesto de ${title} en ${company}`
        : title
          ? `el puesto de ${title}`
          : company
            ? `la posibilidad de trabajar en ${company}`
            : "mi mensaje",
    forms: {
      first: (about) =>
        `Quería retomar mi mensaje sobre ${about}. Sigo con el mismo interés y con gusto envío lo que haga falta.\n\n¿Cuál sería el siguiente paso?`,
      second: (about) =>
        `Una nota breve sobre ${about}. Si los plazos han cambiado o hay otra persona a quien deba escribir, una línea ya me ayudaría.`,
      thanks: (about) =>
        `Gracias por el tiempo que dedicó a hablar conmigo sobre ${about}. La conversación me ha dado aún más ganas.\n\nSi quedó algo pendiente, lo respondo con gusto.`,
    },
    close: "Un saludo,",
  },
  pt: {
    greet: (name) => (name ? `Olá, ${name},` : "Olá,"),
    about: (title, company) =>
      title && company
        ? `a vaga de ${title} na ${company}`
        : title
          ? `a vaga de ${title}`
          : company
            ? `a possibilidade de trabalhar na ${company}`
            : "a minha mensagem",
    forms: {
      first: (about) =>
        `Volto ao meu contato sobre ${about}. Continuo com muito interesse e envio com gosto o que for preciso.\n\nQual seria o próximo passo?`,
      second: (about) =>
        `Uma nota breve sobre ${about}. Se os prazos mudaram ou se devo falar com outra pessoa, uma linha já me ajuda.`,
      thanks: (about) =>
        `Obrigado pelo tempo e pela conversa sobre ${about}. Fiquei com ainda mais vontade.\n\nSe ficou alguma questão em aberto, respondo com gosto.`,
    },
    close: "Com os melhores cumprimentos,",
  },
  nl: {
    greet: (name) => (name ? `Dag ${name},` : "Goedendag,"),
    about: (title, company) =>
      title && company
        ? `de functie ${title} bij ${company}`
        : title
          ? `de functie ${title}`
          : company
            ? `werken bij ${company}`
            : "mijn bericht",
    forms: {
      first: (about) =>
        `Ik kom graag nog even terug op ${about}. Mijn interesse is onveranderd en ik stuur met plezier wat er nog nodig is.\n\nWat zou van jullie kant een goede volgende stap zijn?`,
      second: (about) =>
        `Nog een kort bericht over ${about}. Als de planning is veranderd of als iemand anders erover gaat, helpt één regel mij al.`,
      thanks: (about) =>
        `Bedankt voor de tijd en het gesprek over ${about}. Het heeft mijn motivatie alleen maar groter gemaakt.\n\nAls er nog iets open staat, hoor ik het graag.`,
    },
    close: "Met vriendelijke groet,",
  },
};
