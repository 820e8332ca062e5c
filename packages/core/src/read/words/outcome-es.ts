import type { OutcomeWords } from "./outcome-shape.ts";

/** Spanish acts of hiring, of both sides of the ocean: what is done, to what, by whom. */

const JOB =
  "(?:puesto|plaza|vacante|oferta|proceso|convocatoria|búsqueda|selección|posición|concurso|beca|prácticas|anuncio|lugar|cargo|contratación|contrataciones|requisición|hueco)s?";
const GONE =
  "(?:cubiert[oa]s?|ocupad[oa]s?|anulad[oa]s?|cancelad[oa]s?|suspendid[oa]s?|congelad[oa]s?|parad[oa]s?|paralizad[oa]s?|cerrad[oa]s?|retirad[oa]s?|eliminad[oa]s?|amortizad[oa]s?|desiert[oa]s?|dad[oa]s?|asignad[oa]s?|tomad[oa]s?|pillad[oa]s?|pausad[oa]s?|en pausa|caíd[oa]s?|aplazad[oa]s?|cogid[oa]s?)";
const PAPERS =
  "(?:cv|currículum|currículo|curriculum|candidatura|perfil|datos|hoja de vida|papeles|carta|nombre|solicitud|expediente|portafolio)";
const HR =
  "(?:rr\\.? ?hh|rrhh|recursos humanos|reclut\\w*|selección|personal|portal|sistema|talento|plataforma|referidos|gente|programa|técnica de|departamento)";
const BOSS =
  "(?:jef[ea]|director\\w*|encargad[oa]|responsable|gerente|patr[oó]n\\w*|dueñ[oa]|equipo|manager|coordinador\\w*|president\\w*|capataz|cocinero|chef|decan[oa]|líder)";
const DAY =
  "(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|pasado mañana|próxima semana|semana que viene|día \\d|a las? (?:\\d|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce)|\\d{1,2}:\\d\\d)";

export const OUTCOME_ES: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:quier\w+|quer\w+|gustaría|encantaría|decidid[oa]|complace|alegra|deci\w+|apuesta\w*|acordado|propone\w*)\b.{0,30}\b(?:incorporar(?:te|le|l[oa])|contratar(?:te|le|l[oa])|fichar(?:te|le|l[oa])|contar con(?:tigo| usted)|que (?:seas|sea) (?:tú|usted)|ofrecer(?:te|le)|darte|darle (?:el|la)|que (?:te|se) (?:incorpores?|unas?|vengas? con nosotros))\b/,
      /\b(?:cuándo|desde cuándo|a partir de cuándo|qué día|en qué fecha) (?:puedes|podrías|puede|podría|te vendría bien|le vendría bien)(?: \w+){0,2} (?:empezar|comenzar|incorporar\w*)\b/,
      /\b(?:adjunt\w+|envi\w+|firm\w+|mand\w+|paso)\b.{0,40}\bcontrato\b|\bcontrato\b.{0,30}\b(?:firm\w+|adjunt\w+|listo|preparado)\b/,
      /\b(?:estás|está) (?:contratad[oa]|dentro|fichad[oa]|admitid[oa])\b|\bbienvenid[oa] (?:al|a bordo|a la|a nuestro)\b/,
      /\b(?:el puesto|la plaza|el trabajo|la vacante) es (?:tuy[oa]|suy[oa]|para (?:ti|usted))\b|\b(?:elegid[oa]|seleccionad[oa]) (?:eres tú|es usted|has sido tú)\b|\bha sido (?:usted )?(?:seleccionad[oa]|elegid[oa]|admitid[oa]) para (?:el puesto|la plaza|ocupar|incorporarse)\b/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      new RegExp(
        `\\b(?:puedes|podrías|puede|podría|ven|venga|vente|pásate|pásese|acércate|acérquese|te espero|le esperamos|nos vemos|quedamos)\\b.{0,50}\\b${DAY}`,
      ),
      /\b(?:encantaría|gustaría|querría\w*|quisiera\w*|quiero|queremos|quiere\w*|apetece)\b.{0,25}\b(?:conocer(?:te|le|l[oa]s?)|entrevistar(?:te|le|l[oa])|ver(?:te|le)|recibir(?:te|le)|charlar|hablar con(?:tigo| usted)|tener una (?:charla|llamada|entrevista|reunión|conversación))\b/,
      /\b(?:queda\w*|está|estás|has sido|ha sido|será) (?:citad[oa]|convocad[oa]|invitad[oa])\b/,
      /\b(?:qué|cuál es (?:tu|su)|indíqu\w+|dime|díganos|dinos) (?:\w+ )?disponibilidad\b|\bdisponibilidad (?:tienes|tiene|tendrías|tendría)\b(?!.{0,20}incorpora)/,
      /\b(?:pasado|pasas|pasa|avanzado|avanzas) (?:usted )?a la (?:siguiente|próxima|segunda|última) (?:fase|ronda|etapa)\b|\bsiguiente (?:fase|ronda|etapa) del proceso\b/,
      /\b(?:haces|hacer|haz|hagas) una prueba\b|\bdía de prueba\b|\bprueba práctica\b/,
      /\b(?:agendar|programar|concertar|coordinar|fijar)\b.{0,20}\b(?:una|la) (?:\w+ )?(?:entrevista|llamada|reunión|videollamada|prueba|cita|charla)\b/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:cerramos|cerrado|seguimos|seguir|avanzamos|quedamos|cerraron) con (?:otr[oa]s?|alguien|una persona|un perfil)\b/,
      /\bno (?:ha|has|he|hemos|fue|fuiste|ha sido usted) ?(?:sido |resultado |podido ser)?(?:seleccionad[oa]|elegid[oa]|admitid[oa]|escogid[oa])?\b(?<=(?:elegid|seleccionad|admitid|escogid)[oa]|podido ser)/,
      /\b(?:perfil|experiencia|candidatura)\b.{0,25}\bno (?:se (?:ajusta|adecua|adapta|corresponde)|encaja|cumple|coincide|es lo que)\b/,
      /\b(?:decantado|decidido|inclinado|optado|apostado|elegido|escogido|seleccionado|cogido|contratado|fichado|preferido)\b.{0,15}\b(?:por|a)? ?(?:otr[oa]s?|alguien con|alguien más|una persona con|un perfil con)\b/,
      /\bno (?:vamos a|seguimos|seguiremos|podemos|continuamos|continuaremos) (?:seguir |continuar |avanzar )?(?:adelante )?(?:con (?:tu|su)|contigo|con usted|contar con(?:tigo| usted))\b/,
      /\b(?:esta vez|en esta ocasión|finalmente) no\b.{0,20}\b(?:podido|posible|seleccionad\w+|elegid\w+|toca|ha sido)\b|\bhas quedado (?:segund|tercer)[oa]\b|\bha quedado (?:usted )?(?:segund|tercer)[oa]\b/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:cancelamos|paramos|detenemos|suspendemos|anulamos|congelamos|cerramos|paralizamos|retiramos|tenemos que (?:parar|cancelar|suspender))\b.{0,15}\b(?:el|la|este|esta|todas?) (?:las )?(?:proceso|búsqueda|selección|vacante|puesto|plaza|contratación|contrataciones|oferta)\b|\bno se (?:va a |podrá )?(?:cubrir|reponer|sustituir)\w*\b|\b(?:puesto|plaza) (?:desaparece|se elimina|se amortiza)\b/,
      new RegExp(
        `\\b${JOB}\\b.{0,60}\\b(?:está\\w*|ha sido|han sido|fue|fueron|quedó|queda|ha quedado|se ha|se han|ya se|se|sido|quedado)(?: (?:ya|finalmente|temporalmente|todas?|de momento|por ahora)){0,2} (?:${GONE}|cubrió|canceló|anuló|suspendió|congeló|cerró|ocupó)\\b`,
      ),
      new RegExp(
        `\\b(?:se ha|se han|han|hemos|ha|se) (?:ya |finalmente |tenido que )?(?:${GONE}|anulado|cancelado|congelado|cerrado|cubierto|suspendido|cancelar|retirado)\\b.{0,20}\\b(?:el|la|los|las|este|esta|todas? las?) ${JOB}\\b`,
      ),
      /\b(?:ya )?(?:encontramos|hemos encontrado|tenemos|contratamos|hemos contratado|fichamos|hemos fichado|encontraron|han encontrado|cogimos|hemos cogido) (?:ya )?a (?:alguien|la persona|una persona|nuestr[oa]|quien)\b(?!.{0,20}\b(?:otr|más)\w*\b)/,
      /\b(?:ya no|dej\w+ de) (?:existe|exist\w+|hay|busc\w+|estamos|contrat\w+|se va a|está abierta|está abierto|necesit\w+)\b/,
      /\b(?:ha|han) (?:aceptado|firmado|dicho que sí)\b(?!.{0,20}\b(?:tu|su) (?:candidatura|solicitud))/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      new RegExp(
        `\\b(?:hablé|he hablado|hablado|dije|comenté|conté|recomendé|he comentado|insistí|expliqué|puse por las nubes|defendí|mencioné)\\b.{0,60}\\b(?:a|al|con|a la|a mi|con mi|ante)\\b.{0,15}\\b${BOSS}`,
      ),
      /\b(?:hablé|he hablado|hablamos) (?:muy bien |bien |maravillas )?de (?:ti|usted|lo tuyo)\b/,
      /\b(?:le|les) (?:he )?(?:dije|dicho|comenté|comentado|conté|contado|expliqué|insistí|hablado|hablé)\b.{0,70}\b(?:eres|eras|te|ti|tú|usted|contigo|hiciste|hizo|vales|merec\w+)\b/,
      /\b(?:te|le) (?:recomendé|he recomendado)\b.{0,30}\b(?:al|a la|a mi|ante|personalmente|vivamente|encarecidamente)\b/,
      /\bpuse la mano en el fuego por\b|\bdi la cara por (?:ti|usted)\b|\b(?:di|he dado) (?:muy )?buenas referencias\b/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      new RegExp(
        `\\b(?:he|ya|hemos|acabo de|te|le|lo|la)? ?(?:remitido|remití|pasado|pasé|enviado|envié|subido|subí|metido|metí|entregado|entregué|mandado|mandé|trasladado|reenviado|reenvié|hecho llegar|dejado|dejé)\\b.{0,15}\\b(?:tu|su|el|los|tus|sus) (?:\\w+ )?${PAPERS}\\b.{0,50}\\b(?:a|al|en|con)\\b.{0,25}\\b${HR}`,
      ),
      new RegExp(
        `\\b(?:tu|su) ${PAPERS}\\b.{0,25}\\b(?:está|esta|queda|quedó|obra|ha llegado|llegó)\\b.{0,10}\\b(?:en (?:manos|poder)|en el|con|a la|a)\\b`,
      ),
      /\b(?:recomendad[oa]|recomendé|referid[oa]|inscrit[oa]|postulad[oa]|registrad[oa])\b.{0,25}\b(?:por|en|a través de|mediante|con) (?:el|la|nuestro|mi) (?:programa|portal|sistema|plataforma|enlace|intranet|web|link)/,
    ],
  },
];
