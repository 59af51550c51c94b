import { InlineKeyboard } from "grammy";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { editablePartOf, messageKindOf } from "../../model/content.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";
import { LIST } from "../managed/managed-broadcast.ts";

export const CONTROL = "bc-control";
export const FAILURES = "bc-failures";
export const EDIT = "bc-edit";
export const DELETE = "bc-delete";

export const controlActions = ["pause", "resume", "stop", "resend"] as const;

type ControlAction = Exclude<(typeof controlActions)[number], "resend">;

/** The buttons below the progress message. The file of failures names people and needs a permission of its own. */
export function controlKeyboard(
  texts: Texts,
  progress: BroadcastProgress,
  { mayExport }: { readonly mayExport: boolean },
): InlineKeyboard {
  const { broadcastId, channelId, state } = progress;
  const keyboard = new InlineKeyboard();
  const add = (action: ControlAction): InlineKeyboard =>
    keyboard.text(texts.plain(`broadcast-${action}`), buttonData(CONTROL, broadcastId, action));
  if (state === "filling" || state === "sending") {
    add("pause");
    add("stop");
  }
  if (state === "paused") {
    add("resume");
    add("stop");
  }
  if (state === "done" || state === "stopped") addRevisions(texts, progress, mayExport, keyboard);
  return keyboard.row().text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));
}

function addRevisions(
  texts: Texts,
  progress: BroadcastProgress,
  mayExport: boolean,
  keyboard: InlineKeyboard,
): void {
  const { broadcastId, content, sent, blocked, failed, unclear, revision, deletedAt, hasRecipients } =
    progress;
  if (!hasRecipients) return;
  if (progress.mayResend)
    keyboard
      .text(texts.plain("broadcast-resend", { count: unclear }), buttonData(CONTROL, broadcastId, "resend"))
      .row();
  if (mayExport && blocked + failed + unclear > 0)
    keyboard.text(texts.plain("broadcast-failures"), buttonData(FAILURES, broadcastId)).row();
  if (sent === 0 || revision !== undefined || deletedAt !== undefined) return;
  if (editablePartOf(messageKindOf(content)) !== undefined)
    keyboard.text(texts.plain("broadcast-edit"), buttonData(EDIT, broadcastId));
  keyboard.text(texts.plain("broadcast-delete"), buttonData(DELETE, broadcastId, "ask"));
}
