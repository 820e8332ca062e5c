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
      /\b(?:empiezas|empieza usted|comienzas|te incorporas|arrancas) (?:el|en|con|ya|mañana)\b/,
      /\bte queremos (?:en|con|aquí|dentro|a bordo)\b/,
      /\bes un sí\b/,
      /\b(?:tenerte|tenerle|tenerl[ao]|que (?:te|se) (?:quedes|quede)|contar con (?:usted|tu)|que estés)\b.{0,25}\b(?:con nosotr[oa]s|en (?:el|nuestro) equipo|a bordo|entre nosotr[oa]s)\b/,
      /\b(?:el|tu|su) contrato (?:está|te espera|le espera)\b/,
      /\b(?:te|le|os) (?:confirmo|confirmamos)\b.{0,60}\bcontrato\b|\b(?:carta|contrato|papeles) (?:para|a) firmar\b/,
      /\bqueremos (?:trabajar|contar) contigo/,
      /\b(?:te contratamos|estás dentro|estás fichad[oa]|estás contratad)/,
      /\b(?:nos (?:gustaría|complace|encantaría|alegra)|quiero|queremos|tenemos el (?:gusto|placer)|me (?:complace|alegra|gustaría))\b.{0,40}\b(?:ofrecerte|ofrecerle|contratarte|contratarle|que te (?:incorpores|unas)|que se (?:incorpore|una)|que trabajes)/,
      /\b(?:el puesto es (?:tuyo|suyo)|la plaza es (?:tuya|suya)|estás contratad[oa]|oferta (?:formal|de trabajo|laboral|en firme)|has sido (?:seleccionad[oa]|elegid[oa]) para (?:el puesto|incorporar))/,
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
      /\b(?:nos gustaría|me gustaría|queremos|quisiéramos|quiero|te (?:invit\w+|cit\w+|convoc\w+|esper\w+|propongo)|le (?:invit\w+|cit\w+|convoc\w+|propongo|esper\w+))\b.{0,50}\b(?:que (?:vinieras|vengas|viniera|venga|vinieses)|entrevist\w+|conocerte|conocerle|hablar contigo|reunirnos|reunión|llamada|videollamada|verte|prueba|lunes|martes|miércoles|jueves|viernes)/,
      /\b(?:puedes|podrías|puede|podría|te viene|le viene|te va|le va|estás libre|está disponible|tienes un hueco|pásate|vente|ven)\b.{0,40}\b(?:lunes|martes|miércoles|jueves|viernes|sábado|mañana|semana|a las \d|\d{1,2}:\d\d|entrevista|prueba|bien)/,
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
      /\b(?:quedado con|quedan con|quedamos con|cogido a|cogieron a|elegido a|elegimos a|contratado a|contrataron a|optado por|decantado por|decidido por)\b.{0,4}\b(?:un[ao]? (?:chic[oa]|persona|señor\w*|mujer|hombre|compañer[oa]|candidat[oa]|chaval\w*|intern[oa])|alguien|otr[oa])\b/,
      /\b(?:elegido|escogido|optado|fichado|cogido|quedado con|decidido por) (?:a |por )?(?:otr[oa]|alguien)/,
      /\b(?:no (?:has|ha|hemos|han|podemos|vamos a|seguiremos|continuaremos|continúas|continúa|sigues|avanzas|pasas|ha podido)(?: sido)? ?(?:seleccionad\w+|elegid\w+|pasado|avanzar|continuar|seguir|contar|contratar\w*|adelante|superado|con tu|en el proceso|contigo)|(?:hemos|han|he) (?:elegido|optado|decidido|seleccionado|escogido|preferido|contratado|cogido)\b.{0,40}\b(?:otr[oa]s?|no |alguien|candidat\w+|persona|interno|perfil)|descartad[oa]|no (?:encajas?|encaja del todo)|nos hemos decantado|nos decantamos|otro candidato|otra candidata|otra persona|otro perfil|lamento (?:decirte|comunicar\w*|informar\w*)|lamentamos (?:comunicar|informar)\w*)/,
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
      /\b(?:ya no|no) (?:hay|habrá|queda|tenemos) (?:ni )?(?:puesto|plaza|vacante|sitio|trabajo)\b/,
      /\b(?:recort\w+|cortad\w+|quitad\w+|retirad\w+|suprimid\w+|congelad\w+|cerrad\w+ el grifo)\b.{0,25}\b(?:presupuesto|partida|fondos|dinero|subvención|financiación|plaza|puesto)\b/,
      /\b(?:plaza|puesto|vacante|convocatoria)\b.{0,20}\bno (?:sale|va a salir|saldrá|se va a (?:cubrir|convocar)|se cubrirá|se convocará|sigue adelante)\b/,
      /\b(?:vacante|oferta)\b.{0,60}\b(?:retirad[ao]|suspendid[ao])\b/,
      /\b(?:puesto|plaza|vacante)\b.{0,50}\b(?:ha dejado de existir|dejó de existir|ya no existe|desapareció|ha desaparecido)/,
      /\b(?:puesto|vacante|plaza|oferta|proceso|contratación\w*|contrataciones|convocatoria|posición|selección|proyecto)\b.{0,60}\b(?:(?:ya |ha |han |está |están |se |sido |queda |quedó |fue |ha quedado |finalmente )*(?:cubiert[oa]s?|cubrió|cubierto|cerrad[oa]s?|cancelad[oa]s?|congelad[oa]s?|paralizad[oa]s?|suspendid[oa]s?|anulad[oa]s?|parad[oa]s?|aplazad[oa]s?|retirad[oa]s?|en (?:pausa|suspenso|espera)|desiert[oa]|ocupad[oa]|detenid[oa]s?|canceló|congeló|suspendió|cerró)|ya no (?:está|existe|sigue|hay|se)|no (?:sale|va) adelante)/,
      /\b(?:(?:congelad|paralizad|suspendid|parad)\w+ (?:todas )?(?:las |la )?(?:contrataciones|contratación|vacantes|incorporaciones)|han? (?:congelado|parado|cancelado|frenado|cerrado|suspendido)\b.{0,30}\b(?:contrataci|vacante|puesto|plaza|proceso|incorporaci)|promoción interna|se cubrió (?:internamente|con)|cubierto internamente)/,
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
      /\b(?:le|les) (?:dij[eo]\w*|he dicho|conté|comenté|insistí|he contado)\b.{0,20}\b(?:al?|a la|a los|que)\b.{0,80}\b(?:tú|ti|contigo|tu nombre|te (?:contrat|llam|entrevist|ve)\w+)\b/,
      /\b(?:le|les) (?:conté|dije|hablé|expliqué|insistí|he contado|he dicho|he hablado)\b.{0,80}\b(?:ti|tú|tu|tus|usted|que eres|que tienes|lo que hiciste)\b/,
      /\b(?:le |ya |les |he |acabo de |anoche |ayer )(?:hablé|hablado|hablar|comenté|comentado|dije|dicho|recomendé|recomendado|conté|contado|insistí)\b.{0,60}\b(?:de ti|de usted|sobre ti|por ti|contigo|tu (?:caso|perfil|trabajo|nombre)|que (?:eres|te|vales|es|tiene que)|muy bien|bien de)|\b(?:te|le) (?:he recomendado|recomendé)|hablé (?:muy )?bien de (?:ti|usted)/,
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
      /\ble (?:di|dejé|pasé|mandé|entregué|hice llegar) (?:tu|su|tus|sus) (?:cv|currículum|curriculum|carta|papeles|datos|solicitud)\b/,
      /\b(?:lo tuyo|tu \w+|tus \w+)\b.{0,20}\b(?:lo he|la he|los he|ya está|está|he|ha)\b.{0,25}\b(?:metid\w+|subid\w+|pasad\w+|entregad\w+|dejad\w+|mandad\w+|enviad\w+|portal|sistema|rrhh)\b/,
      /\btu (?:cv|currículum|curriculum|candidatura|perfil)\b.{0,20}\b(?:quedó|quedo|está|fue|ha sido|ya está|ha quedado|queda)\b.{0,20}\b(?:cargad|subid|registrad|enviad|en (?:la|el)|ingresad|con|metid)/,
      /\b(?:he|ya|hemos|acabo de|te|lo|ha sido|le)\b.{0,25}\b(?:pasado|pasé|reenviado|reenvié|enviado|envié|subido|subí|metido|metí|entregado|entregué|mandado|mandé|referido|referí|compartido|pasar|subir|meter|cargado|cargué|registrado|dado de alta|mandar|enviar|hecho llegar)\b.{0,45}\b(?:cv|currículum|curriculum|candidatura|perfil|datos|rrhh|recursos humanos|portal|sistema|referido|selección|reclutador\w*|nombre)/,
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
