import { Prisma } from "../../../prisma/client/client.ts";
import {
  defineStatement,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
} from "../../platform/database/statement.ts";

export const broadcastState = oneOf([
  "draft",
  "scheduled",
  "filling",
  "sending",
  "paused",
  "stopped",
  "done",
]);
export type BroadcastState = ReturnType<typeof broadcastState.read>;

/**
 * Why delivery paused a broadcast: "content_gone", the message that it copies was deleted; "refused", Telegram refuses it
 * to everybody. Null: a manager paused it.
 */
export const pauseReason = nullable(oneOf(["content_gone", "refused"]));
export type PauseReason = NonNullable<ReturnType<typeof pauseReason.read>>;

/** The change that is being made to the sent copies. */
export const revisionKind = nullable(oneOf(["delete", "edit"]));

export const lockedColumns = {
  broadcastId: text,
  channelId: text,
  actorId: telegramIdColumn,
  state: broadcastState,
};

/** The row stays locked until the transaction ends. */
export const lockBroadcast = defineStatement({
  columns: lockedColumns,
  examples: [{ broadcastId: "" }],
  sql: ({ broadcastId }: { readonly broadcastId: string }) => Prisma.sql`
    select id as broadcast_id, channel_id, actor_id, state from broadcast where id = ${broadcastId} for update`,
});
export type LockedBroadcast = NonNullable<Awaited<ReturnType<typeof lockBroadcast.first>>>;
