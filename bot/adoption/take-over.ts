import type { Transaction } from "../platform/database/database.ts";
import type { Platform } from "../platform/platform.ts";
import { giveTime } from "../subscriptions/index.ts";
import type { Giving } from "../subscriptions/index.ts";

export type Taking = Pick<Giving, "userId" | "seconds" | "actorId"> & {
  readonly kind: "import" | "adopted";
  readonly channelId: string;
  /** When Telegram showed them inside; undefined: it did not. */
  readonly seenInsideAt: Date | undefined;
};

export type Taken =
  | "taken"
  /** Their time runs or stands still: it stays exactly as it is. */
  | "has_time"
  /** The people of the channel decided about them, which counts whatever time they have. */
  | "decided"
  | "not_claimed";

/** Thrown to take back what the transaction did so far. */
class CameFirst extends Error {
  override readonly name: string = "CameFirst";
}

// Whoever makes a subscription at the same moment does so once; the second look finds it.
const LOOKS = 3;

/**
 * Gives a member their first time here, in the channel and in its discussion group; never adds to what they have, and never
 * takes of it. Who says of themselves that they are a member gets nothing while an earlier time of theirs is being ended.
 *
 * @param claim what makes it happen once, in the same transaction, after which they are known (`users`); false: it
 *   happened already.
 */
export async function takeOver(
  platform: Platform,
  taking: Taking,
  claim: (transaction: Transaction) => Promise<boolean>,
): Promise<Taken> {
  for (let look = 1; ; look += 1) {
    try {
      return await platform.database.prisma.$transaction((transaction) =>
        take(transaction, platform, taking, claim),
      );
    } catch (error) {
      if (!(error instanceof CameFirst) || look === LOOKS) throw error;
    }
  }
}

async function take(
  transaction: Transaction,
  platform: Platform,
  taking: Taking,
  claim: (transaction: Transaction) => Promise<boolean>,
): Promise<Taken> {
  const { userId, channelId, seenInsideAt } = taking;
  const seats = await readSeats(transaction, platform, taking);
  if (seats.some((seat) => seat.channelId === channelId && seat.hasTime)) return "has_time";
  if ((await transaction.standing.count({ where: { channelId, userId: BigInt(userId) } })) > 0)
    return "decided";
  if (!(await claim(transaction))) return "not_claimed";
  const free = seats.filter(({ hasTime }) => !hasTime);
  await giveTime(transaction, platform, { ...taking, channelIds: free.map((seat) => seat.channelId) });
  await requireFirst(transaction, taking, free);
  if (seenInsideAt !== undefined)
    await transaction.$executeRaw`
      update subscription set membership = 'member', membership_at = ${seenInsideAt}
       where user_id = ${userId} and channel_id = ${channelId}
         and (membership_at is null or membership_at <= ${seenInsideAt})`;
  // Whether they may stay is no question any more.
  await transaction.unknownMember.deleteMany({ where: { channelId, userId: BigInt(userId) } });
  return "taken";
}

type Seat = { readonly channelId: string; readonly isNew: boolean; readonly hasTime: boolean };

/** The channel and its discussion group. What they have there is locked: payments and removals wait. */
async function readSeats(
  transaction: Transaction,
  { clock }: Platform,
  { kind, userId, channelId }: Taking,
): Promise<readonly Seat[]> {
  const now = clock.now();
  await transaction.$queryRaw`
    select 1 from subscription s join channel c on c.id = s.channel_id
     where s.user_id = ${userId} and (c.id = ${channelId} or c.discussion_of_id = ${channelId})
     order by s.id for update of s`;
  return transaction.$queryRaw<Seat[]>`
    select c.id as "channelId", s.id is null as "isNew",
           coalesce(s.state = 'paused' or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now})
                    or ${kind === "adopted"}::boolean and s.state <> 'ended', false) as "hasTime"
      from channel c left join subscription s on s.channel_id = c.id and s.user_id = ${userId}
     where c.id = ${channelId} or c.discussion_of_id = ${channelId}`;
}

/** A payment that was under way when we looked has made the row by now, and the time was added to it. */
async function requireFirst(
  transaction: Transaction,
  { kind, userId }: Taking,
  seats: readonly Seat[],
): Promise<void> {
  const made = seats.filter(({ isNew }) => isNew).map(({ channelId }) => channelId);
  const added = await transaction.$queryRaw<unknown[]>`
    select 1 from subscription s
      join lateral (select at, seconds from given_time g
                     where g.user_id = s.user_id and g.channel_id = s.channel_id and g.kind = ${kind}
                     order by at desc limit 1) given on true
     where s.user_id = ${userId} and s.channel_id = any(${made})
       and s.expires_at is distinct from given.at + make_interval(secs => given.seconds)`;
  if (added.length > 0) throw new CameFirst();
}
