import { linkKindOf } from "../channels/access.ts";
import type { LinkKind } from "../channels/access.ts";
import { telegramId } from "../platform/domain.ts";
import type { Platform } from "../platform/platform.ts";
import type { Prisma } from "../../prisma/client/client.ts";
import { stateOf } from "./entitlement.ts";
import type { Term } from "./entitlement.ts";

/** A subscription with what is around it, by Telegram's ids where Telegram is asked. */
export type SubscriptionView = Term & {
  readonly id: string;
  readonly userId: number;
  readonly languageCode: string | null;
  readonly channelId: string;
  readonly chatId: number;
  readonly channelTitle: string;
  readonly ownerId: number;
  readonly accessMode: LinkKind;
  readonly tierName: string;
  /** Undefined: the tier is no longer on sale, so that a renewal begins in the storefront. */
  readonly tierOnSale: string | undefined;
};

export async function findSubscription(
  { database }: Platform,
  id: string,
): Promise<SubscriptionView | undefined> {
  const row = await database.prisma.subscription.findUnique({ where: { id }, include: parts });
  return row === null ? undefined : viewOf(row);
}

/** The subscription of a person for a chat. */
export async function findSubscriptionFor(
  { database }: Platform,
  { chatId, userId }: { chatId: number; userId: number },
): Promise<SubscriptionView | undefined> {
  const row = await database.prisma.subscription.findFirst({
    where: { userId: BigInt(userId), channel: { telegramId: BigInt(chatId) } },
    include: parts,
  });
  return row === null ? undefined : viewOf(row);
}

// More would not fit one message, nor one keyboard, well.
const LISTED = 10;

/** What a person has or had, what lasts longest first. */
export async function listSubscriptions(
  { database }: Platform,
  userId: number,
): Promise<{ subscriptions: readonly SubscriptionView[]; more: number }> {
  const where = { userId: BigInt(userId) };
  const [rows, total] = await Promise.all([
    database.prisma.subscription.findMany({
      where,
      include: parts,
      orderBy: [{ expiresAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
      take: LISTED,
    }),
    database.prisma.subscription.count({ where }),
  ]);
  return { subscriptions: rows.map(viewOf), more: total - rows.length };
}

const parts = {
  user: { select: { languageCode: true } },
  channel: { select: { telegramId: true, title: true, ownerId: true, accessMode: true } },
  tierVersion: { select: { name: true, tier: { select: { id: true, retiredAt: true } } } },
} satisfies Prisma.SubscriptionInclude;

function viewOf(row: Prisma.SubscriptionGetPayload<{ include: typeof parts }>): SubscriptionView {
  const { channel, tierVersion } = row;
  return {
    id: row.id,
    state: stateOf(row.state),
    expiresAt: row.expiresAt,
    userId: telegramId(row.userId),
    languageCode: row.user.languageCode,
    channelId: row.channelId,
    chatId: telegramId(channel.telegramId),
    channelTitle: channel.title,
    ownerId: telegramId(channel.ownerId),
    accessMode: linkKindOf(channel.accessMode),
    tierName: tierVersion.name,
    tierOnSale: tierVersion.tier.retiredAt === null ? tierVersion.tier.id : undefined,
  };
}
