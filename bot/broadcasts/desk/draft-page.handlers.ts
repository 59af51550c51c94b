import { showPage } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { countAudience, showProgressSoon } from "../engine/index.ts";
import { ownButtons } from "./change-buttons.ts";
import { describeAudience } from "./describe-audience.ts";
import { describeProgress, isMoving } from "./describe-progress.ts";
import { draftPage, scheduledPage } from "./desk.keyboards.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";
import { sentKindOf } from "./sent-message.ts";
import { followProgress } from "./follow-progress.handlers.ts";
import { steering } from "./running.keyboards.ts";

/** A broadcast where it stands: what is still to be decided, when it goes out, or how far it is. */
export async function showBroadcast(ctx: BotContext, broadcast: ManagedBroadcast): Promise<void> {
  const { texts } = ctx;
  if (broadcast.state === "draft") return showDraft(ctx, broadcast);
  if (broadcast.state === "scheduled")
    return showPage(ctx, describeScheduled(ctx, broadcast), scheduledPage(texts, broadcast));
  await followProgress(ctx, broadcast.broadcastId);
  if (isMoving(broadcast)) await showProgressSoon(ctx.platform.database.prisma, broadcast.broadcastId);
  else await showPage(ctx, describeProgress(texts, broadcast), steering(texts, broadcast, broadcast.channel));
}

async function showDraft(ctx: BotContext, broadcast: ManagedBroadcast): Promise<void> {
  const { platform, texts } = ctx;
  const { channel, channelId, audience, content } = broadcast;
  const count = await countAudience(platform, { channelId, audience });
  const labels = ownButtons(content).map(({ text }) => text);
  const lines = [
    texts.html("broadcast-draft", {
      channel: channel.title,
      what: texts.plain(`broadcast-kind-${sentKindOf(content)}`),
      who: describeAudience(texts, audience, channel.tiers),
      count,
    }),
    ...(labels.length === 0 ? [] : [texts.html("broadcast-draft-buttons", { buttons: labels.join(" · ") })]),
    texts.html("broadcast-draft-next"),
  ];
  await showPage(ctx, lines.join("\n\n"), draftPage(texts, broadcast));
}

export function describeScheduled({ texts }: BotContext, broadcast: ManagedBroadcast): string {
  const { channel, audience, content, scheduledAt, repeatsWeekly } = broadcast;
  return texts.html(repeatsWeekly ? "broadcast-weekly" : "broadcast-scheduled", {
    channel: channel.title,
    what: texts.plain(`broadcast-kind-${sentKindOf(content)}`),
    who: describeAudience(texts, audience, channel.tiers),
    date: scheduledAt === undefined ? "" : texts.date(scheduledAt),
  });
}
