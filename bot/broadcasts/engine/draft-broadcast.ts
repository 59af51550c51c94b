import { managedBy, mayManage } from "../../channels/index.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Audience } from "./audience.ts";
import type { BroadcastContent } from "./content.ts";

export type DraftInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly content: BroadcastContent;
  /** Left out: everyone. */
  readonly audience?: Audience;
};

/** Keeps what somebody wants to send. @returns its id; undefined where the channel is not theirs to manage. */
export async function draftBroadcast(
  { database, clock }: Platform,
  { channelId, actorId, content, audience = { kind: "everyone" } }: DraftInput,
): Promise<string | undefined> {
  if (!(await mayManage(database.prisma, { channelId, actorId }))) return undefined;
  const createdAt = clock.now();
  const id = newId(createdAt);
  await database.prisma.broadcast.create({
    data: { id, channelId, actorId: BigInt(actorId), state: "draft", content, audience, createdAt },
  });
  return id;
}

export type ChangeDraftInput = {
  readonly broadcastId: string;
  readonly actorId: number;
  readonly content?: BroadcastContent;
  readonly audience?: Audience;
  /** Taken only where the operator allows it (`paidBroadcasts`). */
  readonly isPaid?: boolean;
};

/** @returns false where it is no draft any more, or not of a channel that the actor manages. */
export async function changeDraft(
  { database, config }: Platform,
  { broadcastId, actorId, content, audience, isPaid }: ChangeDraftInput,
): Promise<boolean> {
  const { count } = await database.prisma.broadcast.updateMany({
    where: { id: broadcastId, state: "draft", channel: managedBy(actorId) },
    data: {
      ...(content === undefined ? {} : { content }),
      ...(audience === undefined ? {} : { audience }),
      ...(isPaid === undefined ? {} : { isPaid: isPaid && config.broadcasts.paid }),
    },
  });
  return count === 1;
}
