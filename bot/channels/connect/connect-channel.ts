import { newId } from "../../platform/values/ids.ts";
import { wakeJobs } from "../../platform/jobs/jobs.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { isPermitted } from "../permissions/permissions.ts";
import { operators } from "../../users/index.ts";
import type { MissingRight } from "../managed/bot-state.ts";
import { recordStateIn, refreshState } from "../managed/record-state.ts";
import type { ChatFacts } from "../managed/chat-facts.ts";
import { upsertChannel as upsert } from "./connect.sql.ts";
import { followCreator } from "./creators.jobs.ts";

export type ConnectChannelInput = {
  readonly callerId: number;
  /** Telegram's current answers for this caller. */
  readonly facts: ChatFacts;
};

export type ConnectChannelResult =
  | {
      readonly kind: "connected";
      readonly channelId: string;
      readonly title: string;
      readonly isNew: boolean;
      /** The channel whose discussion group was connected. */
      readonly discussionOfId: string | undefined;
    }
  | { readonly kind: "missing_rights"; readonly missing: readonly MissingRight[] }
  | { readonly kind: "not_allowed"; readonly reason: "not_creator" | "not_administrator" | "not_invited" }
  | { readonly kind: "basic_group" }
  | { readonly kind: "outside" };

/**
 * Connects a channel for its creator, if the operator allows it, or refreshes it for a person of the team. Idempotent and convergent:
 * afterwards the row has the title, the owner and the state that Telegram reports.
 */
export async function connectChannel(
  platform: Platform,
  { callerId, facts }: ConnectChannelInput,
): Promise<ConnectChannelResult> {
  if (facts.kind === "outside")
    await recordLoss(platform, { callerId, telegramChatId: facts.telegramChatId });
  if (facts.kind !== "inside") return { kind: facts.kind };
  return platform.database.prisma.$transaction(async (transaction): Promise<ConnectChannelResult> => {
    const { telegramChatId, creator, caller, missing } = facts;
    if (creator !== undefined) await followCreator(transaction, platform, { telegramChatId, creator });
    const known = await transaction.channel.findUnique({
      where: { telegramChatId: BigInt(telegramChatId) },
      select: { id: true },
    });
    const isRefresh = known !== null && (await mayRefresh(transaction, known.id, callerId));
    // "unknown" goes on: the bot may not see the caller's rights, and the answer below names the rights that the bot lacks.
    if ((caller === "administrator" || caller === "other") && !isRefresh)
      return { kind: "not_allowed", reason: caller === "other" ? "not_administrator" : "not_creator" };
    if (known === null && !(await operators.mayConnect(transaction, platform, callerId)))
      return { kind: "not_allowed", reason: "not_invited" };
    if (missing.length > 0) {
      const state = "missing_rights";
      await recordStateIn(transaction, platform, { telegramChatId, state, answeredTo: callerId });
      return { kind: "missing_rights", missing };
    }
    return upsertChannel(transaction, platform, { callerId, facts });
  });
}

/** The update about the bot's removal can be lost. The answer to the caller does not replace the owner's notification. */
async function recordLoss(
  platform: Platform,
  { callerId, telegramChatId }: { readonly callerId: number; readonly telegramChatId: number },
): Promise<void> {
  const where = { telegramChatId: BigInt(telegramChatId), state: { not: "gone" } };
  if ((await platform.database.prisma.channel.count({ where })) > 0)
    await refreshState(platform, { telegramChatId, answeredTo: callerId });
}

const mayRefresh = (transaction: Transaction, channelId: string, actorId: number): Promise<boolean> =>
  isPermitted(transaction, { channelId, actorId, permission: "settings.change" });

async function upsertChannel(
  transaction: Transaction,
  platform: Platform,
  { callerId, facts }: { callerId: number; facts: Extract<ChatFacts, { kind: "inside" }> },
): Promise<ConnectChannelResult> {
  const now = platform.clock.now();
  const id = newId(now);
  const { telegramChatId, chatKind, title } = facts;
  const row = { id, telegramChatId, chatKind, title, ownerId: callerId, now };
  const channel = await upsert.first(transaction, row);
  if (channel === undefined) throw new Error("The upsert of a channel returned no row");
  const isNew = channel.id === id;
  if (isNew)
    await audit(transaction, platform, { actorId: callerId, action: "channel.connected", subject: id });
  else await wakeJobs(transaction, channel.id);
  const discussionOfId = channel.discussionOfId ?? undefined;
  return { kind: "connected", channelId: channel.id, title, isNew, discussionOfId };
}

/**
 * The caller's connected channel that has this chat as its discussion group, if the group is not connected yet. The caller
 * may want the group to come with the channel instead of selling it.
 */
export async function findChannelOfGroup(
  { database }: Platform,
  { facts, callerId }: { readonly facts: ChatFacts; readonly callerId: number },
): Promise<{ channelId: string; channel: string; group: string } | undefined> {
  if (facts.kind !== "inside" || facts.chatKind !== "supergroup" || facts.linkedChatId === undefined)
    return undefined;
  const [group, channel] = [BigInt(facts.telegramChatId), BigInt(facts.linkedChatId)];
  const known = await database.prisma.channel.findMany({
    where: { telegramChatId: { in: [group, channel] } },
  });
  const main = known.find(({ telegramChatId: id }) => id === channel);
  if (main === undefined || telegramId(main.ownerId) !== callerId || known.length > 1) return undefined;
  return { channelId: main.id, channel: main.title, group: facts.title };
}
