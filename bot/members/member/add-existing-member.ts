import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { adjustments } from "../../subscriptions/index.ts";
import {
  listExtended,
  listMemberChannels,
  lockSubscriptions,
  storeImportedMembership,
} from "./member.sql.ts";

export type ExistingMember = Pick<adjustments.TimeGrant, "userId" | "seconds" | "actorId"> & {
  readonly kind: "import" | "claim";
  readonly channelId: string;
  /** When Telegram showed the person as a member; undefined: it did not. */
  readonly seenInsideAt: Date | undefined;
};

export type AddMemberResult =
  | "added"
  /** The person's subscription is active or paused and does not change. */
  | "has_time"
  /** The person is allowed or banned in the channel, which overrides a subscription. */
  | "has_override"
  | "recorded_before";

/** Thrown to roll the transaction back. */
class CreatedMeanwhile extends Error {
  override readonly name: string = "CreatedMeanwhile";
}

// A concurrent payment creates the subscription once; the second attempt finds its row.
const ATTEMPTS = 3;

/**
 * Gives a member of the time before the bot their first subscription, in the channel and in its discussion group. Never
 * extends or shortens a subscription that exists.
 *
 * @param record stores, in the same transaction, that the person was added, and makes the person known (`users`); false:
 *   it was stored before.
 */
export async function addExistingMember(
  platform: Platform,
  member: ExistingMember,
  record: (transaction: Transaction) => Promise<boolean>,
): Promise<AddMemberResult> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await platform.database.prisma.$transaction((transaction) =>
        add(transaction, platform, member, record),
      );
    } catch (error) {
      if (!(error instanceof CreatedMeanwhile) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function add(
  transaction: Transaction,
  platform: Platform,
  member: ExistingMember,
  record: (transaction: Transaction) => Promise<boolean>,
): Promise<AddMemberResult> {
  const { kind, userId, channelId, seenInsideAt } = member;
  await lockSubscriptions.all(transaction, { userId, channelId });
  const channels = await listMemberChannels.all(transaction, {
    userId,
    channelId,
    now: platform.clock.now(),
    isClaim: kind === "claim",
  });
  if (channels.some((channel) => channel.channelId === channelId && channel.hasTime)) return "has_time";
  if ((await transaction.accessOverride.count({ where: { channelId, userId: BigInt(userId) } })) > 0)
    return "has_override";
  if (!(await record(transaction))) return "recorded_before";
  const open = channels.filter(({ hasTime }) => !hasTime);
  await adjustments.grantTime(transaction, platform, {
    ...member,
    channelIds: open.map((channel) => channel.channelId),
  });
  // A payment that was in progress during the first read has created the row by now, and the time was added to it.
  const channelIds = open.filter(({ isNew }) => isNew).map((channel) => channel.channelId);
  const extended = await listExtended.all(transaction, { userId, channelIds, kind });
  if (extended.length > 0) throw new CreatedMeanwhile();
  if (seenInsideAt !== undefined)
    await storeImportedMembership.run(transaction, { userId, channelId, seenAt: seenInsideAt });
  await transaction.unknownMember.deleteMany({ where: { channelId, userId: BigInt(userId) } });
  return "added";
}
