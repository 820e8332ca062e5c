import type { Words } from "./form.ts";

/** Vous, titles in quotation marks (no elision to get wrong), and no participle that would agree with anybody. */
export const fr: Words = {
  greet: (name) => (name ? `Bonjour ${name.first},` : "Bonjour,"),
  about: (title, company) =>
    title
      ? ` concernant le poste « ${title} »${company ? ` chez ${company}` : ""}`
      : company
        ? ` concernant une candidature chez ${company}`
        : "",
  bring: "Ce que j'apporterais :",
  passOn: "Ce que vous pourriez dire de moi :",
  close: "Bien à vous,",
  confirm: (about, { weekday, date, month }) =>
    `Merci pour votre invitation à un entretien${about}. Le ${weekday} ${date === 1 ? "1er" : date} ${month} me convient très bien, et je m'en réjouis.\n\nS'il faut apporter ou préparer quelque chose, dites-le-moi.`,
  forms: {
    first: (about, points) =>
      `Je me permets de revenir sur mon message${about}. Mon intérêt reste entier.${points}\n\nQuelle serait, de votre côté, la prochaine étape, ou à qui devrais-je écrire ?`,
    second: (about) =>
      `Un dernier mot${about}. Si le calendrier a changé, ou si la réponse est non, une simple ligne m'aiderait déjà.\n\nMerci dans tous les cas.`,
    talked: (about) =>
      `Merci encore pour notre échange${about}. Il m'a donné envie d'en savoir plus.\n\nY a-t-il dans l'équipe une personne à qui je pourrais parler ensuite ?`,
    ask: (about, points) =>
      `Merci d'avoir transmis mon nom ; je vous avais écrit${about}. Puis-je vous demander encore une chose : accepteriez-vous de dire un mot en ma faveur à la personne qui recrute ? Une ligne de votre part compte plus que n'importe quel formulaire.${points}`,
    applied: (about, points) =>
      `Je vous ai envoyé il y a quelque temps ma candidature${about.replace(/^ concernant une candidature chez /, " concernant un emploi chez ")} et je souhaite savoir où elle en est. Mon intérêt reste entier.${points}\n\nQuand puis-je espérer une réponse ?`,
    "applied-again": (about) =>
      `Une brève question encore${about} : ma candidature est-elle toujours à l'étude ? Si le poste est pourvu ou suspendu, une ligne m'aiderait à m'organiser.`,
    thanks: (about) =>
      `Merci pour le temps que vous m'avez consacré et pour notre échange${about}. Il a renforcé mon envie.\n\nS'il reste une question, j'y répondrai avec plaisir.`,
    met: (about) =>
      `J'ai beaucoup apprécié notre échange${about}, et mon intérêt reste entier.\n\nAvez-vous des nouvelles, ou vous manque-t-il quelque chose de ma part ?`,
    answer: (about) =>
      `Merci pour votre réponse${about}.\n\n(Vos propres mots ici : ce qui était demandé, ou un moment qui vous convient.)`,
    offer: () => `Un grand merci pour votre proposition. Je la lis avec attention et reviens vers vous très vite.`,
    promise: (about) =>
      `Vous m'aviez parlé de nouvelles possibles d'ici aujourd'hui${about}. Mon intérêt reste entier.\n\nEn savez-vous déjà plus, ou à quel moment puis-je revenir vers vous ?`,
    posting: (about) =>
      `Je vois que l'annonce n'est plus en ligne ; je vous avais écrit${about}. Le poste est-il pourvu, ou seulement suspendu ?\n\nDans tous les cas, j'aurais plaisir à rester en contact.`,
    other: (about) =>
      `Je vous écris${about}. Vous connaissez la maison de l'intérieur : auriez-vous dix minutes pour me dire ce qui y compte vraiment ?\n\nSi cela vous semble convenir, un mot de votre part à la personne qui recrute m'aiderait beaucoup.`,
    goodbye: (about) =>
      `Je vous avais écrit${about} et ne prendrai pas davantage de votre temps. Merci pour votre attention.\n\nSi une occasion se présente plus tard, j'aurai plaisir à vous lire.`,
    declined: (about) =>
      `Merci de m'avoir répondu${about}. J'espérais une autre réponse, et j'apprécie que vous ayez pris le temps de me la donner.\n\nSi une occasion se présente plus tard, j'aurai plaisir à vous lire.`,
    hired: (about) =>
      `J'ai une bonne nouvelle : j'ai trouvé un poste. Je vous avais écrit${about} ; merci pour votre temps et votre aide, cela a compté.\n\nSi je peux un jour en faire autant pour vous, écrivez-moi.`,
  },
};
