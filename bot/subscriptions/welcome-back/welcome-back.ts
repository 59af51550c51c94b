import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import type { CameBack } from "../../users/index.ts";
import { describeListed } from "../describe-listed.ts";
import { groupListed } from "../group-listed.ts";
import type { Together } from "../group-listed.ts";
import { noteDelivered } from "../reminders/delivered.ts";
import { perSubscription } from "../subscriptions.keyboards.ts";
import { findMissed } from "./find-missed.ts";
import type { Missed } from "./find-missed.ts";

/**
 * One message to somebody who can be written to again: what ended meanwhile, what runs and the way in, what they paid for
 * and what ends soon. Who has nothing of all this hears nothing. A process that is killed after Telegram's answer sends it
 * once more.
 */
export async function welcomeBack(platform: Platform, { userId, since }: CameBack): Promise<void> {
  const { prisma } = platform.database;
  const user = await prisma.user.findUnique({
    where: { id: BigInt(userId) },
    select: { languageCode: true, timeZone: true, createdAt: true, _count: { select: { channels: true } } },
  });
  if (user === null) return;
  const missed = await findMissed(platform, { userId, since });
  const isOwner = user._count.channels > 0;
  if (missed.length === 0 && !isOwner) return;

  const together = groupListed(missed);
  const texts = platform.translations.for(user.languageCode, user.timeZone);
  const text = [
    // Whose owner brought them here has never spoken to the bot before.
    texts.html(user.createdAt < since ? "reengagement-greeting" : "reengagement-first-greeting"),
    ...together.map((ones) => describeMissed(texts, ones)),
    ...(isOwner ? [texts.html("reengagement-owner")] : []),
  ].join("\n\n");
  const told = await tell(platform, userId, text, perSubscription(texts, together));
  if (told === "unreachable") return;
  for (const { notice } of missed) if (notice !== undefined) await noteDelivered(platform, notice);
}

const describeMissed = (texts: Texts, ones: Together<Missed>): string =>
  [
    describeListed(texts, ones),
    ...(ones.some(({ wasPaid }) => wasPaid) ? [texts.html("reengagement-paid")] : []),
    ...(ones.some(({ notice, isEntitled }) => notice !== undefined && isEntitled)
      ? [texts.html("reengagement-ends-soon")]
      : []),
  ].join("\n");
