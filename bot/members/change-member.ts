import { audit, lockManagedChannel, lockOwnedChannel } from "../channels/index.ts";
import type { Transaction } from "../platform/database/database.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobRequest } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { stopRenewalsOf } from "../payments/index.ts";
import {
  endTerm,
  giveTime,
  pauseTerm,
  resumeTerm,
  setStanding,
  tellChange,
  tellChangeKey,
} from "../subscriptions/index.ts";
import type { Change } from "../subscriptions/index.ts";
import { findMember } from "./find-member.ts";
import type { MemberKey } from "./find-member.ts";
import { markOf, possibleActions } from "./member-state.ts";
import type { MemberAction } from "./member-state.ts";

export type ChangeMemberInput = MemberKey & {
  readonly actorId: number;
  readonly deed: Deed;
  /** The state that the actor saw, by `markOf`. */
  readonly mark: string;
};

export type Deed =
  /** Null: for life. */
  | { readonly kind: "give"; readonly days: number | null }
  | { readonly kind: "pause" | "resume" | "end" | "ban" | "unban" | "list" | "unlist" };

export type ChangeMemberResult =
  | { readonly kind: "done" }
  /** Somebody, or a payment, was faster: nothing was done, since they may want something else now. */
  | { readonly kind: "changed_meanwhile" }
  | { readonly kind: "not_allowed" };

/**
 * What the people of a channel do about one member, all of it in one transaction: the time or the standing, the end of
 * what Telegram renews, the note in the audit trail, and the jobs. Once for the state that the actor saw.
 */
export async function changeMember(
  platform: Platform,
  { channelId, userId, actorId, deed, mark }: ChangeMemberInput,
): Promise<ChangeMemberResult> {
  return platform.database.prisma.$transaction(async (transaction): Promise<ChangeMemberResult> => {
    const actor = { channelId, actorId };
    const isOwner = await lockOwnedChannel(transaction, actor);
    if (!isOwner && !(await lockManagedChannel(transaction, actor))) return { kind: "not_allowed" };
    // Payments and removals lock this row too: what is read behind the lock stays so until the end.
    await transaction.$queryRaw`
      select 1 from subscription where user_id = ${userId} and channel_id = ${channelId} for update`;
    const member = await findMember(transaction, { channelId, userId });
    if (member === undefined) return { kind: "not_allowed" };
    const now = platform.clock.now();
    const isPossible = possibleActions(member, { now, isOwner }).has(actionOf(deed));
    if (!isPossible || markOf(member) !== mark) return { kind: "changed_meanwhile" };

    for (const holder of await seatsOf(transaction, { channelId, userId }))
      await carryOut(transaction, platform, { holder, actorId, deed });
    // What is taken is told once, what is given with each way in.
    const taken = deed.kind === "ban" ? "banned" : deed.kind === "pause" ? "paused" : undefined;
    if (taken !== undefined) await enqueue(transaction, [wordOf({ channelId, userId }, taken)]);
    await audit(transaction, platform, {
      actorId,
      action: `member.${deed.kind}`,
      subject: channelId,
      detail: { userId, ...(deed.kind === "give" ? { days: deed.days } : {}) },
    });
    return { kind: "done" };
  });
}

/** The channel and its discussion group, which goes with it. */
async function seatsOf(
  transaction: Transaction,
  { channelId, userId }: MemberKey,
): Promise<readonly MemberKey[]> {
  const group = await transaction.channel.findUnique({
    where: { discussionOfId: channelId },
    select: { id: true },
  });
  return [channelId, ...(group === null ? [] : [group.id])].map((id) => ({ channelId: id, userId }));
}

const actionOf = (deed: Deed): MemberAction => {
  if (deed.kind !== "give") return deed.kind;
  return deed.days === null ? "give-life" : "give-days";
};

async function carryOut(
  transaction: Transaction,
  platform: Platform,
  { holder, actorId, deed }: { holder: MemberKey; actorId: number; deed: Deed },
): Promise<void> {
  const by = { ...holder, actorId };
  switch (deed.kind) {
    case "give": {
      const { channelId, userId } = holder;
      const seconds = deed.days === null ? null : deed.days * 86_400;
      const gift = { kind: "gift" as const, userId, channelIds: [channelId], seconds, actorId };
      await giveTime(transaction, platform, gift);
      // Nobody pays for what is theirs for life.
      if (deed.days === null) await stopRenewalsOf(transaction, holder);
      await enqueue(transaction, [wordOf(holder, "gift")]);
      return;
    }
    case "pause":
      await pauseTerm(transaction, platform, holder);
      await stopRenewalsOf(transaction, holder);
      return;
    case "resume":
      await resumeTerm(transaction, platform, by);
      await enqueue(transaction, [wordOf(holder, "resumed")]);
      return;
    case "end":
      await endTerm(transaction, platform, by);
      await stopRenewalsOf(transaction, holder);
      return;
    case "ban":
    case "list": {
      const standing = deed.kind === "ban" ? "banned" : "whitelisted";
      await setStanding(transaction, platform, { ...by, standing });
      await stopRenewalsOf(transaction, holder);
      return;
    }
    case "unban":
    case "unlist":
      await setStanding(transaction, platform, { ...by, standing: undefined });
      return;
    default:
      deed satisfies never;
  }
}

const wordOf = (holder: MemberKey, change: Change): JobRequest =>
  job(tellChange, { ...holder, change }, { key: tellChangeKey(holder, change) });
