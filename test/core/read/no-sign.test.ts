import { describe, expect, test } from "vitest";
import { readLetter } from "./letter-for-test.ts";

/** A list of all the other things people write about can't be complete: a letter without one sign of a search is none of it. */

type Row = readonly [subject: string, text: string];

describe("a letter without any sign of a search is a guessed other", () => {
  test.each<Row>([
    [
      "Thursday lessons",
      "Hi Pat, could Mina move to 4.30 on Thursdays from next month? She has swimming before. Thanks!",
    ],
    [
      "Unit 14",
      "Hello, the padlock on our storage unit is stuck again. Could somebody from your side have a look on Saturday? We need the pram.",
    ],
    [
      "the hens",
      "Pat, the grey hen has stopped laying and sits in the corner all day. Should I bring her over or wait? Photo attached.",
    ],
    [
      "Juror 4471",
      "Dear Sir or Madam, I am away that week, the flights are paid. May I be moved to a later date? The summons is attached.",
    ],
    [
      "Wrong lid",
      "Hello, the lid in the box doesn't fit the jug. Could you send me the right one? The bill is attached.",
    ],
    ["Klavier", "Hallo Pat, könnten wir Donnerstag auf halb fünf verschieben? Lena hat vorher Schwimmen. Liebe Grüße"],
    [
      "Heizung Hofgasse 3",
      "Guten Tag, der Heizkörper im Bad wird nicht warm. Wann kann der Monteur vorbeikommen? Vormittags ist immer wer da.",
    ],
    [
      "Notre chat",
      "Bonjour, Minou ne mange plus depuis mardi et reste caché. Pouvez-vous le voir demain matin ? Merci",
    ],
    [
      "La llave del trastero",
      "Hola Pat, se me ha roto la llave del trastero. ¿Me puedes dejar la tuya el sábado por la mañana? Gracias",
    ],
    ["Aula de piano", "Oi Pat, a Bia pode passar pra quinta às 16h30? Ela tem natação antes. Obrigada!"],
    ["De buren", "Hoi Pat, de heg is weer veel te hoog. Zullen we zaterdag samen knippen? Ik neem de ladder mee."],
    ["Plumber", "Hi Mum, the plumber comes on Thursday, can you let him in?"],
    ["Saturday", "We're at the lake from ten. Bring the kids and a towel, Sam does the sausages."],
  ])("%s", (subject, text) => {
    const { kind, contacts } = readLetter(text, { subject });
    expect(kind.value).toBe("other");
    expect(kind.sure).toBe(false);
    expect(contacts.sure).toBe(false);
  });
});

describe("a terse letter of the search stays one", () => {
  test.each<Row>([
    ["coffee?", "Hi Pat, free for a coffee on Thursday?"],
    [
      "Hello from Ada's friend",
      "Hi Pat, Ada thought the two of us should talk. Would next week suit you for a quick call?",
    ],
    ["thank you", "Dear Pat, thank you for seeing me this morning. I liked the building almost as much as the people."],
    ["Your sign", "Hi, I saw your sign in the window. I'm in most mornings and I can bake."],
    [
      "Dental nurse",
      "Hello, I'm a dental nurse with a little one at your nursery next door. Anything going? 07700 900111",
    ],
    ["Plumber", "Hello, I hear that the plumber is leaving you. I have my own tools and could start on Monday."],
    ["hi", "my mate says you're short of hands at the yard. i can be there monday"],
    ["Intro", "Pat, meet me, me, meet Pat. Ben said to write to you directly. I'm the one with the lighthouse."],
    [
      "Your talk",
      "Your talk on wards at night has stayed with me. Might I ask you three questions about how you got there?",
    ],
    ["Maths cover", "Good morning, I could do Mondays and Tuesdays until the summer. QTS since 2011."],
    ["Danke", "Liebe Frau Lee, danke für den netten Vormittag heute. Die Station hat mir sehr gefallen."],
    ["suite à jeudi", "Bonjour, merci pour jeudi. Voici les deux maquettes dont je vous avais parlé."],
    ["de visita", "Hola Pat, soy fisio y me mudo a Burgos en mayo. ¿Conoces alguna clínica donde encajaría?"],
    ["kennismaken", "Dag Pat, ik ben kapster en verhuis naar Breda. Mag ik een keer langskomen?"],
    [
      "A question",
      "You said on Tuesday that you nearly became a chemist. I am one, and nearly leaving. Might I ask you how?",
    ],
    ["Aushilfe", "Hallo Pat, braucht ihr am Wochenende noch wen? Ich kann kassieren und Kisten tragen."],
    ["Ton équipe", "Salut Pat, Léa m'a dit d'aller te voir. On se prend un café jeudi ?"],
    ["hola", "Hola Pat, me dijo Marta que os falta gente en la cocina. ¿Puedo pasarme mañana?"],
    ["oi", "Oi Pat, a Bia falou que você está precisando de gente. Posso passar aí amanhã?"],
    ["zaterdag", "Hoi Pat, zoeken jullie nog iemand voor de zaterdag? Groetjes, Jo"],
    [
      "Re: Tuesday",
      "Ten o'clock is fine. Do I come to the front desk?\n\nOn Tue, Mar 3, 2026 at 9:00 AM Pat Lee <pat@orchardmills.example> wrote:\n\n> Could you come in for an interview on Tuesday at ten?\n",
    ],
  ])("%s", (subject, text) => {
    expect(readLetter(text, { subject }).kind.value).not.toBe("other");
  });
});
