import type { Broadcast } from "../../../prisma/client/client.ts";
import { permissions } from "../../channels/index.ts";
import { audit } from "../../platform/audit.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Audience } from "./audience.ts";
import { broadcastContent } from "./content.ts";
import type { BroadcastContent } from "./content.ts";

export type BroadcastKey = { readonly broadcastId: string; readonly actorId: number };

export type DraftInput = {
  /** Left out: a new one. A second call with the same id finds the draft of the first, and replaces its message. */
  readonly id?: string;
  readonly channelId: string;
  readonly actorId: number;
  readonly content: BroadcastContent;
  /** Left out: everyone. */
  readonly audience?: Audience;
};

/** @returns the id of the new draft; undefined where the actor does not manage the channel. */
export async function draftBroadcast(
  platform: Platform,
  { id: chosenId, channelId, actorId, content, audience = { kind: "everyone" } }: DraftInput,
): Promise<string | undefined> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await permissions.isPermitted(transaction, { channelId, actorId, permission: "broadcasts.send" })))
      return undefined;
    const createdAt = platform.clock.now();
    const id = chosenId ?? newId(createdAt);
    const earlier = await transaction.broadcast.findUnique({ where: { id } });
    if (earlier !== null) {
      await keepNewest(transaction, earlier, content);
      return id;
    }
    await transaction.broadcast.create({
      data: { id, channelId, actorId: BigInt(actorId), state: "draft", content, audience, createdAt },
    });
    await record(transaction, platform, "drafted", { broadcastId: id, channelId, actorId });
    return id;
  });
}

/** The same message changes nothing, because its draft may have further parts of its album. */
async function keepNewest(
  transaction: Transaction,
  { id, state, content: stored }: Broadcast,
  content: BroadcastContent,
): Promise<void> {
  if (state !== "draft" || broadcastContent.parse(stored).messageIds[0] === content.messageIds[0]) return;
  await transaction.broadcast.update({ where: { id }, data: { content } });
}

export type ChangeDraftInput = BroadcastKey & {
  readonly content?: BroadcastContent;
  readonly audience?: Audience;
  /** Stored as false where the operator does not allow it (`PAID_BROADCASTS`). */
  readonly isPaid?: boolean;
};

/**
 * The audit trail records a new message, but no new audience: the preview shows the audience to the person who sends.
 *
 * @returns false where the broadcast is no draft any more, or the actor does not manage its channel.
 */
export const changeDraft = (
  platform: Platform,
  { broadcastId, actorId, content, audience, isPaid }: ChangeDraftInput,
): Promise<boolean> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const [changed] = await transaction.broadcast.updateManyAndReturn({
      where: {
        id: broadcastId,
        state: "draft",
        channel: permissions.permittedTo(actorId, "broadcasts.send"),
      },
      data: {
        ...(content === undefined ? {} : { content }),
        ...(audience === undefined ? {} : { audience }),
        ...(isPaid === undefined ? {} : { isPaid: isPaid && platform.config.broadcasts.paid }),
      },
      select: { channelId: true },
    });
    if (changed === undefined) return false;
    if (content !== undefined)
      await record(transaction, platform, "rewritten", { broadcastId, actorId, ...changed });
    return true;
  });

/** Deletes a draft or a scheduled broadcast. @returns false where it has started, or the actor does not manage its channel. */
export const discardBroadcast = (
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<boolean> =>
  platform.database.prisma.$transaction(async (transaction) => {
    const where = {
      id: broadcastId,
      state: { in: ["draft", "scheduled"] },
      channel: permissions.permittedTo(actorId, "broadcasts.send"),
    };
    const found = await transaction.broadcast.findFirst({ where, select: { channelId: true } });
    const { count } = await transaction.broadcast.deleteMany({ where });
    if (found === null || count !== 1) return false;
    await record(transaction, platform, "discarded", { broadcastId, actorId, ...found });
    return true;
  });

/** The subject is the channel, because a discarded broadcast has no row. */
const record = (
  transaction: Transaction,
  platform: Platform,
  step: "drafted" | "rewritten" | "discarded",
  { broadcastId, channelId, actorId }: BroadcastKey & { readonly channelId: string },
): Promise<void> =>
  audit(transaction, platform, {
    actorId,
    action: `broadcast.${step}`,
    subject: channelId,
    detail: { broadcastId },
  });

/** Deletes the drafts that the author left unfinished in this channel. */
export async function discardOtherDrafts(
  { database }: Platform,
  { broadcastId, actorId, channelId }: BroadcastKey & { readonly channelId: string },
): Promise<void> {
  await database.prisma.broadcast.deleteMany({
    where: { channelId, actorId: BigInt(actorId), state: "draft", id: { not: broadcastId } },
  });
}
