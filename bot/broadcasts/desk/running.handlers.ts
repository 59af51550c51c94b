import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { deleteEverywhere, pauseBroadcast, resumeBroadcast, stopBroadcast } from "../engine/index.ts";
import { OPEN } from "./desk.keyboards.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import { followProgress } from "./follow-progress.handlers.ts";
import { openRewordForm } from "./reword-form.handlers.ts";
import { EDIT, STEER, WIPE, wipeSurely } from "./running.keyboards.ts";
import { sentKindOf, wordingOf } from "./sent-message.ts";

/** What can be done about a broadcast that has begun. The job that follows it shows what came of it. */
export const runningPages = new Composer<BotContext>();

const steering = { pause: pauseBroadcast, resume: resumeBroadcast, stop: stopBroadcast } as const;

onButton(
  runningPages,
  STEER,
  z.tuple([opaqueId, z.enum(["pause", "resume", "stop"])]),
  async (ctx, [broadcastId, action]) => {
    const key = { broadcastId, actorId: ctx.from.id };
    const broadcast = await findManagedBroadcast(ctx.platform, key);
    if (broadcast === undefined) return answerOutdated(ctx);
    await followProgress(ctx, broadcastId);
    const isDone = await steering[action](ctx.platform, key);
    const text = ctx.texts.plain(isDone ? `broadcast-done-${action}` : "broadcast-changed-meanwhile");
    await ctx.answerCallbackQuery({ text });
  },
);

onButton(
  runningPages,
  WIPE,
  z.tuple([opaqueId, z.enum(["ask", "sure"])]),
  async (ctx, [broadcastId, word]) => {
    const key = { broadcastId, actorId: ctx.from.id };
    const broadcast = await findManagedBroadcast(ctx.platform, key);
    if (broadcast === undefined) return answerOutdated(ctx);
    if (word === "ask") {
      await ctx.answerCallbackQuery();
      const html = ctx.texts.html("broadcast-delete-ask", { count: broadcast.sent });
      return showPage(ctx, html, wipeSurely(ctx.texts, broadcastId, OPEN));
    }
    await followProgress(ctx, broadcastId);
    if (await deleteEverywhere(ctx.platform, key)) await ctx.answerCallbackQuery();
    else await answerOutdated(ctx);
  },
);

onButton(runningPages, EDIT, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const actorId = ctx.from.id;
  const broadcast = await findManagedBroadcast(ctx.platform, { broadcastId, actorId });
  const wording = broadcast === undefined ? undefined : wordingOf(sentKindOf(broadcast.content));
  if (broadcast === undefined || wording === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await followProgress(ctx, broadcastId);
  await openRewordForm(ctx, { broadcastId, actorId, wording, count: broadcast.sent });
});
