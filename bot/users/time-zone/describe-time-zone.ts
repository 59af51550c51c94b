import type { Texts } from "../../platform/texts/texts.ts";
import { cityOf, clockIn } from "./zones.ts";

/** In which zone moments are told, and what its clocks show now: as one who sets it reads it, or one who asks. */
export function describeTimeZone(texts: Texts, moment: "set" | "is", zone: string | null, now: Date): string {
  const time = clockIn(zone, now, texts.locale);
  return zone === null
    ? texts.html(`zone-${moment}-utc`, { time })
    : texts.html(`zone-${moment}-city`, { city: cityOf(zone), time });
}
