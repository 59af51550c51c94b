import { audit } from "../../../platform/audit.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import { permissions } from "../../../channels/index.ts";
import { enqueue } from "../../../platform/jobs/jobs.ts";
import type { Platform } from "../../../platform/platform.ts";
import { lockBroadcast } from "../../model/broadcast.sql.ts";
import { isResendable } from "../../model/read-progress.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";
import { requestProgress, requestSending } from "../../model/request-jobs.ts";
import { returnUnclear, beginRevision } from "./control.sql.ts";
import { fillRecipientsRequest } from "../recipients/recipients.jobs.ts";
import type { BroadcastEdit } from "../../model/content.ts";

/** Takes effect within a second. @returns false where the broadcast does not run, or the actor does not manage its channel. */
export const pauseBroadcast = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  control(platform, key, "paused", async (transaction, managed) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { ...managed, state: { in: ["filling", "sending"] } },
      data: { state: "paused", pauseReason: null },
    });
    return count === 1;
  });

/** @returns false where it is not paused, or the actor does not manage its channel. */
export const resumeBroadcast = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  control(platform, key, "resumed", async (transaction, managed) => {
    const paused = { ...managed, state: "paused" };
    // Paused before its recipients were stored.
    const unfilled = await transaction.broadcast.updateMany({
      where: { ...paused, total: 0 },
      data: { state: "filling", pauseReason: null },
    });
    const filled = await transaction.broadcast.updateMany({
      where: paused,
      data: { state: "sending", pauseReason: null },
    });
    if (unfilled.count + filled.count === 0) return false;
    if (unfilled.count === 1) await enqueue(transaction, [fillRecipientsRequest(key.broadcastId)]);
    else await requestSending(transaction);
    return true;
  });

/** Ends a running or scheduled broadcast for good. @returns false where it is over, or the actor does not manage its channel. */
export const stopBroadcast = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  control(platform, key, "stopped", async (transaction, managed) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { ...managed, state: { in: ["scheduled", "filling", "sending", "paused"] } },
      data: { state: "stopped", pauseReason: null, doneAt: platform.clock.now() },
    });
    return count === 1;
  });

/**
 * Sends again to the recipients for whom Telegram's answer was lost. Some of them have the message already. Works once for each
 * broadcast: afterwards a lost answer stays unclear.
 *
 * @returns false where the broadcast was sent again before, nobody is unclear, or the actor does not manage its channel.
 */
export const resendBroadcast = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  control(platform, key, "resent", async (transaction, managed) => {
    const { broadcastId } = key;
    if ((await lockBroadcast.first(transaction, { broadcastId })) === undefined) return false;
    const row = await transaction.broadcast.findFirst({ where: managed });
    if (row === null || !isResendable(row)) return false;
    const data = { state: "sending", doneAt: null, resentAt: platform.clock.now() };
    await transaction.broadcast.update({ where: { id: broadcastId }, data });
    await returnUnclear.run(transaction, { broadcastId });
    await requestSending(transaction);
    return true;
  });

type ManagedKey = { readonly id: string; readonly channel: ReturnType<typeof permissions.permittedTo> };

async function control(
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
  action: "paused" | "resumed" | "stopped" | "resent",
  change: (transaction: Transaction, managed: ManagedKey) => Promise<boolean>,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const isChanged = await change(transaction, {
      id: broadcastId,
      channel: permissions.permittedTo(actorId, "broadcasts.send"),
    });
    if (!isChanged) return false;
    await audit(transaction, platform, { actorId, action: `broadcast.${action}`, subject: broadcastId });
    await requestProgress(transaction, broadcastId);
    return isChanged;
  });
}

/**
 * Deletes the copies of a finished broadcast, within the rate limit of broadcasts. Telegram deletes messages for 48 hours
 * (Bot API, deleteMessage); older copies count as failed.
 *
 * @returns false where it is not finished, is being revised, was deleted, or the actor does not manage its channel.
 */
export const deleteEverywhere = (platform: Platform, key: BroadcastKey): Promise<boolean> =>
  revise(platform, key, { revision: "delete", content: null });

/** The same with a new text or caption; the buttons stay. */
export const editEverywhere = (
  platform: Platform,
  { edit, ...key }: BroadcastKey & { readonly edit: BroadcastEdit },
): Promise<boolean> => revise(platform, key, { revision: "edit", content: JSON.stringify(edit) });

type Revision = { readonly revision: "delete" | "edit"; readonly content: string | null };

async function revise(
  platform: Platform,
  { broadcastId, actorId }: BroadcastKey,
  revision: Revision,
): Promise<boolean> {
  return platform.database.prisma.$transaction(async (transaction) => {
    const found = await lockBroadcast.first(transaction, { broadcastId });
    if (
      found === undefined ||
      !(await permissions.isPermitted(transaction, {
        channelId: found.channelId,
        actorId,
        permission: "broadcasts.send",
      }))
    )
      return false;
    if ((await beginRevision.run(transaction, { broadcastId, ...revision })) === 0) return false;
    const action = revision.revision === "edit" ? "broadcast.edited" : "broadcast.deleted";
    await audit(transaction, platform, { actorId, action, subject: broadcastId });
    await requestSending(transaction);
    await requestProgress(transaction, broadcastId);
    return true;
  });
}
