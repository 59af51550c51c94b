import { InlineKeyboard } from "grammy";
import { sayCounting, showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import { countAudience } from "../../delivery/index.ts";
import { messageKindOf } from "../../model/content.ts";
import { requestProgress } from "../../model/request-jobs.ts";
import { describeAudience } from "../../model/audience.ts";
import { ownButtons } from "../buttons/change-buttons.ts";
import type { ManagedBroadcast } from "../managed/managed-broadcast.ts";
import { AUDIENCE, BUTTONS, LIST, PREVIEW } from "../managed/managed-broadcast.ts";
import { controlKeyboard } from "../progress/control.keyboards.ts";
import { followProgress } from "../progress/show-progress.jobs.ts";
import { describeBroadcastProgress, isMoving } from "../progress/describe-progress.ts";
import { buttonData } from "../../../platform/chat/buttons.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";

export const MESSAGE = "bc-message";
export const DISCARD = "bc-discard";

/** The page of a broadcast: its draft, its send time, or its progress. */
export async function showBroadcast(ctx: BotContext, broadcast: ManagedBroadcast): Promise<void> {
  const { texts } = ctx;
  const { broadcastId } = broadcast;
  if (broadcast.state === "draft") return showDraft(ctx, broadcast);
  if (broadcast.state === "scheduled")
    return showPage(ctx, describeScheduled(ctx, broadcast), scheduledKeyboard(texts, broadcast));
  await followProgress(ctx, broadcastId);
  if (isMoving(broadcast)) await requestProgress(ctx.platform.database.prisma, broadcastId);
  else {
    const keyboard = controlKeyboard(texts, broadcast, {
      mayExport: broadcast.channel.may("members.export"),
    });
    await showPage(ctx, describeBroadcastProgress(texts, broadcast), keyboard);
  }
}

async function showDraft(ctx: BotContext, broadcast: ManagedBroadcast): Promise<void> {
  const { platform, texts } = ctx;
  const { channel, channelId, audience, content } = broadcast;
  const count = await countAudience(platform, { channelId, audience }, sayCounting(ctx));
  const labels = ownButtons(content).map(({ text }) => text);
  const lines = [
    texts.html("broadcast-draft", {
      channel: channel.title,
      what: texts.plain(`broadcast-kind-${messageKindOf(content)}`),
      who: describeAudience(texts, audience, broadcast.tiers),
      count,
    }),
    ...(labels.length === 0 ? [] : [texts.html("broadcast-draft-buttons", { buttons: labels.join(" · ") })]),
    texts.html("broadcast-draft-next"),
  ];
  await showPage(ctx, lines.join("\n\n"), draftKeyboard(texts, broadcast));
}

export function describeScheduled({ texts }: BotContext, broadcast: ManagedBroadcast): string {
  const { channel, audience, content, scheduledAt, repeatsWeekly } = broadcast;
  return texts.html(repeatsWeekly ? "broadcast-weekly" : "broadcast-scheduled", {
    channel: channel.title,
    what: texts.plain(`broadcast-kind-${messageKindOf(content)}`),
    who: describeAudience(texts, audience, broadcast.tiers),
    date: scheduledAt === undefined ? "" : texts.date(scheduledAt),
  });
}

function draftKeyboard(texts: Texts, { broadcastId, channelId, content }: ManagedBroadcast): InlineKeyboard {
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

export const scheduledKeyboard = (
  texts: Texts,
  { broadcastId, channelId }: Pick<BroadcastProgress, "broadcastId" | "channelId">,
): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("broadcast-cancel-schedule"), buttonData(DISCARD, broadcastId))
    .row()
    .text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));

export const backToList = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain("broadcast-back-list"), buttonData(LIST, channelId));
