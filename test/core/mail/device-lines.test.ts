import { isDeviceLine } from "@follow-through/core/mail/device-lines";
import { expect, test } from "vitest";

test.each([
  "Sent from my iPhone",
  "Sent from Yahoo Mail on Android",
  "Sent from Outlook for Android",
  "Sent from Proton Mail for iOS",
  "Sent with Proton Mail secure email.",
  "Sent from Mail<https://go.microsoft.com/fwlink/?LinkId=550986> for Windows",
  "Sent via the Samsung Galaxy S10, an AT&T 5G smartphone",
  "Get Outlook for iOS<https://aka.ms/o0ukef>",
  "Sent from my phone, please excuse brevity",
  "Please excuse typos, sent from mobile",
  "Von meinem iPhone gesendet",
  "Von meinem Samsung Galaxy Smartphone gesendet.",
  "Diese Nachricht wurde von meinem Android-Gerät mit GMX Mail gesendet.",
  "Gesendet mit der GMX iPhone App",
  "Outlook für iOS beziehen",
  "Envoyé de mon iPhone",
  "Envoyé à partir d’Outlook pour Android",
  "Envoyé depuis l'application Mail Orange",
  "Obtenir Outlook pour iOS",
  "Enviado desde mi iPhone",
  "Enviado desde Yahoo Mail para Android",
  "Obtener Outlook para iOS",
  "Enviado do meu iPhone",
  "Enviado do Yahoo Mail",
  "Obter o Outlook para iOS",
  "Verstuurd vanaf mijn iPhone",
  "Verzonden met Outlook voor Android",
  "Outlook voor iOS downloaden",
  "-- Sent from my Pixel",
])("%s was written by a device", (line) => {
  expect(isDeviceLine(line)).toBe(true);
});

test.each([
  "Sent from Leeds, where it rains",
  "Sent my CV from my phone",
  "Von meinem Handy aus geht der Link nicht",
  "Envoyé mon CV hier",
  "Enviado el lunes",
  "Excuse me for asking about the salary",
  "I get Outlook for free at work",
  "Mit freundlichen Grüßen",
  "",
])("%j was written by a person", (line) => {
  expect(isDeviceLine(line)).toBe(false);
});
