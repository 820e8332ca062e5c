import type { Words } from "./form.ts";

/** Usted, and no adjective that would agree with anybody. */
export const es: Words = {
  greet: (name) => (name ? `Hola, ${name.first}:` : "Hola:"),
  about: (title, company) =>
    title
      ? ` sobre el puesto de ${title}${company ? ` en ${company}` : ""}`
      : company
        ? ` sobre la posibilidad de trabajar en ${company}`
        : "",
  bring: "Lo que aportaría:",
  passOn: "Lo que podría decir de mí:",
  close: "Un saludo,",
  confirm: (about, { weekday, date, month }) =>
    `Gracias por invitarme a una entrevista${about}. El ${weekday} ${date} de ${month} me viene muy bien, y espero la conversación con ilusión.\n\nSi debo llevar o preparar algo, dígamelo, por favor.`,
  forms: {
    first: (about, points) =>
      `Quería retomar mi mensaje${about}. Sigo con el mismo interés.${points}\n\n¿Cuál sería un buen siguiente paso, o a quién debería escribir?`,
    second: (about) =>
      `Una última nota breve${about}. Si los plazos han cambiado, o si la respuesta es no, una sola línea ya me ayudaría.\n\nGracias en cualquier caso.`,
    talked: (about) =>
      `Gracias de nuevo por nuestra conversación${about}. Me dejó con ganas de saber más.\n\n¿Hay alguien del equipo con quien pudiera hablar ahora?`,
    ask: (about, points) =>
      `Gracias por dar mi nombre; le había escrito${about}. ¿Puedo pedirle una cosa más? ¿Le hablaría de mí a la persona que decide? Una línea suya vale más que cualquier formulario.${points}`,
    applied: (about, points) =>
      `Hace un tiempo envié mi candidatura${about.replace(/^ sobre el puesto /, " al puesto ").replace(/^ sobre la posibilidad de trabajar /, " para trabajar ")} y quería preguntar cómo va. Sigo con el mismo interés.${points}\n\n¿Cuándo puedo esperar una respuesta?`,
    "applied-again": (about) =>
      `Una breve pregunta más${about}: ¿sigue en pie mi candidatura? Si el puesto está cubierto o en pausa, una línea me ayudaría a organizarme.`,
    thanks: (about) =>
      `Gracias por su tiempo y por la conversación${about}. Me ha dado aún más ganas.\n\nSi quedó algo pendiente, lo respondo con gusto.`,
    met: (about) =>
      `Me gustó mucho nuestra conversación${about}, y sigo con el mismo interés.\n\n¿Hay novedades, o necesita algo más de mi parte?`,
    answer: (about) =>
      `Gracias por su respuesta${about}.\n\n(Aquí sus propias palabras: lo que pedían, o un momento que le venga bien.)`,
    offer: () => `Muchas gracias por su oferta. La estoy leyendo con calma y le respondo en breve.`,
    promise: (about) =>
      `Me había comentado que por estas fechas podría haber novedades${about}. Sigo con el mismo interés.\n\n¿Sabe ya algo más, o cuándo sería buen momento para volver a preguntar?`,
    posting: (about) =>
      `Veo que el anuncio ya no está publicado; le había escrito${about}. ¿Se ha cubierto el puesto, o está solo en pausa?\n\nEn cualquier caso, me gustaría seguir en contacto.`,
    other: (about) =>
      `Le escribo${about}. Usted conoce la casa por dentro: ¿tendría diez minutos para contarme qué es lo que cuenta allí?\n\nSi le parece que encajo, una palabra suya a la persona que decide me ayudaría mucho.`,
    goodbye: (about) =>
      `Le había escrito${about}, y no quiero quitarle más tiempo con ello. Gracias por leerme.\n\nSi más adelante surge algo que encaje, me alegrará saber de usted.`,
    declined: (about) =>
      `Gracias por su respuesta${about}. Esperaba otra respuesta, y valoro que me lo haya dicho.\n\nSi más adelante surge algo que encaje, me alegrará saber de usted.`,
    hired: (about) =>
      `Tengo buenas noticias: he encontrado trabajo. Le había escrito${about}; gracias por su tiempo y su ayuda, han contado mucho.\n\nSi algún día puedo hacer lo mismo por usted, escríbame.`,
  },
};
