import { describe, expect, test } from "vitest";
import { countryCodes, readCountry, readRegion, readZone } from "@follow-through/core/calendar/place";

const valueOf = (place: { readonly kind: string; readonly value?: string | null }): string | null | undefined =>
  place.kind === "known" ? place.value : "refused";

describe("a time zone", () => {
  test.each([
    ["Europe/Berlin", "Europe/Berlin"],
    ["europe/berlin", "Europe/Berlin"],
    ["Berlin", "Europe/Berlin"],
    ["new york", "America/New_York"],
    ["Europe/Kiev", "Europe/Kiev"],
    ["US/Eastern", "US/Eastern"],
    ["utc", "UTC"],
    ["+02:00", "refused"],
    ["EST", "refused"],
    ["Mars/Olympus", "refused"],
    ["", "refused"],
  ])("%s is %s", (text, zone) => expect(valueOf(readZone(text))).toBe(zone));

  test("is refused in words that help, and never echoes a novel", () => {
    const place = readZone("x".repeat(500));
    expect(place.kind === "refused" && place.why).toMatch(/^I don't know the time zone "x{40}"\. Please write it like/);
  });
});

describe("a country", () => {
  test.each([
    ["de", "DE"],
    ["Deutschland", "DE"],
    ["germany", "DE"],
    ["Côte d’Ivoire", "CI"],
    ["USA", "US"],
    ["U.S.A.", "US"],
    ["the UK", "GB"],
    ["England", "GB"],
    ["Holland", "NL"],
    ["España", "ES"],
    ["Allemagne", "DE"],
    ["constructor", "refused"],
    ["Narnia", "refused"],
    ["EU", "refused"],
    ["", "refused"],
  ])("%s is %s", (text, code) => expect(valueOf(readCountry(text, "de"))).toBe(code));

  test("is one of about 250", () => expect(countryCodes().length).toBe(250));
});

describe("a region", () => {
  test.each([
    ["by", "DE", "BY"],
    ["Bayern", "DE", "BY"],
    ["", "DE", null],
    ["by-a", "DE", "BY-A"],
    ["Atlantis", "DE", "refused"],
    ["NY", "DE", "refused"],
    ["anything", "IL", "refused"],
  ])("%s in %s is %s", (text, country, code) => expect(valueOf(readRegion(text, country))).toBe(code));
});
