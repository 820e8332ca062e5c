import type { Words } from "./form.ts";

/** Sie, and the whole name: right with anybody, and it asks nobody's gender. */
export const de: Words = {
  greet: (name) => (name ? `Guten Tag ${name.full},` : "Guten Tag,"),
  about: (title, company) =>
    title
      ? ` zur Stelle „${title}“${company ? ` bei ${company}` : ""}`
      : company
        ? ` zu einer Mitarbeit bei ${company}`
        : "",
  bring: "Was ich mitbringe:",
  passOn: "Was Sie über mich sagen könnten:",
  close: "Viele Grüße",
  confirm: (about, { weekday, date, month }) =>
    `vielen Dank für die Einladung zum Gespräch${about}. Der Termin am ${weekday}, ${date}. ${month}, passt mir gut, und ich freue mich darauf.\n\nFalls ich etwas mitbringen oder vorbereiten soll, geben Sie mir gern Bescheid.`,
  forms: {
    first: (about, points) =>
      `ich komme noch einmal auf meine Nachricht${about} zurück. Mein Interesse ist unverändert groß.${points}\n\nWas wäre aus Ihrer Sicht ein guter nächster Schritt, oder an wen sollte ich mich wenden?`,
    second: (about) =>
      `noch eine letzte kurze Nachfrage${about}. Falls sich der Zeitplan geändert hat oder die Antwort Nein lautet, hilft mir schon eine einzige Zeile.\n\nDanke in jedem Fall.`,
    talked: (about) =>
      `vielen Dank noch einmal für unseren Austausch${about}. Er hat mich neugierig auf mehr gemacht.\n\nGibt es jemanden im Team, mit dem ich als Nächstes sprechen könnte?`,
    ask: (about, points) =>
      `vielen Dank, dass Sie mich empfohlen haben; ich hatte Ihnen${about} geschrieben. Darf ich Sie noch um etwas bitten: Würden Sie bei der Person, die über die Stelle entscheidet, ein Wort für mich einlegen? Ein Satz von Ihnen zählt mehr als jedes Formular.${points}`,
    applied: (about, points) =>
      `vor einiger Zeit habe ich Ihnen meine Bewerbung${about} geschickt und möchte nachfragen, wie es darum steht. Mein Interesse ist unverändert groß.${points}\n\nWann darf ich mit einer Rückmeldung rechnen?`,
    "applied-again": (about) =>
      `noch eine kurze Frage${about}: Wird meine Bewerbung noch berücksichtigt? Falls die Stelle besetzt ist oder ruht, hilft mir eine Zeile bei der Planung.`,
    thanks: (about) =>
      `vielen Dank für das Gespräch${about} und für Ihre Zeit. Es hat mich in meinem Wunsch bestärkt.\n\nFalls noch etwas offen ist, beantworte ich es gern.`,
    met: (about) =>
      `unser Gespräch${about} ist mir in guter Erinnerung, und mein Interesse ist unverändert groß.\n\nGibt es schon etwas Neues, oder brauchen Sie noch etwas von mir?`,
    answer: (about) =>
      `vielen Dank für Ihre Antwort${about}.\n\n(Hier Ihre eigenen Worte: was gefragt war, oder ein Termin, der Ihnen passt.)`,
    offer: () => `herzlichen Dank für Ihr Angebot. Ich lese es in Ruhe und melde mich in Kürze bei Ihnen.`,
    promise: (about) =>
      `Sie hatten erwähnt, dass es bis jetzt Neues${about} geben könnte. Mein Interesse ist unverändert groß.\n\nWissen Sie schon mehr, oder wann darf ich noch einmal nachfragen?`,
    posting: (about) =>
      `die Anzeige ist nicht mehr online; ich hatte Ihnen${about} geschrieben. Ist die Stelle besetzt, oder ruht sie nur?\n\nIn jedem Fall bleibe ich gern mit Ihnen in Kontakt.`,
    other: (about) =>
      `ich wende mich an Sie mit einer Frage${about}. Sie kennen das Haus von innen: Hätten Sie zehn Minuten, um mir zu sagen, worauf es dort ankommt?\n\nWenn es für Sie passend klingt, würde mir ein Wort an der richtigen Stelle sehr helfen.`,
    goodbye: (about) =>
      `ich hatte Ihnen${about} geschrieben und möchte Ihre Zeit damit nicht weiter in Anspruch nehmen. Danke, dass Sie es gelesen haben.\n\nWenn sich später etwas Passendes ergibt, freue ich mich über eine Nachricht.`,
    declined: (about) =>
      `vielen Dank für Ihre Antwort${about}. Ich hatte auf eine andere gehofft und weiß es zu schätzen, dass Sie Bescheid gegeben haben.\n\nWenn sich später etwas Passendes ergibt, freue ich mich über eine Nachricht.`,
    hired: (about) =>
      `ich habe gute Nachrichten: Ich habe eine Stelle gefunden. Ich hatte Ihnen${about} geschrieben; vielen Dank für Ihre Zeit und Ihre Hilfe, das hat gezählt.\n\nWenn ich einmal dasselbe für Sie tun kann, schreiben Sie mir bitte.`,
  },
};
