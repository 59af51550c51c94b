import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../../platform/chat/buttons.ts";
import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { withBroadcast, OPEN } from "../managed/managed-broadcast.ts";
import {
  deleteEverywhere,
  pauseBroadcast,
  resendBroadcast,
  resumeBroadcast,
  stopBroadcast,
} from "../../delivery/index.ts";
import { editablePartOf, messageKindOf } from "../../model/content.ts";
import { openEditForm } from "./edit.conversation.ts";
import { CONTROL, controlActions, DELETE, EDIT } from "./control.keyboards.ts";
import { followProgress } from "./show-progress.jobs.ts";
import type { Texts } from "../../../platform/texts/texts.ts";

/** Controls and revises a started broadcast. The progress message shows the result. */
export const controlPages = new Composer<BotContext>();

const controls = {
  pause: pauseBroadcast,
  resume: resumeBroadcast,
  stop: stopBroadcast,
  resend: resendBroadcast,
} as const;

const control = z.tuple([opaqueId, z.enum(controlActions)]);
onButton(
  controlPages,
  CONTROL,
  control,
  withBroadcast(async (ctx, { broadcastId }, [, action]) => {
    await followProgress(ctx, broadcastId);
    const isDone = await controls[action](ctx.platform, { broadcastId, actorId: ctx.from.id });
    const text = ctx.texts.plain(isDone ? `broadcast-done-${action}` : "broadcast-changed-meanwhile");
    await ctx.answerCallbackQuery({ text });
  }),
);

const deletion = z.tuple([opaqueId, z.enum(["ask", "sure"])]);
onButton(
  controlPages,
  DELETE,
  deletion,
  withBroadcast(async (ctx, { broadcastId, sent }, [, step]) => {
    if (step === "ask") {
      await ctx.answerCallbackQuery();
      const html = ctx.texts.html("broadcast-delete-ask", { count: sent });
      return showPage(ctx, html, confirmDeletion(ctx.texts, broadcastId));
    }
    await followProgress(ctx, broadcastId);
    if (await deleteEverywhere(ctx.platform, { broadcastId, actorId: ctx.from.id }))
      await ctx.answerCallbackQuery();
    else await answerOutdated(ctx);
  }),
);

onButton(
  controlPages,
  EDIT,
  z.tuple([opaqueId]),
  withBroadcast(async (ctx, broadcast) => {
    const { broadcastId, sent, content } = broadcast;
    const part = editablePartOf(messageKindOf(content));
    if (part === undefined) return answerOutdated(ctx);
    await followProgress(ctx, broadcastId);
    await openEditForm(ctx, { broadcastId, actorId: ctx.from.id, part, count: sent });
  }),
);

const confirmDeletion = (texts: Texts, broadcastId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("broadcast-delete-sure"), buttonData(DELETE, broadcastId, "sure"))
    .row()
    .text(texts.plain("broadcast-delete-cancel"), buttonData(OPEN, broadcastId));
