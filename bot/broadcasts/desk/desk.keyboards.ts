import { InlineKeyboard } from "grammy";
import type { ChannelInList } from "../../channels/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Progress } from "../engine/index.ts";
import { ownButtons } from "./change-buttons.ts";
import { progressBar } from "./describe-progress.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";
import { sentKindOf } from "./sent-message.ts";

export const DESK = "bcs";
export const NEW = "bc-new";
export const OPEN = "bc";
export const MESSAGE = "bc-msg";
export const WHO = "bc-who";
export const BUTTONS = "bc-btns";
export const PREVIEW = "bc-see";
export const DISCARD = "bc-drop";

export function pickChannel(channels: readonly ChannelInList[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { id, title } of channels) keyboard.text(title, buttonData(DESK, id)).row();
  return keyboard;
}

/** A new one, and the latest ones by where they stand. */
export function desk(texts: Texts, channelId: string, broadcasts: readonly Progress[]): InlineKeyboard {
  const keyboard = new InlineKeyboard().text(texts.plain("broadcast-new"), buttonData(NEW, channelId));
  for (const one of broadcasts) keyboard.row().text(labelOf(texts, one), buttonData(OPEN, one.broadcastId));
  return keyboard.row().text(texts.plain("channel-back"), buttonData("ch", channelId));
}

function labelOf(texts: Texts, one: Progress): string {
  const { state, scheduledAt, startedAt, repeatsWeekly, total, left, sent, content } = one;
  const what = texts.plain(`broadcast-kind-${sentKindOf(content)}`);
  if (state === "draft") return texts.plain("broadcast-label-draft", { what });
  if (state === "scheduled") {
    const date = scheduledAt === undefined ? "" : texts.date(scheduledAt);
    return texts.plain(repeatsWeekly ? "broadcast-label-weekly" : "broadcast-label-scheduled", {
      what,
      date,
    });
  }
  if (state === "done" || state === "stopped") {
    const date = startedAt === undefined ? "" : texts.day(startedAt);
    return texts.plain(`broadcast-label-${state}`, { what, date, count: sent });
  }
  const bar = progressBar(texts, total - left, total);
  return texts.plain(state === "paused" ? "broadcast-label-paused" : "broadcast-label-running", { bar });
}

export function draftPage(
  texts: Texts,
  { broadcastId, channelId, content }: ManagedBroadcast,
): InlineKeyboard {
  const keyboard = new InlineKeyboard().text(texts.plain("broadcast-to-who"), buttonData(WHO, broadcastId));
  if (content.albumId === undefined) {
    const count = ownButtons(content).length;
    keyboard.text(texts.plain("broadcast-to-buttons", { count }), buttonData(BUTTONS, broadcastId));
  }
  return keyboard
    .row()
    .text(texts.plain("broadcast-preview"), buttonData(PREVIEW, broadcastId))
    .row()
    .text(texts.plain("broadcast-another-message"), buttonData(MESSAGE, broadcastId))
    .text(texts.plain("broadcast-discard"), buttonData(DISCARD, broadcastId))
    .row()
    .text(texts.plain("broadcast-back-list"), buttonData(DESK, channelId));
}

export const scheduledPage = (
  texts: Texts,
  { broadcastId, channelId }: Pick<Progress, "broadcastId" | "channelId">,
): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("broadcast-cancel-schedule"), buttonData(DISCARD, broadcastId))
    .row()
    .text(texts.plain("broadcast-back-list"), buttonData(DESK, channelId));

export const backToDesk = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("broadcast-back-list"), buttonData(DESK, channelId));
