import { Html, kebabCase } from "../../../platform/texts/texts.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";

/** Whether the progress message needs regular updates. */
export const isMoving = ({ state, revision }: Pick<BroadcastProgress, "state" | "revision">): boolean =>
  state === "filling" || state === "sending" || revision !== undefined;

const CELLS = 12;

/** "▰▰▰▱▱▱▱▱▱▱▱▱ 25%". Rounded down, so that 100% means that nobody is left. */
export function progressBar(texts: Texts, done: number, total: number): string {
  const partsOf = (whole: number): number =>
    total === 0 ? 0 : Math.min(Math.floor((done * whole) / total), whole);
  const filled = partsOf(CELLS);
  return `${"▰".repeat(filled)}${"▱".repeat(CELLS - filled)} ${texts.percent(partsOf(100) / 100)}`;
}

/** The text of the progress message, as HTML. */
export function describeBroadcastProgress(texts: Texts, progress: BroadcastProgress): string {
  const { channelTitle: channel, state, total, left } = progress;
  if (state === "draft" || state === "scheduled") return "";
  if (state === "filling") return texts.html("broadcast-finding-recipients", { channel });
  const parts = [texts.html(`broadcast-is-${state}`, { channel })];
  if (state === "paused" && progress.pauseReason !== undefined)
    parts.push(texts.html(`broadcast-paused-${kebabCase(progress.pauseReason)}`));
  if (state === "sending" || state === "paused") parts.push(progressBar(texts, total - left, total));
  parts.push(describeCounts(texts, progress));
  if (progress.mayResend) parts.push(texts.html("broadcast-resend-hint"));
  if (state === "sending") parts.push(describeRate(texts, progress));
  if (progress.stars !== undefined) parts.push(describeStars(texts, progress.stars));
  parts.push(...describeRevision(texts, progress));
  return parts.join("\n\n");
}

const outcomes = ["blocked", "failed", "unclear", "left", "missed"] as const;

function describeCounts(texts: Texts, progress: BroadcastProgress): string {
  const { sent, blocked, failed, unclear, left, state } = progress;
  const others: Partial<Record<(typeof outcomes)[number], number>> = {
    blocked,
    failed,
    unclear,
    [state === "stopped" ? "missed" : "left"]: left,
  };
  return [
    texts.html("broadcast-count-sent", { count: sent }),
    ...outcomes.flatMap((outcome) => {
      const count = others[outcome] ?? 0;
      return count > 0 ? [texts.html(`broadcast-count-${outcome}`, { count })] : [];
    }),
  ].join("\n");
}

function describeRate(texts: Texts, { rate, secondsLeft }: BroadcastProgress): string {
  if (secondsLeft === undefined) return texts.html("broadcast-rate-unknown");
  return texts.html("broadcast-rate", {
    rate: Math.round(rate * 10) / 10,
    time: describeSeconds(texts, secondsLeft),
  });
}

const describeStars = (texts: Texts, { reserved, spent }: NonNullable<BroadcastProgress["stars"]>): string =>
  spent === undefined
    ? texts.html("broadcast-stars-reserved", { reserved })
    : texts.html("broadcast-stars-spent", { spent, returned: reserved - spent });

/** "45 s", "7 min", "2 h 5 min", rounded up. */
export function describeSeconds(texts: Texts, seconds: number): string {
  if (seconds < 60) return texts.plain("broadcast-seconds", { seconds: Math.ceil(seconds) });
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return texts.plain("broadcast-minutes", { minutes });
  return texts.plain("broadcast-hours", { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
}

function describeRevision(texts: Texts, progress: BroadcastProgress): string[] {
  const { revision, revised, reviseFailed, deletedAt, sent } = progress;
  if (revision !== undefined) {
    const bar = new Html(progressBar(texts, revision.done + revision.failed, sent));
    return [texts.html(`broadcast-revising-${revision.kind}`, { bar })];
  }
  if (revised + reviseFailed === 0) return [];
  const key = deletedAt === undefined ? "broadcast-edited" : "broadcast-deleted";
  const lines = [texts.html(key, { count: revised })];
  if (reviseFailed > 0) lines.push(texts.html(`${key}-not`, { count: reviseFailed }));
  return [lines.join("\n")];
}
