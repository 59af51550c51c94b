import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Progress } from "../engine/index.ts";
import { DESK } from "./desk.keyboards.ts";
import { sentKindOf, wordingOf } from "./sent-message.ts";

export const STEER = "bc-do";
export const FAILURES = "bc-csv";
export const EDIT = "bc-edit";
export const WIPE = "bc-wipe";

/** What can be done about a broadcast that has begun. The file of people is for the owner alone. */
export function steering(
  texts: Texts,
  progress: Progress,
  { isOwner }: { readonly isOwner: boolean },
): InlineKeyboard {
  const { broadcastId, channelId, state } = progress;
  const keyboard = new InlineKeyboard();
  const steer = (action: "pause" | "resume" | "stop"): InlineKeyboard =>
    keyboard.text(texts.plain(`broadcast-${action}`), buttonData(STEER, broadcastId, action));
  if (state === "filling" || state === "sending") {
    steer("pause");
    steer("stop");
  }
  if (state === "paused") {
    steer("resume");
    steer("stop");
  }
  if (state === "done" || state === "stopped") addAftermath(texts, progress, isOwner, keyboard);
  return keyboard.row().text(texts.plain("broadcast-back-list"), buttonData(DESK, channelId));
}

function addAftermath(texts: Texts, progress: Progress, isOwner: boolean, keyboard: InlineKeyboard): void {
  const { broadcastId, content, sent, blocked, failed, unclear, revising, deletedAt, isKept } = progress;
  if (!isKept) return;
  if (isOwner && blocked + failed + unclear > 0)
    keyboard.text(texts.plain("broadcast-failures"), buttonData(FAILURES, broadcastId)).row();
  if (sent === 0 || revising !== undefined || deletedAt !== undefined) return;
  if (wordingOf(sentKindOf(content)) !== undefined)
    keyboard.text(texts.plain("broadcast-edit"), buttonData(EDIT, broadcastId));
  keyboard.text(texts.plain("broadcast-delete"), buttonData(WIPE, broadcastId, "ask"));
}

export const wipeSurely = (texts: Texts, broadcastId: string, back: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("broadcast-delete-sure"), buttonData(WIPE, broadcastId, "sure"))
    .row()
    .text(texts.plain("broadcast-delete-cancel"), buttonData(back, broadcastId));
