import { telegramId } from "../platform/values/domain.ts";
import type { Transaction } from "../platform/database/database.ts";
import { standingOf, stateOf } from "../subscriptions/index.ts";
import type { MemberState, MemberTerm } from "./member-state.ts";

export type MemberKey = { readonly channelId: string; readonly userId: number };

export type Member = MemberState &
  MemberKey & {
    readonly name: string;
    readonly username: string | undefined;
    /** Undefined: the time was given, or there never was any. */
    readonly tierName: string | undefined;
    readonly endedAt: Date | undefined;
    readonly endReason: string | undefined;
    /** Why the last attempt to take the access back did not work. */
    readonly removalFailure: string | undefined;
    /** What they are in the chat as Telegram said last. */
    readonly membership: string | undefined;
    readonly membershipAt: Date | undefined;
    /** When the people of the channel decided about them. */
    readonly standingSince: Date | undefined;
  };

/** Anybody whom the bot knows, as the people of a channel see them. Who may look is the caller's to ask. */
export async function findMember(
  transaction: Pick<Transaction, "user">,
  { channelId, userId }: MemberKey,
): Promise<Member | undefined> {
  const user = await transaction.user.findUnique({
    where: { id: BigInt(userId) },
    include: {
      subscriptions: { where: { channelId }, include: { tierVersion: { select: { name: true } } } },
      standings: { where: { channelId } },
    },
  });
  if (user === null) return undefined;
  const [row] = user.subscriptions;
  const [standing] = user.standings;
  return {
    channelId,
    userId: telegramId(user.id),
    name: user.firstName,
    username: user.username ?? undefined,
    term: row && termOf(row),
    standing: standing && standingOf(standing.kind),
    tierName: row?.tierVersion?.name,
    endedAt: row?.endedAt ?? undefined,
    endReason: row?.endReason ?? undefined,
    removalFailure: row?.removalFailure ?? undefined,
    membership: row?.membership ?? undefined,
    membershipAt: row?.membershipAt ?? undefined,
    standingSince: standing?.createdAt,
  };
}

const termOf = (row: Omit<MemberTerm, "state"> & { readonly state: string }): MemberTerm => ({
  state: stateOf(row.state),
  expiresAt: row.expiresAt,
  accessUntil: row.accessUntil,
  pausedAt: row.pausedAt,
});
