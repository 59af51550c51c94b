import { z } from "zod";
import type { Transaction } from "../../platform/database/database.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { tell } from "../index.ts";
import { likelyZones } from "./likely-zones.ts";
import { whereKeyboard } from "./time-zones.keyboards.ts";

// They come in first: the question shall not stand between them and their way in.
const ASK_AFTER_MS = 60_000;

/**
 * Asks a person where they are, unless they were asked before or have said so: in the transaction that delivered a
 * purchase. Whoever notes it first asks, so of any number of purchases at once one does.
 */
export async function askWhereOnce(
  transaction: Transaction,
  { userId, now }: { readonly userId: number; readonly now: Date },
): Promise<void> {
  const { count } = await transaction.user.updateMany({
    where: { id: BigInt(userId), zoneAskedAt: null, timeZone: null },
    data: { zoneAskedAt: now },
  });
  if (count === 0) return;
  // The queue runs on real time; no rule depends on it.
  const runAt = new Date(Date.now() + ASK_AFTER_MS);
  await enqueue(transaction, [job(askWhere, { userId }, { runAt })]);
}

/** The question. A process that dies before the job is done asks once more. */
export const askWhere = defineJob({
  name: "time_zones.ask",
  payload: z.object({ userId: telegramUserId }),
  async run({ userId }, platform) {
    const user = await platform.database.prisma.user.findUnique({
      where: { id: BigInt(userId) },
      select: { languageCode: true, telegramLanguage: true, timeZone: true },
    });
    if (user === null || user.timeZone !== null) return;
    const texts = platform.translations.for(user.languageCode);
    const now = platform.clock.now();
    await tell(
      platform,
      userId,
      texts.html("zone-ask"),
      // Their telephone is where they are; what they like to read may be from elsewhere.
      whereKeyboard(texts, likelyZones(user.telegramLanguage, now), now),
    );
  },
});
