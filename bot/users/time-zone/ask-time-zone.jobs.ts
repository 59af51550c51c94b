import { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../people/notify-user.ts";
import { likelyZones } from "./likely-zones.ts";
import { timeZoneKeyboard } from "./time-zones.keyboards.ts";

// They come in first: the question shall not stand between them and their way in.
const ASK_AFTER_MS = 60_000;

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
export const askTimeZone = defineJob({
  name: "users.ask-time-zone",
  payload: z.object({ userId: telegramUserId }),
  async run({ userId }, platform) {
    const user = await platform.database.prisma.user.findUnique({
      where: { id: BigInt(userId) },
      select: { languageCode: true, telegramLanguage: true, timeZone: true },
    });
    if (user === null || user.timeZone !== null) return;
    const texts = platform.translations.for(user.languageCode);
    const now = platform.clock.now();
    await notifyUser(
      platform,
      userId,
      texts.html("zone-ask"),
      // Their telephone is where they are; what they like to read may be from elsewhere.
      timeZoneKeyboard(texts, likelyZones(user.telegramLanguage, now), now),
    );
  },
});
