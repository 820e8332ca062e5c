import type { Language } from "../reading.ts";
import { MORE_HEADS } from "./title-heads-more.ts";
import { ITALIAN_HEADS } from "./title-italian.ts";
import { ENDS_ONLY, WIDE_HEADS } from "./title-heads-wide.ts";

/**
 * The nouns that name an occupation: what stands at the head of a job title. Gathered from the unit groups of ISCO-08, the
 * preferred labels of ESCO 1.2 and the O*NET-SOC 2019 titles, reduced to their head nouns, plus what advertisements write.
 */
const english = `
staff crew able-seaman accompanist accountant accounts-assistant actor actress actuary acupuncturist adjudicator adjuster administrator admin advertiser adviser advisor
advocate aesthetician agent agronomist aide allergist ambassador anaesthetist analyst anesthesiologist anesthetist animator announcer
anthropologist applicator appraiser apprentice apprenticeship arborist archaeologist architect archivist artist artworker arborist assembler assessor assistant
associate astronomer athlete attendant attorney auctioneer audiologist auditor author auxiliary avp baker banker barber barista barkeep bartender
barback barmaid barman barperson beautician beekeeper bellhop bellman bencher biochemist biologist biostatistician bioinformatician blacksmith blaster boatbuilder
boilermaker bookbinder bookkeeper bookseller bosun botanist bouncer breeder brewer bricklayer brickie broker brewmaster builder busser butcher butler buyer
cabinetmaker caddie cameraman camera-operator canvasser captain cardiologist caregiver carer caretaker carpenter carrier cartographer cartoonist cashier caster
caterer cellarman ceo cfo cto coo cio ciso cpo cmo chairman chairperson chambermaid chancellor chaperone chauffeur cheesemaker chef chemist chief childminder chiropodist
chiropractor choreographer chippy claims-handler cleaner clergy clerk clinician closer coach coder collector colorist colourist columnist comedian commander commis
commissioner communicator companion compositor composer concierge conciliator conductor confectioner conservator consultant controller contractor convenor convener cook coordinator
co-ordinator coordinator copyeditor copywriter coroner correspondent costumier counsel counsellor counselor counselor courier cpa craftsman craftsperson creator criminologist critic croupier
curator custodian cutter cytologist dancer data-scientist dealer dean decorator demonstrator demonstrator dentist deputy dermatologist designer detective
developer dev  dietitian dietician director dishwasher dispatcher dispenser distiller diver doctor dj docent dogwalker doorman doorperson draftsman draftsperson drafter draughtsman draughtsperson
dressmaker driver drafter driller dba dyer ecologist economist editor educator electrician electronics-technician embalmer embryologist engraver engineer enumerator engagement-manager epidemiologist
ergonomist escort estimator ethicist evaluator evangelist examiner executive exec expediter expert exterminator fabricator facilitator factor faller farmer farmhand farrier feller fellow
fellowship fermenter fieldworker fighter fielder finisher firefighter fireman fisher fisherman fishmonger fitter fixer flagger florist flyman foreman forester forewoman forwarder founder framer
fumigator fundraiser furrier gaffer gamekeeper ganger gardener gasfitter generalist geneticist geographer geologist geophysicist geoscientist gilder glassblower glazier goldsmith gp
grader graduate greengrocer greeter grip groom groomer groundskeeper groundsman groundsperson grower guard guardian guide gunsmith hairdresser hairstylist handler handyman handyperson hand harvester
head headhunter headmaster headmistress headteacher helper herdsman herdsperson historian hod-carrier horticulturist horticulturalist host hostess housekeeper housekeeping-supervisor housemaid houseman hr-generalist hrbp hunter hydrologist
hygienist illustrator imam immunologist improver incumbent inspector installer instructor instrumentalist insulator intern internship interpreter interviewer inventor investigator investor invigilator ironer ironworker
janitor jeweler jeweller joiner jointer journalist journeyman judge junior juggler keeper keyholder kinesiologist kitchen-porter labourer laborer lacquerer landscaper lawyer lead leader learner lecturer
lecturership lectureship legislator librarian lifeguard liaison lineman lineworker linguist linesman litigator loader lobbyist locksmith locum logger logistician  longshoreman lecturer
machinist magistrate maid maintainer maker makeup-artist maltster manager manageress mandate marketeer marketer marshal mason masseur masseuse mate mathematician matron mechanic mechatronics
mediator medic member mentor merchandiser merchant metallurgist meteorologist meter-reader microbiologist mid-wife midwife miller millwright milliner miner minder minister mixer mixologist model modeler modeller
moderator molder moulder monitor mover musician nanny naturalist navigator negotiator neurologist neuroscientist notary novelist nurse nurseryman nutritionist obstetrician oceanographer officer
oncologist operative operator ophthalmologist optician optometrist orderly organiser organizer organist orthodontist orthoptist osteopath overseer owner packer painter palaeontologist panelist
panelbeater paralegal paramedic parker partner pastor pathologist patissier paver paviour pediatrician paediatrician perfumer perfusionist pharmacist pharmacologist phlebotomist photographer photojournalist
physician physicist physio physiologist physiotherapist picker pilot pipefitter pipelayer planner plasterer plater plumber podiatrist poet poler policeman police-officer policymaker polisher porter
postdoc post-doc postgraduate postman postie postwoman potter practitioner preacher presenter preparer preservationist president press-operator presser priest principal printer processor
 producer professor professorship programmer projectionist promoter proofreader prosecutor prosthetist prosthodontist provost psychiatrist psychologist psychotherapist publicist publisher pm tpm
puppeteer purchaser purser qa quilter rabbi radiographer radiologist radiotherapist ranger realtor receiver receptionist recruiter rector referee refinisher refuse-collector registrar regulator
rehabilitator reliever removalist renderer rep repairer repairman replenisher reporter representative rescuer researcher resident residency respondent restorer retailer reviewer rider rigger rmn rgn rn rvn lpn cna hca
roaster roofer roustabout roughneck runner sailor salesman salesperson saleswoman sampler sander sawyer scaffolder scholar scheduler schoolteacher scientist scout scribe screenwriter screener scriptwriter sculptor sdet sde sdr bdr bdm swe sre
seafarer seaman seamstress seasonaire second-chef secretary seller senco server setter setter-operator settler sergeant sewer shearer shelver shepherd sheriff shipbuilder shipper shipwright shoemaker shopkeeper shunter
sideloader signwriter signaller signalman singer skipper slater smith sociologist solderer soldier solicitor sommelier sonographer sorter sourcer spa-therapist speaker specialist specialist splicer sprayer
stacker staffer stagehand stager statistician steelworker steward stewardess stevedore stitcher stockbroker stocker stocktaker stonemason storekeeper storeman storeperson stower strategist stripper student stylist subcontractor
sub-editor subeditor superintendent supervisor supply-teacher support surgeon surveyor sweeper sysadmin tailor tanner taper taster tattooist taxidermist teacher team-leader teamlead teammate technician tech technologist
telemarketer telephonist teller temp tester tax-preparer theologian therapist thatcher tiler tilesetter toolmaker toxicologist trader trainee traineeship trainer trainer translator transcriber transcriptionist transporter trapper
treasurer trimmer trucker trustee tuner turner tutor typesetter typist umpire undertaker underwriter upholsterer usher valet valeter valuer varnisher ventilator vet veterinarian
vicar videographer vintner violinist virologist visitor volunteer vp waiter waitress waitstaff warden warehouseman warehouser washer watchmaker waterproofer weaver webmaster weigher welder
wholesaler winder winemaker woodworker worker workman wrangler wrapper writer yardman yardperson milker luthier crofter herd stockman stockperson shepherdess auditor attendant officiant chaplain verger sexton ranger dogsbody gofer typist orderly bosun deckhand deckie stoker rigger spotter lifeguard lifesaver webmaster blogger vlogger streamer tester archaeologist oboist pianist cellist violist organist drummer guitarist bassist soprano tenor dj vj mc animateur repairer restringer piercer tattooer nailer manicurist pedicurist masseuse lash-technician brow-artist colourist florist zookeeper zoologist visualiser visualizer fabricator sysadmin investigator verifier temp buyer porter chef hand liaison-officer  klerk sister matron commis sous-chef chef-de-partie kp
underwriter barperson cellarperson team-member crew-member floater pharmacologist mechatronics seat preparator master clerkship curatorship`;

/** Heads that are jobs only with something before them, or in a context that asks for one: "the lead", "a member", "support". */
export const WEAK_HEADS: ReadonlySet<string> = new Set(
  `staff crew pilot guy apprenticeship internship traineeship placement lead leader head chief hand support junior student graduate member mate partner associate principal minister founder owner resident host model fellow judge expert
  visitor speaker guide coach sister temp help second factor agent runner scout monitor mandate seat dealer setter carrier minder washer server
  driver-mate captain doctor director exec tech dev pm qa vet rep   vp intern officer volunteer companion author guest reviewer creator collector
  president deputy partner contractor investor grip smith miller potter turner butler baker-name cutter mixer taper finisher framer loader closer admin keeper
  mover maker drafter hunter receiver poet scholar singer trapper sewer referee umpire processor controller printer monitor learner printer router escort grader merchant guardian mentor provost  buyer-name trader-name`.split(
    /\s+/,
  ),
);

const german = `
analyst analystin anlagenführer anwalt apotheker architekt arzt ärztin assistent assistenz aufseher azubi auszubildende auszubildender ausbildung bäcker bauleiter bauführer beamter beamtin beauftragte beauftragter berater betreuer betriebswirt bibliothekar
biologe bote buchhalter chauffeur chef chemiker chirurg dachdecker designer direktor disponent dozent dreher drucker einkäufer elektriker elektroniker entwickler erzieher fachangestellte fachangestellter fachkraft fachinformatiker fachwirt facharbeiter
fachmann fachfrau facharzt fahrer florist förster forscher friseur fräser gärtner gehilfe geselle gesellin geschäftsführer gestalter glaser handwerker hausmeister hauswart hebamme heilpfleger helfer hilfskraft ingenieur inspektor installateur instandhalter
journalist jurist kaufmann kauffrau kellner klempner koch köchin konditor konstrukteur koordinator kraft krankenpfleger krankenschwester küchenhilfe künstler laborant lackierer lagerist landwirt lehrer lehrkraft lehrling leiter leitung lektor logistiker lokführer lotse
makler maler manager maschinist maschinenführer masseur maurer mechaniker mechatroniker meister metzger mitarbeiter mitarbeitende moderator monteur musiker näher notar notfallsanitäter optiker pädagoge pfleger pflegekraft pflegefachkraft pflegefachfrau pflegefachmann pflegehelfer physiker physiotherapeut pilot planer polier
praktikant praktikum produzent professor programmierer projektleiter projektmanager prüfer psychologe putzkraft raumpfleger redakteur redaktor referent referendar regisseur reinigungskraft restaurator revisor richter sachbearbeiter sachbearbeitung sanitäter schichtleiter schlosser schneider schreiner
schweißer sekretär sozialarbeiter sozialpädagoge spengler stellvertreter steuerberater steuerfachangestellte steward techniker teamleiter teamleitung texter tierarzt therapeut tischler trainer trainee übersetzer verkäufer verkäuferin verwalter verwaltungsangestellte vertreter vertrieb volontär vorarbeiter
wart wärter wächter weber werkstudent werkstudentin wirtschaftsprüfer wissenschaftler zahnarzt zahntechniker zerspanungsmechaniker zimmerer zimmermann zusteller zugbegleiter busfahrer schulbegleiter schulbegleitung küchenchef hilfe bürokraft aushilfe minijobber heilerziehungspfleger rettungssanitäter verfahrensmechaniker
industriemechaniker anlagenmechaniker kundenberater bankkaufmann pflegedienstleitung oberarzt stationsleitung filialleiter filialleitung marktleiter küchenhelfer spüler rezeptionist empfangsmitarbeiter empfangskraft hausdame zimmermädchen servicekraft barkeeper sommelier winzer brauer müller imker tierpfleger orgelbauer bootsbauer sensoriker produktentwickler disponentin fahrdienstleiter rettungsassistent kapitän geigenbauer goldschmied schäfer senner winzer sattler böttcher küfer steinmetz hundetrainer`;

const french = `
clerc clerc-liquidateur clerc-rédacteur liquidateur manutention acheteur acheteuse acteur actrice administrateur administratrice agent agente aide aide-soignant aide-soignante ajusteur alternance alternant alternante ambulancier ambulancière analyste animateur animatrice apprenti apprentie architecte archiviste artisan
assistant assistante associé attaché attachée audioprothésiste auditeur auditrice auxiliaire avocat avocate barman barmaid bibliothécaire boucher bouchère boulanger boulangère cadre caissier caissière carreleur cariste charpentier chargé chargée chaudronnier chauffeur chauffeuse chef cheffe chercheur chercheuse
chirurgien coach coiffeur coiffeuse collaborateur collaboratrice commercial commerciale commis comptable concepteur conceptrice concierge conducteur conductrice conseiller conseillère conservateur conservatrice consultant consultante contrôleur contrôleuse coordinateur coordinatrice coordonnateur coordonnatrice
couturier couturière couvreur créateur cuisinier cuisinière cuistot data-scientist délégué déléguée dentiste dessinateur dessinatrice designer développeur développeuse diététicien diététicienne directeur directrice documentaliste ébéniste économe éducateur éducatrice électricien électricienne employé employée encadrant enseignant enseignante
ergothérapeute esthéticien esthéticienne expert experte fleuriste formateur formatrice fraiseur frigoriste garde gardien gardienne gérant gérante gestionnaire géomètre graphiste greffier grutier guide hôte hôtesse hôtelier hydraulicien infirmier infirmière informaticien informaticienne ingénieur ingénieure inspecteur inspectrice installateur instituteur
intervenant jardinier jardinière journaliste juriste kinésithérapeute laborantin libraire logisticien logisticienne magasinier magasinière maçon manager manutentionnaire maquettiste maraîcher masseur mécanicien mécanicienne médecin médiateur médiatrice menuisier menuisière métreur moniteur monitrice monteur monteuse négociateur notaire
nutritionniste opérateur opératrice opticien orthophoniste ouvrier ouvrière paysagiste pâtissier pâtissière peintre pharmacien pharmacienne photographe pilote plaquiste plombier plongeur plongeuse poissonnier préparateur préparatrice product-owner professeur professeure programmeur projeteur psychologue psychomotricien puéricultrice
réceptionniste recruteur rédacteur rédactrice régisseur régisseuse régleur représentant représentante responsable secrétaire serrurier serveur serveuse sommelier soudeur soudeuse stage stagiaire standardiste superviseur surveillant surveillante technicien technicienne technico-commercial téléconseiller téléconseillère
tourneur traducteur traductrice traiteur travailleur trésorier tuteur usineur vendeur vendeuse vétérinaire veilleur veilleuse viticulteur volontaire maître maîtresse agenceur aidant chargé-e souffleur souffleuse caviste cintrier cintrière formatrice formateur machiniste éclairagiste costumier accessoiriste tapissier luthier relieur verrier fromager brasseur œnologue caviste-conseil exploitant exploitante régulateur régulatrice accompagnant accompagnante ripeur éboueur moniteur-éducateur livreur livreuse postier facteur factrice maître-nageur maçonne`;

const spanish = `
chofer choferesa catador catadora abogado abogada acompañante administrador administradora administrativo administrativa agente albañil almacenero analista animador animadora aparejador aprendiz arquitecto arquitecta artista asesor asesora asistente asistenta auditor auditora auxiliar ayudante azafata azafato barista barrendero bibliotecario bibliotecaria biólogo bióloga
bombero cajero cajera camarero camarera camionero cantante capataz cardiólogo carnicero carpintero carretillero cerrajero chef chófer científico científica cirujano cocinero cocinera comercial comprador compradora conductor conductora conserje consultor consultora contable contador contadora controlador coordinador coordinadora corrector costurera
cuidador cuidadora delegado delegada delineante dependiente dependienta desarrollador desarrolladora diseñador diseñadora director directora doctor doctora docente editor editora educador educadora ejecutivo ejecutiva electricista electromecánico encargado encargada enfermero enfermera entrenador entrenadora especialista esteticista farmacéutico farmacéutica ferrallista
fisioterapeuta fontanero formador formadora fotógrafo fotógrafa fresador funcionario gerente gestor gestora gobernanta guarda guía guardia híbrido higienista informático ingeniero ingeniera inspector inspectora instalador instructor instructora interino investigador investigadora jardinero jefe jefa jornalero lavaplatos letrado librero limpiador limpiadora logopeda
maestro maestra maquinista maître marinero matricero matrona mecánico mecánica médico médica mensajero monitor monitora montador moza mozo músico niñera nutricionista oficial operador operadora operario operaria óptico panadero panadera pastelero pastelera peluquero peluquera peón periodista pintor piloto pizzero planificador podólogo portero prácticas practicante preparador procurador
productor productora profesor profesora programador programadora promotor promotora psicólogo psicóloga químico realizador recepcionista reclutador redactor redactora repartidor repartidora reponedor reponedora representante responsable restaurador secretario secretaria socorrista soldador soldadora sumiller supervisor supervisora talador taquillero teleoperador teleoperadora técnico técnica terapeuta
tornero trabajador trabajadora traductor traductora transportista tutor tutora veterinario veterinaria vendedor vendedora vigilante visitador socorrista gerocultor gerocultora hornero hornera pinche friegaplatos obrero obrera script becario becaria licenciado subdirector subdirectora`;

const portuguese = `
provador provadora acompanhante açougueiro administrador administradora administrativo advogado advogada agente agrônomo ajudante almoxarife analista animador aprendiz arquiteto arquiteta arquivista artista assessor assessora assistente atendente auditor auditora auxiliar bailarino balconista barbeiro barista bibliotecário bibliotecária biólogo bióloga biomédico bombeiro cabeleireiro cabeleireira caixa caldeireiro camareira camareiro caminhoneiro carpinteiro carteiro
chapeiro chefe cirurgião comercial comprador compradora conferente conselheiro consultor consultora contabilista contador contadora controlador coordenador coordenadora copeira copeiro corretor corretora costureira cozinheiro cozinheira cuidador cuidadora dentista desenhista desenvolvedor desenvolvedora designer despachante diretor diretora docente economista editor editora educador educadora eletricista eletrotécnico eletromecânico empacotador empregado empregada encanador encarregado encarregada
enfermeiro enfermeira engenheiro engenheira enólogo entregador escrevente especialista esteticista estagiário estagiária estágio estoquista executivo executiva farmacêutico farmacêutica faxineiro faxineira ferramenteiro fiel-de-armazém fisioterapeuta fonoaudiólogo formador formadora fotógrafo fresador funcionário funcionária garçom garçonete gerente gestor gestora governanta guarda guia inspetor inspetora instalador instrutor instrutora investigador investigadora jardineiro jornalista lavador líder líder-de
maquinista marceneiro mecânico mecânica médico médica merendeira mestre monitor monitora montador motorista músico nutricionista operador operadora operário padeiro padeira pasteleiro pedreiro perito pesquisador pesquisadora pintor piloto porteiro preparador professor professora programador programadora projetista promotor promotora psicólogo psicóloga químico química recepcionista rececionista recrutador redator redatora repositor repositora representante responsável restaurador revisor
secretário secretária serralheiro servente soldador soldadora sommelier sub-chefe subchefe supervisor supervisora técnico técnica telefonista terapeuta topógrafo torneiro trabalhador tradutor tradutora treinador tutor tutora veterinário veterinária vendedor vendedora vigia vigilante zelador luthier rececionista ajudante auxiliar empregado-de-mesa fotógrafa`;

const dutch = `
accountant accountmanager activiteitenbegeleider adviseur advocaat administrateur agent analist apotheker apothekersassistent architect archivaris arts assistent assistente automonteur bakker barista barman beheerder begeleider behandelaar beleidsadviseur beleidsmedewerker beveiliger bewaker bibliothecaris bioloog bode boekhouder bouwkundige bouwvakker brandweerman brugklasmentor buschauffeur calculator cardioloog chauffeur chef chemicus chirurg
coach coassistent conciërge conducteur constructeur consulent consultant controleur coördinator copywriter corrector dakdekker decaan designer dierenarts diëtist directeur docent dokter elektricien elektromonteur ergotherapeut expediteur facilitair fietsenmaker fietskoerier fotograaf fysiotherapeut gastheer gastvrouw gids glazenwasser griffier groepsleerkracht groepsleider grafisch-ontwerper hoofd hovenier huisarts huishoudelijke-hulp hulp hulpkok huismeester ingenieur inkoper inrichter inspecteur installateur
instructeur intercedent invaller jeugdwerker journalist jurist kantinemedewerker kapper kapster kassamedewerker kelner klantadviseur kok koerier kraamverzorgende kraanmachinist kwaliteitsmedewerker laborant lader lasser leerkracht leerling leerlingbegeleider leider leidinggevende leraar lerares logopedist loodgieter loonwerker machinist magazijnmedewerker magazijnier makelaar manager marktmeester masseur mecanicien medewerker medewerkster meewerkend-voorman mentor metaalbewerker metselaar monteur muzikant notaris
onderhoudsmonteur onderwijsassistent onderzoeker ondersteuner ontwerper ontwikkelaar opperman operator opticien opvoeder organisator orderpicker ober pedagoog pedagogisch-medewerker piloot planner ploegleider politieagent poetshulp postbezorger praktijkondersteuner producent productiemedewerker programmeur projectleider projectmanager psycholoog receptionist receptioniste recruiter redacteur regisseur reiniger restaurateur revisor rechercheur schilder schipper schoonmaker schoonmaakster secretaresse secretaris serveerster
slager stagiair stagiaire stage starter stratenmaker stukadoor stylist storingsmonteur supervisor tandarts tandartsassistente teamleider technicus tekenaar telefonist teler therapeut timmerman toezichthouder trainee trainer tuinman tuinder uitvoerder vakkenvuller verkoper verkoopster verkoopmedewerker verloskundige vertaler verpleegkundige verpleger vertegenwoordiger vertegenwoordigster verzorgende verzorger veearts visser voorman voorlichter vrachtwagenchauffeur vrijwilliger wachter werkbegeleider werker werkplaatschef werkvoorbereider wetenschapper wijkverpleegkundige winkelbediende winkelmedewerker wiskundige zaalwacht ziekenverzorgende zorgcoördinator zweminstructeur zzper notarisklerk klerk afdelingschef bedrijfsleider chef-kok rijinstructeur conducteur winkelchef filiaalmanager bakker kaasmaker slager`;

const split = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** German and Dutch write one long word; the head is its end. */
export const COMPOUND_ENDS: Readonly<Record<"de" | "nl", readonly string[]>> = {
  de: longWords(`${german} ${MORE_HEADS.de} ${WIDE_HEADS.de} ${ENDS_ONLY.de}`),
  nl: longWords(`${dutch} ${MORE_HEADS.nl} ${WIDE_HEADS.nl} ${ENDS_ONLY.nl}`),
};

export const HEADS: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: split(`${english} ${MORE_HEADS.en} ${WIDE_HEADS.en}`),
  de: split(`${german} ${MORE_HEADS.de} ${WIDE_HEADS.de}`),
  fr: split(`${french} ${MORE_HEADS.fr} ${WIDE_HEADS.fr}`),
  es: split(`${spanish} ${MORE_HEADS.es} ${WIDE_HEADS.es} ${ITALIAN_HEADS}`),
  pt: split(`${portuguese} ${MORE_HEADS.pt} ${WIDE_HEADS.pt}`),
  nl: split(`${dutch} ${MORE_HEADS.nl} ${WIDE_HEADS.nl}`),
};

function longWords(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter(
      (word) =>
        word.length >= 4 &&
        ![
          "bote",
          "wart",
          "chef",
          "agent",
          "arts",
          "hoofd",
          "hulp",
          "stage",
          "weber",
          "gids",
          "bode",
          "lader",
          "hilfe",
        ].includes(word),
    );
}
