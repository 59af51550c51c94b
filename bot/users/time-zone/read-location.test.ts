import { describe, expect, test } from "vitest";
import cityNames from "./city-names.json" with { type: "json" };
import { readLocation } from "./read-location.ts";

const placeOf = (text: string, ...languageCodes: readonly string[]): readonly string[] => {
  const where = readLocation(text, languageCodes);
  return where?.kind === "place" ? where.zones : [];
};

describe("A typed location", () => {
  test.each([
    ["Lisbon", "Europe/Lisbon"],
    [" lisbon ", "Europe/Lisbon"],
    ["Sao Paulo", "America/Sao_Paulo"],
    ["SÃO PAULO", "America/Sao_Paulo"],
    ["New York", "America/New_York"],
    ["Porto, Portugal", "Europe/Lisbon"],
    ["Munich", "Europe/Berlin"],
    ["Łódź", "Europe/Warsaw"],
    ["Saint Petersburg", "Europe/Moscow"],
    ["Mumbai", "Asia/Calcutta"],
    ["Kolkata", "Asia/Calcutta"],
    ["Calcutta", "Asia/Calcutta"],
    ["Kyiv", "Europe/Kiev"],
    ["Ho Chi Minh City", "Asia/Saigon"],
    ["Lisb", "Europe/Lisbon"],
    ["Japan", "Asia/Tokyo"],
  ])("may be a city or a country: %s", (text, zone) => {
    expect(placeOf(text)).toEqual([zone]);
  });

  test.each([
    ["Москва", "Europe/Moscow"],
    ["екатеринбург", "Asia/Yekaterinburg"],
    ["Йошкар-Ола", undefined],
    ["Нью-Йорк", "America/New_York"],
    ["تهران", "Asia/Tehran"],
    ["استانبول", "Europe/Istanbul"],
    // Arabic keyboards have another letter for the last one.
    ["دبي", "Asia/Dubai"],
    ["Londres", "Europe/London"],
    ["Varsóvia", "Europe/Warsaw"],
    ["Genf", "Europe/Zurich"],
    ["Санкт-Петербург", "Europe/Moscow"],
    ["مشهد", "Asia/Tehran"],
    ["Pequim", "Asia/Shanghai"],
    ["Mailand, Italien", "Europe/Rome"],
  ])("may be a city in any of the bot's languages: %s", (text, zone) => {
    expect(placeOf(text)).toEqual(zone === undefined ? [] : [zone]);
  });

  test.each([
    ["Europe/Lisbon", "Europe/Lisbon"],
    ["europe/lisbon", "Europe/Lisbon"],
    ["Europe/Kyiv", "Europe/Kiev"],
    ["Asia/Kolkata", "Asia/Calcutta"],
    ["America/Argentina/Buenos_Aires", "America/Buenos_Aires"],
    ["US/Pacific", "America/Los_Angeles"],
  ])("may be the old or new name of a time zone: %s", (text, zone) => {
    expect(placeOf(text)).toEqual([zone]);
  });

  test("may be the city of each time zone in each of the languages", () => {
    const unread = Object.entries(cityNames).flatMap(([zone, names]) =>
      names.filter((name) => placeOf(name).length !== 1).map((name) => `${zone} ${name}`),
    );
    expect(unread).toEqual([]);
  });

  test("may be a country in English or in a language of the user", () => {
    expect(placeOf("Portugal")).toContain("Europe/Lisbon");
    expect(placeOf("Португалия", "ru")).toContain("Europe/Lisbon");
    expect(placeOf("Alemania", "ru", "es")).toContain("Europe/Berlin");
    expect(placeOf("Германия", "not a language")).toEqual([]);
  });

  test.each([
    ["14:05", 845],
    ["14.05", 845],
    ["14h05", 845],
    ["2:05 pm", 845],
    ["2:05PM", 845],
    ["2 p.m.", 840],
    ["12:30 am", 30],
    ["12:30 pm", 750],
    ["0:00", 0],
  ])("may be a clock time: %s", (text, minutes) => {
    expect(readLocation(text)).toEqual({ kind: "clock", minutes });
  });

  test.each([
    ["UTC+3", 180],
    ["gmt -5:30", -330],
    ["+0545", 345],
    ["−3", -180],
  ])("may be a UTC offset: %s", (text, minutes) => {
    expect(readLocation(text)).toEqual({ kind: "offset", minutes });
  });

  test.each(["UTC", "gmt", "Z"])("may be UTC: %s", (text) => {
    expect(readLocation(text)).toEqual({ kind: "utc" });
  });

  test.each([
    "",
    " ",
    ",",
    "banana",
    "Europe/Nowhere",
    "24:00",
    "14:60",
    "13 pm",
    "12",
    "a",
    "+15",
    "🙂",
    "x".repeat(5000),
  ])("is not understood: %s", (text) => {
    expect(readLocation(text)).toBeUndefined();
  });
});
