import type { Texts } from "../../platform/texts/texts.ts";
import { cityOf, clockIn } from "./zones.ts";

/** The user's zone and its local time, for a user who sets it or asks for it. */
export function describeTimeZone(texts: Texts, moment: "set" | "is", zone: string | null, now: Date): string {
  const time = clockIn(zone, now, texts.locale);
  return zone === null
    ? texts.html(`zone-${moment}-utc`, { time })
    : texts.html(`zone-${moment}-city`, { city: cityOf(zone), time });
}
