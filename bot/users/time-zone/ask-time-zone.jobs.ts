import { z } from "zod";
import { InlineKeyboard } from "grammy";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { defineNotice } from "../people/notify-user.ts";
import { likelyZones } from "./find-zones.ts";
import { zoneLabel } from "./zones.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/** The action of a button with a zone, or with `UTC`. */
export const ZONE = "zone";
export const ANOTHER_CITY = "zonecity";
export const UTC = "UTC";

// The buyer joins the channel first; the question must not push the invite link up the chat.
const ASK_AFTER_MS = MINUTE_MS;

/**
 * Asks a user for their time zone in the transaction that delivers a purchase, unless the user was asked or
 * chose before. The conditional update lets one of several purchases ask.
 */
export async function askTimeZoneOnce(
  transaction: Transaction,
  { userId, now }: { readonly userId: number; readonly now: Date },
): Promise<void> {
  const { count } = await transaction.user.updateMany({
    where: { id: BigInt(userId), timeZoneAskedAt: null, timeZone: null },
    data: { timeZoneAskedAt: now },
  });
  if (count === 0) return;
  // The queue runs on real time; no rule depends on it.
  const runAt = new Date(Date.now() + ASK_AFTER_MS);
  await enqueue(transaction, [job(askTimeZone, { userId }, { runAt })]);
}

/** A process that dies before the job ends asks once more. */
export const askTimeZone = defineNotice({
  name: "users.ask-time-zone",
  payload: z.object({ userId: telegramUserId }),
  async prepare({ userId }, platform) {
    const user = await platform.database.prisma.user.findUnique({
      where: { id: BigInt(userId) },
      select: { telegramLanguage: true, timeZone: true },
    });
    if (user === null || user.timeZone !== null) return undefined;
    const now = platform.clock.now();
    // The telephone's language hints at the place; the language chosen for the bot need not.
    const zones = likelyZones(user.telegramLanguage, now);
    return {
      to: userId,
      write: (texts) => ({ html: texts.html("zone-ask"), keyboard: timeZoneKeyboard(texts, zones, now) }),
    };
  },
});

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
