import { left, right } from "./around.ts";

/**
 * Italian has no language of its own here: its letters are read with the rules of Spanish, which builds a title in the same way
 * (head first, "di" for "de"). These are its occupations and what stands around them.
 */
export const ITALIAN_HEADS = `addetto addetta aiuto aiutante allenatore allenatrice amministratore amministratrice analista animatore animatrice apprendista architetto archivista artigiano assistente autista avvocato avvocata badante bagnino bagnina banconista barista barman bibliotecario bibliotecaria bigliettaio biologo biologa bracciante cameriere cameriera
  capocantiere capocuoco caporeparto capoturno caposala caposquadra carpentiere carrellista cassiere cassiera chef chimico chirurgo collaboratore collaboratrice commercialista commesso commessa commis conducente consulente contabile coordinatore coordinatrice copywriter cuoco cuoca custode direttore direttrice disegnatore disegnatrice docente dottore ebanista economo educatore educatrice elettricista elettrauto
  enologo enologa estetista fabbro facchino falegname farmacista fattorino fisioterapista fornaio fotografo fresatore gelataio geometra giardiniere giardiniera giornalista grafico grafica guardiano guida idraulico imbianchino impiegato impiegata infermiere infermiera informatico ingegnere insegnante installatore istruttore istruttrice lavapiatti lattoniere legatore liutaio logopedista macchinista macellaio maestro maestra magazziniere magazziniera maglierista manutentore marinaio maître meccanico
  mediatore mediatrice medico mungitore muratore necroforo notaio operaio operaia operatore operatrice ortopedico oss osteopata ostetrica ottico panettiere parrucchiere parrucchiera pasticcere pasticciere pasticciera perito piastrellista pizzaiolo pizzaiola posatore postino potatore preparatore programmatore programmatrice progettista psicologo psicologa pulitore receptionist redattore redattrice responsabile restauratore restauratrice ricercatore ricercatrice sarto sarta saldatore scaffalista segretario segretaria
  sommelier stagista stiratrice supplente sviluppatore sviluppatrice tappezziere tecnico tecnica tessitore tirocinante tirocinio tornitore traduttore traduttrice tranviere tutor vendemmiatore vendemmiatrice venditore venditrice verniciatore veterinario veterinaria vetraio vigile viticoltore`;

export const ITALIAN_TARGET_LEFT: readonly RegExp[] = [
  left(
    "(?:mi candido|candidarmi|candidar[ei]|candidatura|candidato|candidata|posto|posizione|offerta|annuncio|ruolo|impiego|lavoro|bando|concorso|colloquio|selezione|assunzione|contratto|stage|prova|interesse|interessat[oa])(?: (?:di lavoro|aperta|libero|per|come|di|del|della|da|a|alla|al|il|la|lo|posto|posizione|ruolo|un|una|uno))*",
  ),
  left(
    "(?:cerc(?:a|ano|ate|hiamo|asi)|ricerc(?:a|ate|hiamo|asi)|assum(?:ete|iamo|ono|ere)|serve|servono|manca|vi manca|avete bisogno di|bisogno di|lavorare come|assunt[oa] come|prendermi come|iniziare come)(?: (?:ancora|sempre|un|una|uno|un['’]|il|la|lo))*",
  ),
];
export const ITALIAN_TARGET_RIGHT: readonly RegExp[] = [
  right("(?:è )?(?:ancora )?(?:libero|libera|disponibile|vacante|scopert[oa]|cercasi)"),
];
export const ITALIAN_OWN_LEFT: readonly RegExp[] = [
  left(
    "(?:sono(?: stat[oa])?|ero|lavoro|ho lavorato|lavoravo|attualmente|prima|poi|da \\p{L}+ anni|per \\p{L}+ anni)(?: (?:un|una|come|in \\p{L}+ come|da))*",
  ),
];
/** Links between the parts of an Italian title: "addetto alla mensa", "operatore di macchine". */
export const ITALIAN_LINKS = "di dello della dei degli delle al alla allo alle ai agli all'".split(" ");
