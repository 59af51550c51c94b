import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findZones, likelyZones } from "./find-zones.ts";
import { allZones, isZone, minutesAhead } from "./zones.ts";

const winter = new Date("2026-12-24T12:00:00Z");
const summer = new Date("2026-07-24T12:00:00Z");
const clock = (text: string): number => {
  const [hours = 0, minutes = 0] = text.split(":").map(Number);
  return hours * 60 + minutes;
};
const zonesAt = (text: string, at: Date, languageCode?: string): string[] =>
  findZones({ kind: "clock", minutes: clock(text) }, at, { languageCode });

describe("The time zones for a clock time", () => {
  test("have clocks that show the time, one zone for each clock, the likeliest for the language first", () => {
    expect(zonesAt("13:00", winter).slice(0, 2)).toEqual(["Europe/Berlin", "Africa/Lagos"]);
    expect(zonesAt("13:00", winter, "fr")[0]).toBe("Europe/Paris");
    expect(zonesAt("12:00", winter, "pt")[0]).toBe("Europe/Lisbon");
  });

  test("respect daylight saving time", () => {
    expect(zonesAt("13:00", summer, "pt")[0]).toBe("Europe/Lisbon");
    expect(zonesAt("12:00", summer, "pt")).not.toContain("Europe/Lisbon");
  });

  test("are found for a clock that is some minutes off", () => {
    expect(zonesAt("17:34", winter, "hi")).toEqual(["Asia/Calcutta"]);
    expect(zonesAt("17:26", winter, "hi")).toEqual(["Asia/Calcutta"]);
  });

  test("include zones that show the time on another day", () => {
    expect(zonesAt("01:00", winter)).toEqual(["Pacific/Auckland", "Pacific/Tongatapu", "Pacific/Pago_Pago"]);
  });

  test("are empty if no clock shows the time", () => {
    expect(zonesAt("16:15", winter)).toEqual([]);
  });

  test("are at most ten, and all show the time", () => {
    const minutes = fc.integer({ min: 0, max: 1439 });
    const moment = fc.date({ min: winter, max: new Date("2030-01-01"), noInvalidDate: true });
    const isRight = (wanted: number, at: Date): boolean => {
      const zones = findZones({ kind: "clock", minutes: wanted }, at, {});
      const now = at.getUTCHours() * 60 + at.getUTCMinutes();
      const errors = zones.map((zone) => (now + minutesAhead(zone, at) - wanted + 2 * 1440) % 1440);
      return zones.length <= 10 && errors.every((error) => Math.min(error, 1440 - error) <= 8);
    };
    const run = fc.check(fc.property(minutes, moment, isRight), { numRuns: 30 });
    expect(run.counterexample).toBeNull();
  });
});

describe("The time zones of a country", () => {
  const zonesOf = (zones: readonly string[]): string[] => findZones({ kind: "place", zones }, winter, {});

  test("are reduced to one for each clock, the best known first", () => {
    expect(zonesOf(["Europe/Busingen", "Europe/Berlin"])).toEqual(["Europe/Berlin"]);
    expect(zonesOf(["Atlantic/Azores", "Atlantic/Madeira", "Europe/Lisbon"])).toEqual([
      "Europe/Lisbon",
      "Atlantic/Azores",
    ]);
  });
});

describe("The likely time zones of a language", () => {
  test.each([
    ["pt-br", "America/Sao_Paulo"],
    ["pt", "Europe/Lisbon"],
    ["PT-PT", "Europe/Lisbon"],
    ["fa", "Asia/Tehran"],
    ["it", "Europe/Rome"],
    ["xx", "Europe/London"],
    ["not a language", "Europe/London"],
    [undefined, "Europe/London"],
    [null, "Europe/London"],
  ])("begin with the zone of most speakers: %s", (code, first) => {
    expect(likelyZones(code, winter)[0]).toBe(first);
  });

  test("are at most six valid zones", () => {
    const codes = ["en", "en-us", "es", "ru", "ar", "zh-hans", "id", "de", "fr", "kk"];
    const all = codes.map((code) => likelyZones(code, winter));
    expect(all.flat().filter((zone) => !isZone(zone))).toEqual([]);
    expect(Math.max(...all.map(({ length }) => length))).toBeLessThanOrEqual(6);
  });
});

describe("A time zone", () => {
  test("has its UTC offset in summer and in winter", () => {
    expect(
      ["Europe/Lisbon", "Asia/Katmandu", "America/St_Johns"].map((zone) => minutesAhead(zone, winter)),
    ).toEqual([0, 345, -210]);
    expect(
      ["Europe/Lisbon", "Asia/Katmandu", "America/St_Johns"].map((zone) => minutesAhead(zone, summer)),
    ).toEqual([60, 345, -150]);
  });

  test("fits into the data of a button", () => {
    expect(allZones().filter((zone) => Buffer.byteLength(`form:12345678:10:${zone}`) > 64)).toEqual([]);
  });
});
