import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { broadcastContent } from "./content.ts";
import { audience } from "./audience.ts";
import type { Audience } from "./audience.ts";
import type { BroadcastContent } from "./content.ts";

const states = ["draft", "scheduled", "filling", "sending", "paused", "stopped", "done"] as const;
export type BroadcastState = (typeof states)[number];

export type Progress = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly state: BroadcastState;
  readonly content: BroadcastContent;
  readonly audience: Audience;
  readonly isPaid: boolean;
  readonly scheduledAt: Date | undefined;
  readonly repeatsWeekly: boolean;
  readonly startedAt: Date | undefined;
  readonly doneAt: Date | undefined;
  /** Why it paused by itself: "content_gone" (what it copies was deleted) or "refused" (to everybody); undefined: somebody did. */
  readonly pauseReason: string | undefined;
  readonly total: number;
  readonly sent: number;
  readonly blocked: number;
  readonly failed: number;
  /** Sent, and nobody knows whether it arrived: never sent again. */
  readonly unclear: number;
  readonly left: number;
  /** People a second, as of the last few seconds; 0 before the first. */
  readonly rate: number;
  /** Undefined while it does not run. */
  readonly secondsLeft: number | undefined;
  /** What is being done to the copies that were sent, and how far that is. */
  readonly revising:
    | { readonly kind: "delete" | "edit"; readonly done: number; readonly failed: number }
    | undefined;
  /** The same when it is over. */
  readonly revised: number;
  readonly reviseFailed: number;
  readonly deletedAt: Date | undefined;
  /** Who got it is still known: copies can be changed, and those whom it missed be listed. */
  readonly isKept: boolean;
  readonly progressMessage: { readonly chatId: number; readonly messageId: number } | undefined;
};

/** How far a broadcast is. Undefined: there is none. One row, whatever its size. */
export async function readProgress(
  { database }: Platform,
  broadcastId: string,
): Promise<Progress | undefined> {
  const row = await database.prisma.broadcast.findUnique({
    where: { id: broadcastId },
    include: { channel: { select: { title: true } } },
  });
  if (row === null) return undefined;
  const { total, sent, blocked, failed, unclear, rate, progressChatId, progressMessageId } = row;
  const left = total - sent - blocked - failed - unclear;
  const state = states.find((each) => each === row.state) ?? "stopped";
  const kind = row.revising === "delete" || row.revising === "edit" ? row.revising : undefined;
  return {
    broadcastId,
    channelId: row.channelId,
    channelTitle: row.channel.title,
    actorId: telegramId(row.actorId),
    state,
    content: broadcastContent.parse(row.content),
    audience: audience.parse(row.audience),
    isPaid: row.isPaid,
    scheduledAt: row.scheduledAt ?? undefined,
    repeatsWeekly: row.repeatsWeekly,
    startedAt: row.startedAt ?? undefined,
    doneAt: row.doneAt ?? undefined,
    pauseReason: row.pauseReason ?? undefined,
    total,
    sent,
    blocked,
    failed,
    unclear,
    left,
    rate,
    secondsLeft: state === "sending" && rate > 0 ? Math.ceil(left / rate) : undefined,
    revising: kind === undefined ? undefined : { kind, done: row.revised, failed: row.reviseFailed },
    revised: row.revised,
    reviseFailed: row.reviseFailed,
    deletedAt: row.deletedAt ?? undefined,
    isKept: row.recipientsForgottenAt === null,
    progressMessage:
      progressChatId === null || progressMessageId === null
        ? undefined
        : { chatId: telegramId(progressChatId), messageId: progressMessageId },
  };
}
