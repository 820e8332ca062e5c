/**
 * Heads over what a posting asks for, folded: as career pages and boards of the six languages print them, in English,
 * German, French, Spanish, Portuguese and Dutch. Not those over what the firm offers.
 */
export const postingHeads: ReadonlySet<string> = new Set(
  `requirements | job requirements | key requirements | qualifications | minimum qualifications | basic qualifications |
  preferred qualifications | required qualifications | skills | required skills | key skills | skills and experience |
  what you bring | what you'll bring | what you will bring | what you need | what you'll need | what we look for |
  what we're looking for | what we are looking for | who we're looking for | who we are looking for | we are looking for |
  who you are | about you | your profile | the ideal candidate | ideal candidate | you have | you should have |
  must have | must haves | must-haves | essential criteria | essential | person specification | responsibilities |
  key responsibilities | your responsibilities | what you'll do | what you will do | your role | your tasks | the role |
  ihr profil | dein profil | anforderungen | anforderungsprofil | das bringen sie mit | das bringst du mit |
  was sie mitbringen | was du mitbringst | was wir erwarten | wir erwarten | qualifikationen | ihre qualifikation |
  ihre aufgaben | deine aufgaben | aufgaben | das erwartet sie | das erwartet dich |
  votre profil | profil recherche | profil | competences | competences requises | vos missions | missions |
  requisitos | tu perfil | perfil | que buscamos | lo que buscamos | responsabilidades | funciones |
  o que procuramos | o que buscamos | qualificacoes | seu perfil | o teu perfil |
  functie-eisen | jouw profiel | wat vragen wij | wat wij vragen | wij vragen | wie ben jij | wat ga je doen | jouw taken`
    .split("|")
    .map((head) => head.trim().replaceAll(/\s+/g, " ")),
);
