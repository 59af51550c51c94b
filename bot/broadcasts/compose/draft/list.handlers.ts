import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { listChannels, withManagedChannel, backToGroup } from "../../../channels/index.ts";
import type { ChannelInList } from "../../../channels/index.ts";
import { answerOutdated, onButton, buttonData, titleButtons } from "../../../platform/chat/buttons.ts";
import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { readProgress } from "../../model/read-progress.ts";
import type { BroadcastProgress } from "../../model/read-progress.ts";
import { LIST, OPEN, withBroadcast, withDraft } from "../managed/managed-broadcast.ts";
import { discardBroadcast } from "../../model/draft-broadcast.ts";
import { showBroadcast, DISCARD, MESSAGE } from "./draft.pages.ts";
import { latestBroadcasts } from "./draft.sql.ts";
import { openBroadcastMessageForm } from "./message.conversation.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import { messageKindOf } from "../../model/content.ts";
import { progressBar } from "../progress/describe-progress.ts";

const NEW = "bc-new";

/** `/broadcast`: the broadcasts of a channel. */
export const broadcastList = new Composer<BotContext>();

broadcastList.chatType("private").command("broadcast", async (ctx) => {
  const channels = await listChannels(ctx.platform, ctx.from.id, "broadcasts.send");
  const [first, ...others] = channels;
  if (first === undefined) await showPage(ctx, ctx.texts.html("broadcast-no-channels"));
  else if (others.length === 0) await showList(ctx, first);
  else await showPage(ctx, ctx.texts.html("broadcast-which"), broadcastChannelKeyboard(channels));
});

onButton(
  broadcastList,
  LIST,
  z.tuple([opaqueId]),
  withManagedChannel("broadcasts.send", async (ctx, channel) => {
    await ctx.answerCallbackQuery();
    await showList(ctx, channel);
  }),
);

onButton(
  broadcastList,
  NEW,
  z.tuple([opaqueId]),
  withManagedChannel("broadcasts.send", async (ctx, { id: channelId, title: channelTitle }) => {
    await openBroadcastMessageForm(ctx, { channelId, channelTitle, actorId: ctx.from.id });
  }),
);

onButton(
  broadcastList,
  MESSAGE,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    const { channelId, channelTitle, broadcastId } = draft;
    await openBroadcastMessageForm(ctx, {
      channelId,
      channelTitle,
      actorId: ctx.from.id,
      draftId: broadcastId,
    });
  }),
);

onButton(
  broadcastList,
  OPEN,
  z.tuple([opaqueId]),
  withBroadcast(async (ctx, broadcast) => {
    await ctx.answerCallbackQuery();
    await showBroadcast(ctx, broadcast);
  }),
);

onButton(
  broadcastList,
  DISCARD,
  z.tuple([opaqueId]),
  withBroadcast(async (ctx, { broadcastId, channel }) => {
    const key = { broadcastId, actorId: ctx.from.id };
    if (!(await discardBroadcast(ctx.platform, key))) return answerOutdated(ctx);
    await ctx.answerCallbackQuery({ text: ctx.texts.plain("broadcast-discarded") });
    await showList(ctx, channel);
  }),
);

const MAX_SHOWN = 8;

async function showList(
  ctx: BotContext,
  { id: channelId, title }: { readonly id: string; readonly title: string },
): Promise<void> {
  const { texts, platform } = ctx;
  const rows = await latestBroadcasts.all(platform.database.prisma, { channelId, most: MAX_SHOWN });
  const found = await Promise.all(rows.map(({ id }) => readProgress(platform, id)));
  const broadcasts = found.filter((one) => one !== undefined);
  const key = broadcasts.length === 0 ? "broadcast-list-empty" : "broadcast-list";
  await showPage(ctx, texts.html(key, { channel: title }), listKeyboard(texts, channelId, broadcasts));
}

const broadcastChannelKeyboard = (channels: readonly ChannelInList[]): InlineKeyboard =>
  titleButtons(channels, ({ id }) => buttonData(LIST, id));

function listKeyboard(
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
    // One that was planned and never started has only its planned time.
    const at = startedAt ?? scheduledAt;
    const date = at === undefined ? "" : texts.day(at);
    return texts.plain(`broadcast-label-${state}`, { what, date, count: sent });
  }
  const bar = progressBar(texts, total - left, total);
  return texts.plain(state === "paused" ? "broadcast-label-paused" : "broadcast-label-running", { bar });
}
