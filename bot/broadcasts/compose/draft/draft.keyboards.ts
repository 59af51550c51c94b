import { InlineKeyboard } from "grammy";
import { backToGroup } from "../../../channels/index.ts";
import type { ChannelInList } from "../../../channels/index.ts";
import { buttonData, titleButtons } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { messageKindOf } from "../../model/content.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";
import { ownButtons } from "../buttons/change-buttons.ts";
import { AUDIENCE, BUTTONS, LIST, OPEN, PREVIEW } from "../managed/managed-broadcast.ts";
import type { ManagedBroadcast } from "../managed/managed-broadcast.ts";
import { progressBar } from "../progress/describe-progress.ts";

export const NEW = "bc-new";
export const MESSAGE = "bc-message";
export const DISCARD = "bc-discard";

export const pickBroadcastChannel = (channels: readonly ChannelInList[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => buttonData(LIST, id));

export function listPage(
  texts: Texts,
  channelId: string,
  broadcasts: readonly BroadcastProgress[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard().text(texts.plain("broadcast-new"), buttonData(NEW, channelId));
  for (const one of broadcasts) keyboard.row().text(labelOf(texts, one), buttonData(OPEN, one.broadcastId));
  return backToGroup(texts, keyboard.row(), { group: "reach", channelId });
}

function labelOf(texts: Texts, broadcast: BroadcastProgress): string {
  const { state, scheduledAt, startedAt, repeatsWeekly, total, left, sent, content } = broadcast;
  const what = texts.plain(`broadcast-kind-${messageKindOf(content)}`);
  if (state === "draft") return texts.plain("broadcast-label-draft", { what });
  if (state === "scheduled") {
    const date = scheduledAt === undefined ? "" : texts.date(scheduledAt);
    const key = repeatsWeekly ? "broadcast-label-weekly" : "broadcast-label-scheduled";
    return texts.plain(key, { what, date });
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
  const keyboard = new InlineKeyboard().text(
    texts.plain("broadcast-to-who"),
    buttonData(AUDIENCE, broadcastId),
  );
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
    .text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));
}

export const scheduledPage = (
  texts: Texts,
  { broadcastId, channelId }: Pick<BroadcastProgress, "broadcastId" | "channelId">,
): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("broadcast-cancel-schedule"), buttonData(DISCARD, broadcastId))
    .row()
    .text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));

export const backToList = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));
