import type { Transaction } from "../../platform/database/database.ts";
import type { Column } from "../../platform/database/statement.ts";
import { entitlement } from "../../subscriptions/index.ts";
import type { MemberState, MemberTerm } from "./member-state.ts";
import { membershipColumn } from "../../invites/index.ts";

export type MemberKey = { readonly channelId: string; readonly userId: number };

export type Member = MemberState &
  MemberKey & {
    readonly name: string;
    readonly username: string | undefined;
    /** Undefined: the access was not bought, or there never was any. */
    readonly tierName: string | undefined;
    readonly endedAt: Date | undefined;
    readonly endReason: entitlement.EndReason | undefined;
    /** Why the last attempt to remove the member failed. */
    readonly removalFailure: string | undefined;
    /** The member's last known status in the chat (ChatMember). */
    readonly membership: ReturnType<typeof membershipColumn.read> | undefined;
    readonly membershipAt: Date | undefined;
    readonly overrideSince: Date | undefined;
    /** False: the override is about a person who was not in the chat, and who stays unnamed. */
    readonly overrideSeenInside: boolean;
  };

/**
 * A person as a member of a channel, also one who has no access there. A person whom the bot does not know looks like any
 * other without access. The caller checks who may read this, and hides the name of a person without access.
 */
export async function findMember(
  transaction: Pick<Transaction, "user" | "pendingAccess">,
  { channelId, userId }: MemberKey,
): Promise<Member> {
  const user = await transaction.user.findUnique({
    where: { id: BigInt(userId) },
    include: {
      subscriptions: { where: { channelId }, include: { tierVersion: { select: { name: true } } } },
      accessOverrides: { where: { channelId } },
    },
  });
  const pending = await transaction.pendingAccess.findUnique({
    where: { channelId_userId: { channelId, userId: BigInt(userId) } },
    select: { seconds: true, until: true },
  });
  const row = user?.subscriptions[0];
  const override = user?.accessOverrides[0];
  return {
    channelId,
    userId,
    name: user?.firstName ?? String(userId),
    username: user?.username ?? undefined,
    pending: pending ?? undefined,
    term: row && termOf(row),
    override: override && entitlement.accessOverrideColumn.read(override.kind),
    tierName: row?.tierVersion?.name,
    endedAt: row?.endedAt ?? undefined,
    endReason: read(entitlement.endReasonColumn, row?.endReason),
    removalFailure: row?.removalFailure ?? undefined,
    membership: read(membershipColumn, row?.membership),
    membershipAt: row?.membershipAt ?? undefined,
    overrideSince: override?.createdAt,
    overrideSeenInside: override?.seenInside === true,
  };
}

/** Whether the managers of the channel may know who the person is: the person has or had access, or was seen in the chat. */
export const isNamed = ({ term, overrideSeenInside }: Member): boolean =>
  term !== undefined || overrideSeenInside;

/** The member in the channel and in its discussion group. */
export async function memberKeys(
  transaction: Pick<Transaction, "channel">,
  { channelId, userId }: MemberKey,
): Promise<readonly MemberKey[]> {
  const group = await transaction.channel.findUnique({
    where: { discussionOfId: channelId },
    select: { id: true },
  });
  return [channelId, ...(group === null ? [] : [group.id])].map((id) => ({ channelId: id, userId }));
}

const read = <Value>(column: Column<Value>, value: unknown): Value | undefined =>
  value === null || value === undefined ? undefined : column.read(value);

const termOf = (row: Omit<MemberTerm, "state"> & { readonly state: string }): MemberTerm => ({
  state: entitlement.subscriptionState.read(row.state),
  expiresAt: row.expiresAt,
  accessUntil: row.accessUntil,
  pausedAt: row.pausedAt,
});
