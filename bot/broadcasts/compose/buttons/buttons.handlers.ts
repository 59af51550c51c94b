import { Composer } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../../platform/chat/buttons.ts";
import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../../platform/context.ts";
import { opaqueId } from "../../../platform/values/domain.ts";
import { BUTTONS, findManagedBroadcast, withDraft } from "../managed/managed-broadcast.ts";
import type { ManagedBroadcast } from "../managed/managed-broadcast.ts";
import {
  showButtons,
  ADD_DONATE,
  ADD_LINK,
  ADD_TIER,
  PICK_TIER,
  tierKeyboard,
  REMOVE_BUTTON,
  tierLabel,
} from "./buttons.pages.ts";
import { changeButtons, MAX_BUTTONS } from "./change-buttons.ts";
import type { ButtonChange } from "./change-buttons.ts";
import { openLinkForm } from "./link.conversation.ts";

/** Adds buttons to a draft and removes them. An album takes none. */
export const buttonPages = new Composer<BotContext>();

onButton(
  buttonPages,
  BUTTONS,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    if (isAlbum(draft)) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await showButtons(ctx, draft);
  }),
);

onButton(
  buttonPages,
  ADD_LINK,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    if (isAlbum(draft)) return answerOutdated(ctx);
    await openLinkForm(ctx, { broadcastId: draft.broadcastId, actorId: ctx.from.id });
  }),
);

onButton(
  buttonPages,
  PICK_TIER,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    if (isAlbum(draft)) return answerOutdated(ctx);
    await ctx.answerCallbackQuery();
    await showPage(ctx, ctx.texts.html("broadcast-which-tier"), tierKeyboard(ctx.texts, draft));
  }),
);

onButton(
  buttonPages,
  ADD_TIER,
  z.tuple([opaqueId, opaqueId]),
  withDraft(async (ctx, draft, [, tierId]) => {
    const tier = draft.tiers.find((one) => one.tierId === tierId && !one.isRetired);
    if (tier === undefined) return answerOutdated(ctx);
    const text = tierLabel(ctx.texts, tier.name);
    await change(ctx, draft.broadcastId, { kind: "add", button: { kind: "tier", text, tierId } });
  }),
);

onButton(buttonPages, ADD_DONATE, z.tuple([opaqueId]), (ctx, [broadcastId]) => {
  const text = ctx.texts.plain("broadcast-donate-label");
  return change(ctx, broadcastId, { kind: "add", button: { kind: "donate", text } });
});

const place = z.string().regex(/^\d{1,2}$/);
onButton(buttonPages, REMOVE_BUTTON, z.tuple([opaqueId, place, place]), (ctx, [broadcastId, index, among]) =>
  change(ctx, broadcastId, { kind: "remove", index: Number(index), among: Number(among) }),
);

async function change(ctx: Press, broadcastId: string, wanted: ButtonChange): Promise<void> {
  const key = { broadcastId, actorId: ctx.from.id };
  const result = await changeButtons(ctx.platform, key, wanted);
  const draft = await findManagedBroadcast(ctx.platform, key);
  if (draft?.state !== "draft" || result === "not_allowed" || result === "album") return answerOutdated(ctx);
  const isFull = result === "too_many";
  const text = ctx.texts.plain("broadcast-buttons-full", { max: MAX_BUTTONS });
  await ctx.answerCallbackQuery(isFull ? { text, show_alert: true } : {});
  await showButtons(ctx, draft);
}

const isAlbum = ({ content }: ManagedBroadcast): boolean => content.albumId !== undefined;
