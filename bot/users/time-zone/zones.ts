/** Every zone that is offered and taken, by its IANA name as ICU writes it ("Asia/Calcutta"). */
const zones: ReadonlySet<string> = new Set(Intl.supportedValuesOf("timeZone"));

/** The zone that a name stands for, in any case and by a name of today or of before ("asia/kolkata"). */
export function findZone(name: string): string | undefined {
  if (!/^\w+(?:\/[\w+-]+)+$/.test(name)) return undefined;
  try {
    const zone = new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone;
    return zones.has(zone) ? zone : undefined;
  } catch {
    return undefined;
  }
}

export const isZone = (name: string): boolean => zones.has(name);

export const allZones = (): readonly string[] => [...zones];

/** ICU never renames a zone, cities do change their names. */
const cityNames: Readonly<Record<string, string>> = {
  "Africa/Asmera": "Asmara",
  "America/Argentina/ComodRivadavia": "Comodoro Rivadavia",
  "America/Godthab": "Nuuk",
  "America/Port-au-Prince": "Port-au-Prince",
  "America/Sao_Paulo": "São Paulo",
  "America/St_Johns": "St. John’s",
  "Asia/Calcutta": "Kolkata",
  "Asia/Katmandu": "Kathmandu",
  "Asia/Rangoon": "Yangon",
  "Asia/Saigon": "Ho Chi Minh City",
  "Atlantic/Faeroe": "Faroe Islands",
  "Europe/Kiev": "Kyiv",
  "Pacific/Ponape": "Pohnpei",
  "Pacific/Truk": "Chuuk",
};

/** What people call the place after which a zone is named: "New York". */
export const cityOf = (zone: string): string =>
  cityNames[zone] ?? zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");

/** How many minutes a zone is ahead of UTC at a moment; behind it: less than nothing. */
export function minutesAhead(zone: string, at: Date): number {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "longOffset" }).formatToParts(
    at,
  );
  const name = parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  // Of UTC itself it says "GMT" and no more.
  return (sign === "-" ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** "2:05 PM": what the clocks of a zone show. */
export const clockIn = (zone: string | null, at: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: zone ?? "UTC" }).format(at);
