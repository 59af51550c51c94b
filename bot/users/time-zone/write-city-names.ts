import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../../platform/texts/languages.ts";
import { cityOf, isZone } from "./zones.ts";
import { plainName } from "./read-location.ts";

/*
 * Writes `city-names.json`, the cities of the time zones in the bot's languages, from Unicode's CLDR. It runs after a language was
 * added, or for a new CLDR, in the folder into which `npm pack cldr-dates-full` was unpacked:
 *
 *   node bot/users/time-zone/write-city-names.ts FOLDER
 */

type Names = { readonly [name: string]: Names } & { readonly exemplarCity?: string };

/** The cities below a node, with the names of their zones. */
function* citiesBelow(node: Names, path: readonly string[] = []): Generator<[zone: string, city: string]> {
  if (typeof node.exemplarCity === "string") yield [path.join("/"), node.exemplarCity];
  for (const [name, below] of Object.entries(node))
    if (typeof below === "object") yield* citiesBelow(below, [...path, name]);
}

/** CLDR names Portuguese of Brazil "pt". */
const localeOf = (language: string): string => (language === "pt-BR" ? "pt" : language);

function readCities(folder: string, language: string): readonly [zone: string, city: string][] {
  const file = join(folder, "main", localeOf(language), "timeZoneNames.json");
  const { main } = JSON.parse(readFileSync(file, "utf8")) as {
    main: Readonly<Record<string, { dates: { timeZoneNames: { zone: Names } } }>>;
  };
  const zones = main[localeOf(language)]?.dates.timeZoneNames.zone;
  return zones === undefined ? [] : [...citiesBelow(zones)];
}

const [folder = ""] = process.argv.slice(2);
const names = new Map<string, Map<string, string>>();
for (const language of languages)
  for (const [zone, city] of readCities(folder, language)) {
    if (!isZone(zone) || plainName(city) === plainName(cityOf(zone))) continue;
    const ofZone = names.get(zone) ?? new Map<string, string>();
    names.set(zone, ofZone.set(plainName(city), city));
  }
const table = [...names]
  .toSorted(([one], [other]) => one.localeCompare(other))
  .map(([zone, cities]) => [zone, [...cities.values()]]);
writeFileSync(
  join(import.meta.dirname, "city-names.json"),
  `${JSON.stringify(Object.fromEntries(table), undefined, 2)}\n`,
);
