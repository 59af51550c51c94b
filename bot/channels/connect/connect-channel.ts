import { newId } from "../../platform/values/ids.ts";
import { hurryJobsOf } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { followCreator } from "./follow-creator.ts";
import type { ChatFacts, MissingRight } from "./telegram-rights.ts";

export type ConnectChannelInput = {
  readonly callerId: number;
  /** Read from Telegram just before, for this caller. */
  readonly facts: ChatFacts;
};

export type ConnectChannelResult =
  | {
      readonly kind: "connected";
      readonly channelId: string;
      readonly title: string;
      readonly isNew: boolean;
      /** The channel whose discussion group this is. */
      readonly discussionOfId: string | undefined;
    }
  | { readonly kind: "missing_rights"; readonly missing: readonly MissingRight[] }
  | { readonly kind: "not_allowed"; readonly reason: "not_creator" | "not_administrator" }
  | { readonly kind: "basic_group" }
  | { readonly kind: "outside" };

/**
 * Connects a channel for its creator, or refreshes it for a manager whom the creator allowed. Idempotent and
 * convergent: whatever led here, the row says afterwards what Telegram says (title, owner, state).
 */
export async function connectChannel(
  platform: Platform,
  { callerId, facts }: ConnectChannelInput,
): Promise<ConnectChannelResult> {
  if (facts.kind !== "inside") return facts;
  return platform.database.prisma.$transaction(async (tx): Promise<ConnectChannelResult> => {
    const { telegramChatId, creator, caller, missing } = facts;
    if (creator !== undefined) await followCreator(tx, platform, { telegramChatId, creator });
    if (caller === "other") return { kind: "not_allowed", reason: "not_administrator" };
    if (caller === "administrator" && !(await isManager(tx, telegramChatId, callerId)))
      return { kind: "not_allowed", reason: "not_creator" };
    if (missing.length > 0) {
      // No job tells of it: whoever asked is being told now.
      await tx.channel.updateMany({
        where: { telegramId: BigInt(telegramChatId), state: { not: "missing_rights" } },
        data: { state: "missing_rights", stateSince: platform.clock.now() },
      });
      return { kind: "missing_rights", missing };
    }
    return upsertChannel(tx, platform, { callerId, facts });
  });
}

async function isManager(tx: Transaction, telegramChatId: number, userId: number): Promise<boolean> {
  const count = await tx.channelManager.count({
    where: { userId: BigInt(userId), channel: { telegramId: BigInt(telegramChatId) } },
  });
  return count > 0;
}

async function upsertChannel(
  tx: Transaction,
  platform: Platform,
  { callerId, facts }: { callerId: number; facts: Extract<ChatFacts, { kind: "inside" }> },
): Promise<ConnectChannelResult> {
  const now = platform.clock.now();
  const id = newId(now);
  // An allowed manager gets here for a channel that exists, whose owner the update leaves alone; the owner of a new
  // row is therefore the caller. In SQL, since Prisma's upsert is a read and a write that two callers can race.
  const [channel] = await tx.$queryRaw<{ id: string; discussion_of_id: string | null }[]>`
    insert into channel (id, telegram_id, kind, title, owner_id, created_at, state_since)
    values (${id}, ${facts.telegramChatId}, ${facts.chatKind}, ${facts.title}, ${callerId}, ${now}, ${now})
    on conflict (telegram_id) do update
       set title = excluded.title, kind = excluded.kind, state = 'connected',
           state_since = case channel.state when 'connected' then channel.state_since else excluded.state_since end
    returning id, discussion_of_id`;
  if (channel === undefined) throw new Error("The upsert of a channel returned no row");
  const isNew = channel.id === id;
  if (!isNew) await hurryJobsOf(tx, channel.id);
  if (isNew) await audit(tx, platform, { actorId: callerId, action: "channel.connected", subject: id });
  const discussionOfId = channel.discussion_of_id ?? undefined;
  return { kind: "connected", channelId: channel.id, title: facts.title, isNew, discussionOfId };
}
