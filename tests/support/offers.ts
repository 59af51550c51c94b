import { publishTier } from "../../bot/tiers/change/change-tier.ts";
import type { TierTerms } from "../../bot/tiers/terms/tier-terms.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { Platform } from "../../bot/platform/platform.ts";

export type Offer = { readonly tierId: string; readonly tierVersionId: string };

/** By default a calendar month for Stars and dollars. */
export const termsWith = (changes: Partial<TierTerms> = {}): TierTerms => ({
  name: "Gold",
  period: { kind: "months", months: 1 },
  prices: { XTR: 500, USD: 1999 },
  trialDays: null,
  bundle: [],
  ...changes,
});

/** Publishes another tier of a channel. */
export async function addOffer(
  platform: Platform,
  { channelId, ownerId: actorId }: { readonly channelId: string; readonly ownerId: number },
  changes: Partial<TierTerms> = {},
): Promise<Offer> {
  const tierId = newId(platform.clock.now());
  const { kind } = await publishTier(platform, { channelId, actorId, tierId, terms: termsWith(changes) });
  if (kind !== "published") throw new Error(`The tier was not published: ${kind}`);
  const version = await platform.database.prisma.tierVersion.findFirstOrThrow({ where: { tierId } });
  return { tierId, tierVersionId: version.id };
}

/** Inserts another connected channel of an owner, without Telegram. */
export async function addChannel(
  { database, clock }: Platform,
  {
    title,
    ownerId,
    discussionOfId = null,
  }: { title: string; ownerId: number; discussionOfId?: string | null },
): Promise<string> {
  const now = clock.now();
  const count = await database.prisma.channel.count();
  const { id } = await database.prisma.channel.create({
    data: {
      id: newId(now),
      telegramChatId: -1_009_000_000_000n - BigInt(count),
      kind: discussionOfId === null ? "channel" : "supergroup",
      title,
      ownerId: BigInt(ownerId),
      discussionOfId,
      createdAt: now,
    },
  });
  return id;
}
