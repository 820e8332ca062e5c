import type { Words } from "./form.ts";

/** The third person without a pronoun is right in Brazil and in Portugal; "agradeço" asks nobody's gender. */
export const pt: Words = {
  greet: (name) => (name ? `Olá, ${name.first},` : "Olá,"),
  about: (title, company) =>
    title
      ? ` sobre a vaga de ${title}${company ? ` na empresa ${company}` : ""}`
      : company
        ? ` sobre a possibilidade de trabalhar na empresa ${company}`
        : "",
  bring: "O que eu traria:",
  passOn: "O que poderia dizer sobre mim:",
  close: "Com os melhores cumprimentos,",
  confirm: (about, { weekday, date, month }) =>
    `Agradeço o convite para uma entrevista${about}. A data proposta, ${weekday}, ${date} de ${month}, é boa para mim, e aguardo a conversa com gosto.\n\nSe devo levar ou preparar alguma coisa, diga-me, por favor.`,
  forms: {
    first: (about, points) =>
      `Retomo a minha mensagem${about}. Continuo com muito interesse.${points}\n\nQual seria um bom próximo passo, ou a quem devo escrever?`,
    second: (about) =>
      `Uma última nota breve${about}. Se os prazos mudaram, ou se a resposta for não, uma única linha já me ajuda.\n\nAgradeço em qualquer caso.`,
    talked: (about) =>
      `Agradeço mais uma vez a nossa conversa${about}. Fiquei com vontade de saber mais.\n\nHá mais alguém na empresa com quem eu possa falar?`,
    ask: (about, points) =>
      `Agradeço por ter indicado o meu nome; eu tinha escrito${about}. Posso pedir mais uma coisa: falaria de mim com a pessoa que decide? Uma linha sua vale mais do que qualquer formulário.${points}`,
    applied: (about, points) =>
      `Enviei há algum tempo a minha candidatura${about.replace(/^ sobre a vaga /, " à vaga ").replace(/^ sobre a possibilidade de trabalhar /, " para trabalhar ")} e gostaria de saber como está. Continuo com muito interesse.${points}\n\nQuando posso esperar uma resposta?`,
    "applied-again": (about) =>
      `Mais uma breve pergunta${about}: a minha candidatura continua em análise? Se a vaga foi preenchida ou suspensa, uma linha já me ajuda.`,
    thanks: (about) =>
      `Agradeço o seu tempo e a nossa conversa${about}. Fiquei com ainda mais vontade.\n\nSe ficou alguma questão em aberto, respondo com gosto.`,
    met: (about) =>
      `Gostei muito da nossa conversa${about} e continuo com muito interesse.\n\nHá novidades, ou falta alguma coisa da minha parte?`,
    answer: (about) =>
      `Agradeço a sua resposta${about}.\n\n(Aqui as suas próprias palavras: o que foi pedido, ou um horário que lhe convenha.)`,
    offer: () => `Agradeço muito a proposta. Vou ler tudo com atenção e respondo em breve.`,
    promise: (about) =>
      `Tinha comentado que por esta altura poderia haver novidades${about}. Continuo com muito interesse.\n\nJá sabe algo mais, ou quando seria um bom momento para voltar a perguntar?`,
    posting: (about) =>
      `Vejo que o anúncio já não está publicado; eu tinha escrito${about}. A vaga foi preenchida, ou está apenas suspensa?\n\nEm qualquer caso, gostaria de continuar em contacto.`,
    other: (about) =>
      `Escrevo${about}. Quem conhece a casa por dentro sabe o que conta: teria dez minutos para uma conversa?\n\nSe lhe parecer que faz sentido, uma palavra sua à pessoa que decide ajudaria muito.`,
    goodbye: (about) =>
      `Eu tinha escrito${about} e não quero tomar mais do seu tempo. Agradeço a leitura.\n\nSe mais tarde surgir algo adequado, terei gosto em receber notícias.`,
    declined: (about) =>
      `Agradeço a resposta${about}. Esperava outra, e valorizo que me tenha avisado.\n\nSe mais tarde surgir algo adequado, terei gosto em receber notícias.`,
    hired: (about) =>
      `Tenho boas notícias: encontrei trabalho. Eu tinha escrito${about}; agradeço o seu tempo e a sua ajuda, que contaram muito.\n\nSe um dia eu puder fazer o mesmo, escreva-me.`,
  },
};
