import { permissions } from "../../channels/index.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Audience } from "./audience.ts";
import type { BroadcastContent } from "./content.ts";

export type BroadcastKey = { readonly broadcastId: string; readonly actorId: number };

export type DraftInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly content: BroadcastContent;
  /** Left out: everyone. */
  readonly audience?: Audience;
};

/** @returns the id of the new draft; undefined where the actor does not manage the channel. */
export async function draftBroadcast(
  { database, clock }: Platform,
  { channelId, actorId, content, audience = { kind: "everyone" } }: DraftInput,
): Promise<string | undefined> {
  if (
    !(await permissions.isPermitted(database.prisma, { channelId, actorId, permission: "broadcasts.send" }))
  )
    return undefined;
  const createdAt = clock.now();
  const id = newId(createdAt);
  await database.prisma.broadcast.create({
    data: { id, channelId, actorId: BigInt(actorId), state: "draft", content, audience, createdAt },
  });
  return id;
}

export type ChangeDraftInput = BroadcastKey & {
  readonly content?: BroadcastContent;
  readonly audience?: Audience;
  /** Stored as false where the operator does not allow it (`PAID_BROADCASTS`). */
  readonly isPaid?: boolean;
};

/** @returns false where the broadcast is no draft any more, or the actor does not manage its channel. */
export async function changeDraft(
  { database, config }: Platform,
  { broadcastId, actorId, content, audience, isPaid }: ChangeDraftInput,
): Promise<boolean> {
  const { count } = await database.prisma.broadcast.updateMany({
    where: { id: broadcastId, state: "draft", channel: permissions.permittedTo(actorId, "broadcasts.send") },
    data: {
      ...(content === undefined ? {} : { content }),
      ...(audience === undefined ? {} : { audience }),
      ...(isPaid === undefined ? {} : { isPaid: isPaid && config.broadcasts.paid }),
    },
  });
  return count === 1;
}

/** Deletes a draft or a scheduled broadcast. @returns false where it has started, or the actor does not manage its channel. */
export async function discardBroadcast(
  { database }: Platform,
  { broadcastId, actorId }: BroadcastKey,
): Promise<boolean> {
  const { count } = await database.prisma.broadcast.deleteMany({
    where: {
      id: broadcastId,
      state: { in: ["draft", "scheduled"] },
      channel: permissions.permittedTo(actorId, "broadcasts.send"),
    },
  });
  return count === 1;
}

/** Deletes the drafts that the author left unfinished in this channel. */
export async function discardOtherDrafts(
  { database }: Platform,
  { broadcastId, actorId, channelId }: BroadcastKey & { readonly channelId: string },
): Promise<void> {
  await database.prisma.broadcast.deleteMany({
    where: { channelId, actorId: BigInt(actorId), state: "draft", id: { not: broadcastId } },
  });
}
