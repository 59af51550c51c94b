import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Broadcast } from "../../../prisma/client/client.ts";
import { audience } from "./audience.ts";
import type { Audience } from "./audience.ts";
import { broadcastState, pauseReason, revisionKind } from "./broadcast.sql.ts";
import type { BroadcastState, PauseReason } from "./broadcast.sql.ts";
import { broadcastContent } from "./content.ts";
import type { BroadcastContent } from "./content.ts";

export type BroadcastProgress = {
  readonly broadcastId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly state: BroadcastState;
  readonly content: BroadcastContent;
  readonly audience: Audience;
  readonly isPaid: boolean;
  /** The owner's Stars for a paid broadcast, and how many of them were spent; undefined: not settled yet. */
  readonly stars: { readonly reserved: number; readonly spent: number | undefined } | undefined;
  readonly scheduledAt: Date | undefined;
  readonly repeatsWeekly: boolean;
  readonly startedAt: Date | undefined;
  readonly doneAt: Date | undefined;
  /** Undefined: a manager paused it, or it is not paused. */
  readonly pauseReason: PauseReason | undefined;
  readonly total: number;
  readonly sent: number;
  readonly blocked: number;
  readonly failed: number;
  /** Messages without an answer from Telegram, which may have arrived. */
  readonly unclear: number;
  /** Whether a person may send these once more. */
  readonly mayResend: boolean;
  readonly left: number;
  /** Recipients a second, as of the last few seconds; 0 before the first measurement. */
  readonly rate: number;
  /** Undefined unless it is being sent at a known rate. */
  readonly secondsLeft: number | undefined;
  /** The change that is being made to the sent copies. */
  readonly revision:
    | { readonly kind: "delete" | "edit"; readonly done: number; readonly failed: number }
    | undefined;
  /** The counts of the latest change. */
  readonly revised: number;
  readonly reviseFailed: number;
  readonly deletedAt: Date | undefined;
  /** False after retention removed the recipients: copies cannot be changed and failures not listed any more. */
  readonly hasRecipients: boolean;
  readonly progressMessage: ProgressMessage | undefined;
};

export type ProgressMessage = {
  readonly telegramChatId: number;
  readonly messageId: number;
  /** A fingerprint of the text and the buttons that the message shows; undefined: it shows something else. */
  readonly shown: string | undefined;
};

/** Reads one row, independent of the number of recipients. */
export async function readProgress(
  { database }: Platform,
  broadcastId: string,
): Promise<BroadcastProgress | undefined> {
  const row = await database.prisma.broadcast.findUnique({
    where: { id: broadcastId },
    include: { channel: { select: { title: true } } },
  });
  if (row === null) return undefined;
  const { total, sent, blocked, failed, unclear, rate, progressChatId, progressMessageId, progressShown } =
    row;
  const left = total - sent - blocked - failed - unclear;
  const state = broadcastState.read(row.state);
  const kind = revisionKind.read(row.revision);
  return {
    broadcastId,
    channelId: row.channelId,
    channelTitle: row.channel.title,
    actorId: telegramId(row.actorId),
    state,
    content: broadcastContent.parse(row.content),
    audience: audience.parse(row.audience),
    isPaid: row.isPaid,
    stars:
      row.starsReserved === 0
        ? undefined
        : { reserved: row.starsReserved, spent: row.starsSpent ?? undefined },
    scheduledAt: row.scheduledAt ?? undefined,
    repeatsWeekly: row.weeklyFrom !== null,
    startedAt: row.startedAt ?? undefined,
    doneAt: row.doneAt ?? undefined,
    pauseReason: pauseReason.read(row.pauseReason) ?? undefined,
    total,
    sent,
    blocked,
    failed,
    unclear,
    mayResend: isResendable(row),
    left,
    rate,
    secondsLeft: state === "sending" && rate > 0 ? Math.ceil(left / rate) : undefined,
    revision: kind === null ? undefined : { kind, done: row.revised, failed: row.reviseFailed },
    revised: row.revised,
    reviseFailed: row.reviseFailed,
    deletedAt: row.deletedAt ?? undefined,
    hasRecipients: row.recipientsForgottenAt === null,
    progressMessage:
      progressChatId === null || progressMessageId === null
        ? undefined
        : {
            telegramChatId: telegramId(progressChatId),
            messageId: progressMessageId,
            shown: progressShown ?? undefined,
          },
  };
}

/**
 * Whether the messages without an answer may be sent once more: once, after the end, and with the text that the others have. A
 * stopped broadcast has recipients whom nobody wants to reach any more.
 */
export const isResendable = (row: Broadcast): boolean =>
  row.state === "done" &&
  row.unclear > 0 &&
  row.resentAt === null &&
  row.revision === null &&
  row.revised + row.reviseFailed === 0 &&
  row.deletedAt === null &&
  row.recipientsForgottenAt === null;
