import { telegramId } from "../../platform/values/domain.ts";
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
  };

/** A user as a member of a channel, also one who has no access there. The caller checks who may read this. */
export async function findMember(
  transaction: Pick<Transaction, "user">,
  { channelId, userId }: MemberKey,
): Promise<Member | undefined> {
  const user = await transaction.user.findUnique({
    where: { id: BigInt(userId) },
    include: {
      subscriptions: { where: { channelId }, include: { tierVersion: { select: { name: true } } } },
      accessOverrides: { where: { channelId } },
    },
  });
  if (user === null) return undefined;
  const [row] = user.subscriptions;
  const [override] = user.accessOverrides;
  return {
    channelId,
    userId: telegramId(user.id),
    name: user.firstName,
    username: user.username ?? undefined,
    term: row && termOf(row),
    override: override && entitlement.accessOverrideColumn.read(override.kind),
    tierName: row?.tierVersion?.name,
    endedAt: row?.endedAt ?? undefined,
    endReason: read(entitlement.endReasonColumn, row?.endReason),
    removalFailure: row?.removalFailure ?? undefined,
    membership: read(membershipColumn, row?.membership),
    membershipAt: row?.membershipAt ?? undefined,
    overrideSince: override?.createdAt,
  };
}

const read = <Value>(column: Column<Value>, value: unknown): Value | undefined =>
  value === null || value === undefined ? undefined : column.read(value);

const termOf = (row: Omit<MemberTerm, "state"> & { readonly state: string }): MemberTerm => ({
  state: entitlement.subscriptionState.read(row.state),
  expiresAt: row.expiresAt,
  accessUntil: row.accessUntil,
  pausedAt: row.pausedAt,
});
