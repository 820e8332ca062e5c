import { MORE_MODIFIERS } from "./title-heads-more.ts";

/** Words that belong to a title left of its head when they are written small: grades, fields, materials, shifts. From the same sources. */
const modifiers = `
branch site-name bike orchard pastry-section hall gate welcome-desk dept department breakfast harvest christmas press senior sr jr junior mid mid-level midlevel lead staff principal chief head deputy vice assistant associate asst assoc executive group general regional area national global international
district divisional corporate trainee graduate apprentice student intern interim acting founding co night nights day weekend weekends evening early-morning overnight part-time full-time seasonal relief bank casual temporary permanent agency
first second third 1st 2nd 3rd shift team site field mobile remote hybrid onsite in-house inhouse external internal contract freelance volunteer qualified registered certified chartered licensed licenced advanced trained
accounts account accounting payable receivable admin administrative administration aircraft airport ambulance analytics android animal application applications asset audio audit automation automotive aviation backend back-end back bank banking bar beauty bench benefits bid
bilingual billing bilingual biomedical blockchain boiler book brand bridge bus business b2b cabin cable cad cafe campaign campus car cardiac care career cargo catering category cath ceramics channel chemical child childcare childrens children's church civil claims classroom clinical clinic
cloud club cnc coffee college commercial communications community commis companion compensation compiler compliance computer concrete construction consumer contact content contracts control conservation conversion cookery copy cost counter court creative credit crane crew crime crm
culinary curriculum custody customer customs cyber cybersecurity dairy data database debt decision defence defense delivery demand dental dementia deployment design desk detail devops diagnostic digital disability discovery dish display distribution dog domestic donor document door
drilling dry duty e-commerce ecommerce education electric electrical electronic electronics elderly embedded emergency employment energy engagement engineering enrichment enterprise environment environmental equine equipment equity estate estates events event evidence exhibition exhibitions experience export
fabric facilities facility factory family farm fashion fast fibre fiber field film finance financial fine fire fish fitness fixed fleet flight floor floral food football forensic forest forklift formulation front frontend front-end fry fulfillment full-stack fullstack fuel functional fundraising funeral furniture
gallery game games garden gas gate genomics geotechnical gift glass global golf governance grants graphic graphics green grill grocery grounds growth guest gym hair handling hardware health healthcare heating heavy help helpdesk heritage hgv highways history hire home hospital hospitality hotel house household housing hr human hvac hygiene
ict immigration implementation import inbound incident inclusion industrial infant infection information infosec infrastructure innovation inside instrument insurance integration intensive interior interiors inventory investment ios irrigation it java javascript kids kitchen knowledge lab laboratory labor labour lambing land landscape language laundry law leadership learning leasing legal leisure lettings library
licensing lifecycle lift lighting line linux litigation livestock loan loans local logistics loss lunch machine machinery mail mainframe maintenance management manufacturing marine market marketing mass material materials maternity math maths meat media mechanical medical member memory mental merchandise metering metro microbiology middleware midday military milk mining ml ai mobile mortgage motion motor museum music
network neonatal nursery nursing nutrition objects occupational ocean office oil operations operating optical oral order outbound outdoor outreach outside oven packaging packing paint paper parcel park parking parks parts party pastry patient patrol payments payroll pediatric paediatric people performance personal pest pet petroleum pharmacy photo physical physics picture pipeline pizza planning plant plastics platform play playwork plumbing police policy pool
portfolio post power practice prep press presales pre-sales pricing primary print prison privacy private process procurement produce product production professional program programme programs project projects promotions proof property prototype protection psychiatric public publishing purchasing python qa quality quant quantitative r&d radio rail railway ramp range reach real receiving reception records recovery recreation recruiting recruitment recycling reference refrigeration registry regulatory rehab rehabilitation reinsurance relations
reliability religious renewables rental repair repairs research reservations residential resource resources response restaurant restoration retail retention revenue rigging risk road robotics room route safeguarding safety sailing sales salon salesforce sap scene school science scientific scrum sea search secondary secure security sem seo service services set sewing sheet ship shop signal site skin slot small social software soil solar solutions sound sourcing spa special speech sports sport spray sql stage station statistical statutory steel stock stone store stores storage strategic strategy street structural structured studio success supplier supply support surface surgery surgical survey sustainability swim swimming systems system
talent tanker tax teaching teacher technical technology telecom telephone telesales television tennis test testing textile theater theatre thermal tile timber tool tour tow tower tractor trade trading traffic training transport transportation travel treasury treaty tree trial truck trust tyre tire underwriting union unit university urban user utility ux ui valve van vehicle vendor venue veterinary victim video visitor visual voice wait ward warehouse waste watch water wealth weather web wedding weekend welcome welding welfare wellbeing wellness wholesale wildlife wind window wine wood workforce workplace workshop yard yoga youth zoo
icu itu a&e rn ot sen eyfs ks1 ks2 nhs band executive oracle azure aws react php ruby rust golang go kotlin scala c++ c# .net node typescript swift firmware fpga asic rf vlsi silicon hardware perception lidar computer-vision nlp bi etl dba saas gtm abm ppc lifecycle wordpress drupal
cellar sous chocolate cheese bread head-start bakery butchery deli café barista sommelier wine salad larder demi junior-sous head-chef mig tig pipe plate boilermaker fitter-welder arc structural-steel maritime deck engine cruise rope access tube fitting roofing flooring carpet plaster tiling drywall millwork cabinet joinery masonry scaffold demolition groundwork groundworks paving surfacing asphalt arborist tree-climbing nurserywoman`;

export const MODIFIERS: ReadonlySet<string> = new Set(`${modifiers} ${MORE_MODIFIERS}`.split(/\s+/).filter(Boolean));

/** What an advertisement says about the person or the offer, not the job's name: cut from the left edge of a title. */
export const EDGE_WORDS: ReadonlySet<string> = new Set(
  `a an the another one two three four some any new good great experienced keen talented dedicated passionate skilled reliable friendly motivated your our my their his her its this that these those extra second
  additional current open vacant advertised available same right perfect ideal dream exciting amazing interesting potential possible exact actual different other further urgent immediate few couple of several more also
  again still really maybe just only decent proper full proper bloody damn big small nice brilliant fantastic awesome hiring recruiting posted listed upcoming next last previous former old present particular certain specific single
  ein eine einen einem einer eines der die das den dem des neue neuen neuer erfahrene erfahrenen erfahrener ihre ihrer ihren unsere unserer unseren eure als zum zur
  un une le la les du des de l votre vos notre nos nouvel nouveau nouvelle une
  una uno el los las su sus nuestro nuestra nuevo nueva otro otra algún alguna
  um uma o os as sua seu nossa nosso novo nova outro outra
  een het jullie onze uw nieuwe ervaren andere`
    .split(/\s+/)
    .filter(Boolean),
);

/** Words that end a title to the left when met: verbs, pronouns, conjunctions, prepositions and adverbs of six languages. */
export const BARRIERS: ReadonlySet<string> = new Set(
  `i i'm im i've ive i'd id i'll you you're youre your u ur he she it it's its we we're they they're who which that this these those there here what where when why how if whether because since so but or nor yet as than then though although while until till before after
  is are was were be been being am has have had having do does did doing done will would can could should shall may might must get gets got getting go goes going gone went make makes made making take takes took say says said saying see saw seen know knew think thought want wants wanted need needs needed needing look looks looking looked
  hire hires hiring hired recruit recruits recruiting seek seeks seeking sought search find finds found finding apply applies applied applying become becomes became work works worked working run runs ran running lead-by led serve serves served serving advertise advertises advertised advertising post posts posting posted
  vom beim ins ans off up out down over in on at by for from with without to into onto about above below under over between among through during against per via of regarding concerning re like not no never always now today tomorrow yesterday currently previously formerly also very too quite just only even still already soon later
  please thanks thank hello hi dear hey ok okay yes yeah well ask asked asking tell told call called write wrote writing written read heard hear hearing mention mentioned mentions spotted noticed noticing came across coming come comes open opening opened
  my me mine us our ours him his her hers them their theirs someone somebody anyone anybody everyone nobody something anything everything nothing
  ich sie er es wir ihr ist sind war waren bin habe haben hat hatte wird werden wurde und oder aber dass ob wenn weil als bei mit von für auf an aus nach über um zu zum zur im am ins in suchen sucht suche gesucht bewerbe bewerbung noch nicht auch nur hier dort heute
  je j'ai tu il elle nous vous ils elles est sont suis êtes ai as a avez ont été et ou mais que qui si car chez avec pour par sur dans en au aux à recherchez recherche cherche cherchez cherchent postule ne pas plus aussi comme
  yo tú usted él ella nosotros ustedes ellos es son soy fue ser estar está están estoy he ha han había y o pero que si porque con por para sin sobre entre en al a buscan busca buscáis buscar no más también como me te se lo le
  eu você ele ela nós vocês eles é são sou foi estar está estão estou tem tenho têm e ou mas que se porque com por para sem sobre entre em ao à na no nas nos pra pro procuram procura buscam não mais também como me te lhe
  ik je jij hij zij ze wij we jullie u is zijn was waren ben heb hebt heeft hadden wordt worden en of maar dat omdat als bij met van voor op aan uit naar over om te in zoeken zoekt gezocht solliciteer niet ook nog maar hier daar nu`
    .split(/\s+/)
    .filter(Boolean),
);

/** Verbs and adverbs among them: written large inside a title they are part of it ("Emergency Call Handler"). */
const VERBISH =
  "get gets got getting go goes going gone went make makes made making take takes took taking say says said saying see saw seen seeing know knew think thought want wants wanted need needs needed needing look looks looking looked hire hires hiring hired recruit recruits recruiting seek seeks seeking sought search find finds found finding apply applies applied applying become becomes became work works worked working run runs ran running serve serves served serving advertise advertises advertised advertising post posts posting posted never always now today tomorrow yesterday currently previously formerly also very too quite just only even still already soon later well ask asked asking tell told call called write wrote writing written read heard hear hearing mention mentioned mentions spotted noticed came across coming come comes open opening opened lead-by led like place";
const SOFT: ReadonlySet<string> = new Set(VERBISH.split(" "));

/** Does this word end a title to the left? A large word inside a title of large words only where it is a small word of grammar. */
export function isBarrier(low: string, capital: boolean): boolean {
  return BARRIERS.has(low) && !(capital && SOFT.has(low));
}

/** Nouns by which a mail speaks of an opening; behind or before a title they show that it is the job meant. */
export const OPENING_NOUNS =
  "roles?|positions?|jobs?|openings?|vacanc(?:y|ies)|opportunit(?:y|ies)|posts?|spots?|req(?:uisition)?s?|postings?|listings?|adverts?|ads?|advertisements?|gigs?|slots?|seats?|placements?|mandate|search|contracts?|headcount|hc|jd|posision|possition|postion|apprenticeships?|internships?|traineeships?|fellowships?|studentships?|secondments?|berths?|thing";
