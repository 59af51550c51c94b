import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { showButtons } from "./buttons-page.handlers.ts";
import {
  ADD_DONATE,
  ADD_LINK,
  ADD_TIER,
  DROP_BUTTON,
  PICK_TIER,
  pickTier,
  tierLabel,
} from "./buttons.keyboards.ts";
import { changeButtons, MAX_BUTTONS } from "./change-buttons.ts";
import type { ButtonChange } from "./change-buttons.ts";
import { BUTTONS } from "./desk.keyboards.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";
import { openLinkForm } from "./link-form.handlers.ts";

/** The buttons below a draft. */
export const buttonPages = new Composer<BotContext>();

type Pressed = CallbackQueryContext<BotContext>;

onButton(buttonPages, BUTTONS, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showButtons(ctx, draft);
});

onButton(buttonPages, ADD_LINK, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  if ((await findDraft(ctx, broadcastId)) === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await openLinkForm(ctx, { broadcastId, actorId: ctx.from.id });
});

onButton(buttonPages, PICK_TIER, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, ctx.texts.html("broadcast-which-tier"), pickTier(ctx.texts, draft));
});

onButton(buttonPages, ADD_TIER, z.tuple([opaqueId, opaqueId]), async (ctx, [broadcastId, tierId]) => {
  const draft = await findDraft(ctx, broadcastId);
  const tier = draft?.channel.tiers.find((one) => one.tierId === tierId && !one.isRetired);
  if (tier === undefined) return answerOutdated(ctx);
  const text = tierLabel(ctx.texts, tier.name);
  await change(ctx, broadcastId, { kind: "add", button: { kind: "tier", text, tierId } });
});

onButton(buttonPages, ADD_DONATE, z.tuple([opaqueId]), (ctx, [broadcastId]) => {
  const text = ctx.texts.plain("broadcast-donate-label");
  return change(ctx, broadcastId, { kind: "add", button: { kind: "donate", text } });
});

const place = z.string().regex(/^\d{1,2}$/);
onButton(buttonPages, DROP_BUTTON, z.tuple([opaqueId, place, place]), (ctx, [broadcastId, index, among]) =>
  change(ctx, broadcastId, { kind: "drop", index: Number(index), among: Number(among) }),
);

async function change(ctx: Pressed, broadcastId: string, wanted: ButtonChange): Promise<void> {
  const key = { broadcastId, actorId: ctx.from.id };
  const result = await changeButtons(ctx.platform, key, wanted);
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined || result === "not_allowed" || result === "album") return answerOutdated(ctx);
  const isFull = result === "too_many";
  const text = ctx.texts.plain("broadcast-buttons-full", { max: MAX_BUTTONS });
  await ctx.answerCallbackQuery(isFull ? { text, show_alert: true } : {});
  await showButtons(ctx, draft);
}

async function findDraft(ctx: Pressed, broadcastId: string): Promise<ManagedBroadcast | undefined> {
  const found = await findManagedBroadcast(ctx.platform, { broadcastId, actorId: ctx.from.id });
  return found?.state === "draft" && found.content.albumId === undefined ? found : undefined;
}
