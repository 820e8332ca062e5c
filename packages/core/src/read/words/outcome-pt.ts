import type { OutcomeWords } from "./outcome-shape.ts";

/** Portuguese acts of hiring, of both sides of the ocean: what is done, to what, by whom. */

const JOB =
  "(?:vaga|lugar|posição|concurso|procedimento|processo|anúncio|oportunidade|posto|estágio|recrutamento|seleção|cargo|função|contratação|contratações|bolsa|requisição)(?:s|es)?";
const GONE =
  "(?:preenchid[oa]s?|ocupad[oa]s?|anulad[oa]s?|cancelad[oa]s?|suspens[oa]s?|congelad[oa]s?|parad[oa]s?|fechad[oa]s?|encerrad[oa]s?|retirad[oa]s?|eliminad[oa]s?|extint[oa]s?|tomad[oa]s?|atribuíd[oa]s?|pausad[oa]s?|desert[oa]s?|adiad[oa]s?|cortad[oa]s?|entregue|dad[oa])";
const PAPERS =
  "(?:cv|currículo|curriculum|candidatura|perfil|dados|papéis|carta|nome|contacto|contato|portefólio|portfólio)";
const HR =
  "(?:rh|recursos humanos|recrut\\w*|seleção|pessoal|portal|sistema|talento\\w*|plataforma|indicação|programa|departamento|dp)";
const BOSS =
  "(?:chefe|chefia|patr[ãa]o|patroa|diretor\\w*|gerente|gestor\\w*|encarregad[oa]|responsável|equipa|equipe|coordenador\\w*|dono|dona|líder|supervisor\\w*|presidente|mestre)";
const DAY =
  "(?:segunda|terça|quarta|quinta|sexta|sábado|domingo|amanhã|próxima semana|semana que vem|dia \\d|às? (?:\\d|uma|duas|três|quatro|cinco|seis|sete|oito|nove|dez|onze)|\\d{1,2} ?h\\b|\\d{1,2}:\\d\\d)";

export const OUTCOME_PT: readonly OutcomeWords[] = [
  {
    outcome: "offer",
    patterns: [
      /\b(?:quer\w+|gostar\w+|decid\w+|prazer|gosto|alegria|resolv\w+|vamos)\b.{0,40}\b(?:contratar|contratá-l[oa]|contratar-te|admitir|admiti-l[oa]|contar (?:contigo|consigo|com você)|ficar contigo|que (?:venhas|venha|integre|integres|faça|faças)|oferecer(?:-lhe|-te)?|te (?:ter|contratar|oferecer)|tê-l[oa] (?:connosco|conosco))\b/,
      /\bqueremos-(?:te|l[oa])\b|\bfoi admitid[oa]\b|\b(?:você foi|foste|está|estás) (?:contratad[oa]|admitid[oa]|aprovad[oa])\b(?! (?:para (?:a )?(?:entrevista|próxima|etapa|fase)|na (?:primeira|triagem)))/,
      /\b(?:quando|a partir de quando|desde quando) (?:é que )?(?:pode|podes|poderia|poderias|consegue|consegues|você pode)(?: \w+){0,2} (?:começar|iniciar|entrar|arrancar)\b/,
      /\b(?:anexo|envi\w+|segue|assin\w+|mand\w+)\b.{0,40}\bcontrato\b|\bcontrato\b.{0,30}\b(?:assin\w+|anexo|pronto)\b/,
      /\b(?:a vaga|o lugar|o cargo|o posto|o emprego) é (?:sua|seu|tua|teu|para (?:ti|si|você))\b|\bbem-vind[oa] (?:à|ao|a bordo|a)\b|\bfoi (?:a pessoa )?escolhid[oa] para (?:a vaga|o cargo|ocupar|o lugar)\b/,
    ],
  },
  {
    outcome: "interview",
    patterns: [
      new RegExp(
        `\\b(?:consegue\\w*|pode\\w*|vem|venha|passa|passe|aparece|apareça|dá-te jeito|dá-lhe jeito|esperamos|espero|encontramo-nos)\\b.{0,50}\\b${DAY}`,
      ),
      /\b(?:gostar\w+|quer\w+|adorar\w+|prazer)\b.{0,25}\b(?:(?:te|o|a|lhe) conhecer|conhecer(?:-te|-l[oa]|-vos)?|conhecê-l[oa]|entrevist\w+|conversar|falar (?:contigo|consigo|com você)|recebê-l[oa]|(?:te|o|a) (?:receber|ver|ouvir)|agendar|marcar)\b/,
      /\b(?:qual|quais|indique|diga|diz)\b.{0,20}\b(?:a sua|a tua|sua|tua|as suas)? ?disponibilidades?\b(?!.{0,20}início)/,
      /\b(?:selecionad[oa]|aprovad[oa]|passou|passaste|avançou|avançaste|pré-selecionad[oa])\b.{0,15}\b(?:para|à|a)\b.{0,10}\b(?:próxima|seguinte|segunda|fase|etapa|entrevista|última)/,
      /\b(?:fazer|fazes|faz|faças|faça) um(?:a)? (?:teste|prova|experiência|dia de experiência)\b|\bdia de experiência\b|\bdia de teste\b/,
      /\b(?:convocad[oa]|convidad[oa]) para (?:a |uma )?(?:entrevista|conversa|prova)\b/,
      /\b(?:agendar|marcar|combinar)\b.{0,15}\b(?:uma|a) (?:\w+ )?(?:entrevista|conversa|chamada|reunião|videochamada|call)\b/,
    ],
  },
  {
    outcome: "rejected",
    patterns: [
      /\b(?:fechou|fechámos|fechamos|fecharam|seguiu|seguimos|ficou|ficámos|ficamos|avançámos|avançamos|acertamos|acertou) com (?:outr[oa]s?|alguém|uma pessoa|um candidato|uma candidata|um profissional)\b/,
      /\bnão (?:foi|foste|fomos) (?:\w+ )?(?:selecionad[oa]|escolhid[oa]|admitid[oa]|aprovad[oa]|possível (?:avançar|selecion))/,
      /\b(?:perfil|candidatura|experiência)\b.{0,20}\bnão (?:corresponde|se enquadra|se adequa|encaixa|vai ao encontro|atende)\b/,
      /\b(?:optámos|optamos|decidimos|escolhemos|preferimos|escolheram|preferiram|optaram|ficámos|ficamos|contratámos|contratamos|optou-se)\b.{0,15}\b(?:por|com)? ?(?:outr[oa]s?|alguém com|um perfil com)\b/,
      /\bnão (?:vamos|iremos|podemos|vou) (?:avançar|prosseguir|seguir|continuar|dar (?:seguimento|continuidade)|contratar)\b/,
      /\b(?:desta|dessa|esta) vez não (?:deu|foi|vai|dá)\b|\b(?:ficou|ficaste) em (?:segundo|terceiro)\b/,
    ],
  },
  {
    outcome: "closed",
    patterns: [
      /\b(?:cancelámos|cancelamos|parámos|paramos|suspendemos|encerrámos|encerramos|congelámos|congelamos|vamos (?:parar|cancelar|suspender|encerrar))\b.{0,15}\b(?:o|a|este|esta|todas?) (?:as )?(?:processo|procura|seleção|vaga|recrutamento|contratação|contratações|concurso)\b|\bnão (?:vai|vamos) (?:ser )?(?:preench\w+|substitu\w+|repor)\b|\b(?:vaga|posto|lugar) (?:desapareceu|desaparece|deixou de existir|caiu)\b/,
      new RegExp(
        `\\b${JOB}\\b.{0,60}\\b(?:foi|foram|está|estão|ficou|já|encontra-se|sido|fica)(?: (?:já|entretanto|infelizmente|temporariamente|toda|todas|foi|está)){0,2} ${GONE}\\b`,
      ),
      /\b(?:já )?(?:contratámos|contratamos|encontrámos|encontramos|arranjámos|temos|contrataram|encontraram) (?:já )?(?:alguém|uma pessoa|a pessoa|quem)\b(?!.{0,20}\b(?:mais|com)\b)/,
      /\b(?:já não|não) (?:existe|há|estamos|está|vamos|vai) (?:mais )?(?:a vaga|vaga|a contratar|contratando|a recrutar|aberta|aberto|haver|disponível)\b|\ba vaga (?:já não existe|não existe mais|caiu)\b|\bcongelamento de (?:vagas|contratações)\b/,
      /\b(?:aceitou|aceitaram|assinou) (?:ontem|na|no|hoje|esta|a proposta|o lugar|a vaga)\b/,
    ],
  },
  {
    outcome: "advocated",
    patterns: [
      new RegExp(
        `\\b(?:falei|disse|contei|comentei|recomendei(?:-[oa]|-te)?|elogiei|expliquei|insisti|mencionei|referências|defendi)\\b.{0,60}\\b(?:a|ao|à|com|para|pra|pro|junto)\\b.{0,15}\\b${BOSS}`,
      ),
      /\bfalei (?:muito )?(?:bem )?(?:de (?:ti|você|si)|sobre (?:ti|você|si)|do teu|da tua|do seu)\b/,
      /\b(?:recomendei|elogiei|indiquei)-(?:te|[oa]) (?:vivamente|pessoalmente|ao|à|a)\b|\bdei (?:muito )?boas referências\b|\bponho as mãos no fogo\b|\bbotei a mão no fogo\b/,
    ],
  },
  {
    outcome: "referred",
    patterns: [
      new RegExp(
        `\\b(?:remeti|encaminhei|enviei|mandei|passei|entreguei|coloquei|pus|inseri|submeti|meti|deixei|reencaminhei|encaminhad[oa]|enviad[oa])\\b.{0,15}\\b(?:o|a|os|as)? ?(?:seu|sua|teu|tua|seus|teus) (?:\\w+ )?${PAPERS}\\b.{0,50}\\b(?:para|ao|aos|à|às|no|na|com|pro|pra)\\b.{0,25}\\b${HR}`,
      ),
      new RegExp(
        `\\b(?:seu|sua|teu|tua) ${PAPERS}\\b.{0,15}\\b(?:já )?(?:está|foi|ficou|seguiu)\\b.{0,20}\\b(?:com|nas mãos|no|na|para|aos?)\\b`,
      ),
      /\b(?:indiquei|recomendei|inscrevi|registei|cadastrei)\b.{0,20}\b(?:pelo|no|através do|via) (?:portal|programa|sistema|link|site|plataforma)/,
    ],
  },
];
