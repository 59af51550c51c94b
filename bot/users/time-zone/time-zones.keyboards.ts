import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { cityOf, clockIn } from "./zones.ts";

/** With a zone, or `UTC`. */
export const ZONE = "zone";
export const ANOTHER_CITY = "zonecity";
export const UTC = "UTC";

/** Zones with their local times, another city, or no zone at all. */
export function timeZoneKeyboard(texts: Texts, zones: readonly string[], now: Date): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  zones.forEach((zone, index) => {
    keyboard.text(zoneLabel(texts, zone, now), buttonData(ZONE, zone));
    if (index % 2 === 1) keyboard.row();
  });
  return keyboard
    .row()
    .text(texts.plain("zone-another-city"), buttonData(ANOTHER_CITY))
    .text(texts.plain("zone-in-utc"), buttonData(ZONE, UTC));
}

export const zoneLabel = (texts: Texts, zone: string, now: Date): string =>
  texts.plain("zone-clock", { city: cityOf(zone), time: clockIn(zone, now, texts.locale) });
