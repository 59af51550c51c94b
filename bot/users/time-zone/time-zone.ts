import type { Platform } from "../../platform/platform.ts";
import { storeTimeZone } from "./set-time-zone.sql.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { cityOf, clockIn } from "./zones.ts";

/** Sets the user's zone (null: UTC). A user who has chosen is never asked. */
export async function setTimeZone(
  { database, clock }: Platform,
  { userId, zone }: { readonly userId: number; readonly zone: string | null },
): Promise<void> {
  await storeTimeZone.run(database.prisma, { userId, zone, now: clock.now() });
}

/** The user's zone and its local time, for a user who sets it or asks for it. */
export function describeTimeZone(texts: Texts, moment: "set" | "is", zone: string | null, now: Date): string {
  const time = clockIn(zone, now, texts.locale);
  return zone === null
    ? texts.html(`zone-${moment}-utc`, { time })
    : texts.html(`zone-${moment}-city`, { city: cityOf(zone), time });
}
