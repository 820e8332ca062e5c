import { CLOCK as CLOCK_WORDS } from "./outcome-time.ts";
import { foldMarks } from "../fold.ts";

/** How people name the day of an interview. For lower-cased text without marks; six languages. */

export const MEETING =
  /\b(?:meet(?:ing)?|interviews?|see you|come (?:in|by|over|along|to|round|down|up)|chat|talk|speak|call|zoom|teams|appointment|visit|invite|can you (?:do|make)|works? for you|suits? you|expect you|join us|gesprach\w*|\w*gesprach|treffen|termin|kennenlern\w*|vorstellungs\w*|erwarten|sehen uns|laden|vorbeikommen|telefonat|telefonieren|entretien|rendez-vous|rencontr\w+|recevo\w+|rdv|visio|entrevista\w*|reunion|reuniao|cita|llamada|vernos|vemos|conversa\w*|encontro|gesprek|afspraak|langskomen|kennismak\w*|sollicitatiegesprek|zien (?:we|elkaar)|ontvangen)\b/;

/** What was: a talk that took place, thanks for one. */
export const MET =
  /\b(?:was|were|met|enjoyed|spoke|talked|last week|yesterday|(?:thanks|thank you)(?: so much| very much)? for (?:the|our|coming|meeting|your time|talking|taking)|(?:great|good|nice|lovely|pleasure) to (?:meet|have met|talk|speak|chat)|war|waren|hatten|gefuhrt|danke fur (?:das|ihren besuch)|vielen dank fur (?:das|ihren besuch)|etait|avons eu|merci pour (?:notre|cet|votre visite)|fue|tuvimos|gracias por (?:la|venir)|foi|tivemos|obrigad[oa] (?:por|pela) (?:ter|vir|conversa|entrevista)|hadden|bedankt voor (?:het|je komst))\b/;

/** A day until which something is due, or from which something runs. */
export const DUE =
  /\b(?:by|before|until|till|no later than|deadline|due|closes?|closing|starts?|starting|begins?|bis|spatestens|beginn\w*|avant|d'ici|jusqu\w*|commenc\w*|debut\w*|antes de|hasta|a mas tardar|empieza\w*|ate|antes d[aoe]|comeca\w*|uiterlijk|voor|tot|begint|per) [^,;.]{0,16}$|\b(?:deadline|start(?:s|ing)? date|starts?|begins?|beginnt|closes?)\b/;

export const CLOCK = new RegExp(foldMarks(CLOCK_WORDS), "u");
