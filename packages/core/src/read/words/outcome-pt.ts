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
      /\b(?:é sim|é um sim)\b(?! que)/,
      /\b(?:você começa|começas|pode começar|começa já) (?:dia|na|no|em|segunda|já|amanhã)\b/,
      /\b(?:queremos|quero|gostaríamos de) (?:ter |contar com )?(?:você|te|tê-l[oa]|ti)\b.{0,25}\b(?:com a gente|conosco|connosco|no time|na equip\w+|aqui)\b/,
      /\b(?:o|seu|teu) contrato (?:está pronto|já está|espera por)\b/,
      /\bcontrato para assinar\b/,
      /\b(?:queremos|gostaríamos de) (?:trabalhar contigo|contar (?:contigo|consigo))/,
      /\b(?:a vaga é|contratamos você|você está dentro)\b/,
      /\b(?:gostar(?:ía|ia)mos|temos o (?:prazer|gosto)|queremos|quero|é com (?:prazer|alegria))\b.{0,40}\b(?:te oferecer|lhe oferecer|oferecer-lhe|oferecer a (?:vaga|você)|te contratar|contratá-l[oa]|que (?:você|a senhora|o senhor) (?:venha|integre|faça parte))/,
      /\b(?:a vaga é (?:sua|tua)|o lugar é (?:seu|teu)|você foi (?:aprovad[oa]|contratad[oa]|selecionad[oa])(?! para (?:a )?(?:entrevista|próxima|etapa|fase))|foi aprovad[oa]|carta[- ]oferta|proposta (?:formal|de (?:trabalho|emprego))|contrato em anexo)/,
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
      /\b(?:pergunt\w+ se|pode|podia|poderia|consegue)\b.{0,25}\b(?:passar|vir|aparecer|comparecer)\b.{0,50}\b(?:segunda|terça|quarta|quinta|sexta|dia \d|\d{1,2} ?h|amanhã|semana)/,
      /\b(?:gostar(?:ía|ia)mos|gostaria|queremos|queria|quero|vamos|podemos|convid\w+|cham\w+|agend\w+|marc\w+)\b.{0,40}\b(?:(?:uma|sua|tua|a) entrevista|conversar|bate-papo|te conhecer|conhecer você|conhecê-l[oa]|reunião|chamada|falar contigo|conversa|teste prático|experiência)/,
      /\b(?:você (?:pode|consegue|poderia)|consegues|podes|pode vir|consegue vir|tem disponibilidade|pode ser|dá para|dá pra|que tal)\b.{0,40}\b(?:segunda|terça|quarta|quinta|sexta|sábado|amanhã|semana|às \d|\d{1,2} ?h\b|entrevista)/,
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
      /\b(?:ficar com|ficaram com|ficamos com|escolheram|escolhemos|contrataram|contratamos|optaram por|optamos por|preferiram|preferimos) (?:uma? (?:pessoa|rapaz|moça|rapariga|senhor\w*|mulher|homem|colega|candidat[oa]|menin[oa])|alguém|outr[oa])\b/,
      /\b(?:escolhid[oa]|optado|ficado com|decidido por|contratado) (?:por )?(?:outr[oa]|alguém)/,
      /\b(?:não (?:foi|fomos|foste|vamos|iremos|poderemos|podemos|conseguimos|será|seguiremos|passou|avançou|avançaremos|foi desta)(?: \w+){0,3}? ?(?:selecionad\w+|aprovad\w+|escolhid\w+|seguir|avançar|prosseguir|contratar|continuar|dar seguimento|desta vez|adiante|contigo|com você)|(?:optamos|optámos|decidimos|escolhemos|optaram|escolheram|acabamos|acabámos|ficamos|seguimos) (?:por |com |ficando |escolhendo )?(?:um |uma |outr[oa]s? |não |seguir com |alguém |pelo |pela )(?:outr[oa]s?|candidat\w+|pessoa|profissional|perfil|\w+)|infelizmente\b.{0,60}\b(?:não|outr[oa] (?:candidat|pessoa|perfil))|outro candidato|outra candidata|outra pessoa para)/,
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
      /\b(?:cort\w+|retir\w+|congel\w+|cancel\w+|perd\w+)\b.{0,25}\b(?:verba|orçamento|dinheiro|financiamento|recursos|subsídio)\b/,
      /\b(?:vaga|posição|lugar)\b.{0,20}\bnão (?:vai (?:sair|abrir|acontecer|ser preenchida)|sai|será preenchida|avança|vai avançar)\b/,
      /\bvaga\b.{0,60}\b(?:retirada|suspensa)\b/,
      /\b(?:lugar|vaga|posição|posto)\b.{0,50}\b(?:deixou de existir|já não existe|não existe mais|desapareceu)/,
      /\b(?:vaga|posição|procedimento|processo|contrataç\w+|contratações|seleção|oportunidade|anúncio|projeto|concurso|vagas|recrutamento)\b.{0,60}\b(?:(?:já |foi |foram |está |estão |ficou |ficaram |sido |acabou |acabou sendo |entrou |acabou por ser )*(?:preenchid[ao]s?|fechad[ao]s?|cancelad[ao]s?|congelad[ao]s?|suspens[ao]s?|encerrad[ao]s?|paralisad[ao]s?|pausad[ao]s?|adiad[ao]s?|anulad[ao]s?|retirad[ao]s?|ocupad[ao]s?|extint[ao]s?|segurad[ao]s?|no (?:pacote|corte)|em (?:pausa|espera|stand-?by)|na geladeira)|não (?:vai|existe|está) mais)/,
      /\b(?:(?:segurou|congelou|suspendeu|cancelou|parou|travou|cortou|fechou|congelaram|suspenderam|cancelaram|seguraram|pararam|cortaram|travaram)\b.{0,30}\b(?:contrataç|vaga|process|admiss|seleç|recrutament|orçament)|recrutamento interno|preenchida internamente|aproveitamento interno|contratações (?:congeladas|suspensas))/,
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
      /\b(?:disse|falei|contei|expliquei|insisti)\b.{0,6}\b(?:ao?|à|pr[oa]|para [oa])\b.{0,90}\b(?:você|ti|contigo|seu nome|teu nome)\b/,
      /\b(?:contei|falei|disse|expliquei)\b.{0,20}\b(?:pra|para|ao|à|com)? ?(?:ela|ele|eles|a \w+|o \w+)\b.{0,80}\b(?:você|ti|tu|teu|tua|seu|sua|te)\b/,
      /\b(?:falei|conversei|comentei|recomendei|indiquei|defendi|elogiei|contei)\b.{0,60}\b(?:de você|sobre você|de ti|sobre ti|do seu|da sua|o seu nome|seu trabalho|com (?:a|o) (?:gestor|gerente|chefe|diretor|coordenador|líder|responsável)\w*|bem de|que você|te )/,
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
      /\b(?:seu|teu) (?:cv|currículo|perfil|nome)\b.{0,20}\b(?:já |foi |está )+(?:no sistema|cadastrad|enviad|com (?:o|a)|encaminhad|na plataforma|inserid)/,
      /\b(?:já |acabei de |eu |te |foi |lhe )?(?:passei|encaminhei|enviei|mandei|coloquei|subi|entreguei|indiquei|cadastrei|registrei|repassei|encaminhado|passado|enviado|cadastrado|inseri|entreguei|pus|botei|meti|joguei)\b.{0,50}\b(?:currículo|curriculo|cv\b|perfil|candidatura|contato|dados|rh\b|sistema|portal|indicação|recrutador\w*|plataforma|nome)/,
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
