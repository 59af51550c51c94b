import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { describeTimeZone, setTimeZone, findZones, likelyZones } from "./find-zones.ts";
import { readLocation } from "./read-location.ts";
import { openCityForm } from "./city.conversation.ts";
import { ANOTHER_CITY, UTC, timeZoneKeyboard, ZONE } from "./ask-time-zone.jobs.ts";
import { isZone } from "./zones.ts";

/** `/timezone`, and the answers to the question after the first purchase. */
export const timeZones = new Composer<BotContext>();

timeZones.chatType("private").command("timezone", async (ctx) => {
  const { texts, from, match } = ctx;
  const now = ctx.platform.clock.now();
  const offer = (html: string, zones: readonly string[]): Promise<void> =>
    showPage(ctx, html, timeZoneKeyboard(texts, zones, now));
  const likely = likelyZones(from.language_code, now);
  if (match.trim() === "") return offer(describeTimeZone(texts, "is", texts.timeZone, now), likely);
  const where = readLocation(match, languagesOf(ctx));
  if (where?.kind === "utc") return set(ctx, from.id, null);
  const zones = where === undefined ? [] : findZones(where, now, { languageCode: from.language_code });
  const [zone] = zones;
  if (zone === undefined) return offer(texts.html("zone-unknown"), likely);
  if (zones.length > 1) return offer(texts.html("zone-which"), zones);
  return set(ctx, from.id, zone);
});

onButton(
  timeZones,
  ZONE,
  z.tuple([z.string().refine((zone) => zone === UTC || isZone(zone))]),
  async (ctx, [zone]) => {
    await ctx.answerCallbackQuery();
    await set(ctx, ctx.from.id, zone === UTC ? null : zone);
  },
);

onButton(timeZones, ANOTHER_CITY, z.tuple([]), async (ctx) => {
  const { id, language_code: languageCode = null } = ctx.from;
  await openCityForm(ctx, { userId: id, languageCode, languageCodes: languagesOf(ctx) });
});

/** The languages in which the user may name a country: Telegram's, and the chosen one. */
const languagesOf = ({ from, texts }: BotContext): string[] => [
  ...(from?.language_code === undefined ? [] : [from.language_code]),
  texts.language,
];

async function set(ctx: BotContext, userId: number, zone: string | null): Promise<void> {
  await setTimeZone(ctx.platform, { userId, zone });
  await showPage(ctx, describeTimeZone(ctx.texts, "set", zone, ctx.platform.clock.now()));
}
