import { Composer } from "grammy";
import type { CallbackQueryContext, InlineKeyboard } from "grammy";
import { z } from "zod";
import { showPage } from "../../channels/index.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { audienceKinds, changeDraft, countAudience } from "../engine/index.ts";
import type { Audience } from "../engine/index.ts";
import {
  ANY,
  KIND,
  LANGUAGE,
  LANGUAGES,
  languagesPage,
  TIER,
  TIERS,
  tiersPage,
  whoPage,
} from "./audience.keyboards.ts";
import { describeAudience } from "./describe-audience.ts";
import { WHO } from "./desk.keyboards.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";
import { listLanguages } from "./list-languages.ts";

/** Whom a draft goes to. */
export const audiencePages = new Composer<BotContext>();

type Pressed = CallbackQueryContext<BotContext>;

onButton(audiencePages, WHO, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showWho(ctx, draft, whoPage(ctx.texts, draft));
});

onButton(audiencePages, TIERS, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showWho(ctx, draft, tiersPage(ctx.texts, draft));
});

onButton(audiencePages, LANGUAGES, z.tuple([opaqueId]), async (ctx, [broadcastId]) => {
  const draft = await findDraft(ctx, broadcastId);
  if (draft === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const codes = await listLanguages(ctx.platform, draft.channelId);
  await showWho(ctx, draft, languagesPage(ctx.texts, draft, codes));
});

onButton(audiencePages, KIND, z.tuple([opaqueId, z.enum(audienceKinds)]), (ctx, [broadcastId, kind]) =>
  choose(ctx, broadcastId, (draft) => ({ ...draft.audience, kind })),
);

onButton(
  audiencePages,
  TIER,
  z.tuple([opaqueId, z.union([z.literal(ANY), opaqueId])]),
  (ctx, [broadcastId, tierId]) =>
    choose(ctx, broadcastId, ({ audience, channel }) => {
      const { tierId: _, ...others } = audience;
      if (tierId === ANY) return others;
      return channel.tiers.some((tier) => tier.tierId === tierId) ? { ...others, tierId } : undefined;
    }),
);

onButton(
  audiencePages,
  LANGUAGE,
  z.tuple([opaqueId, z.string().regex(/^[a-z]{2,3}$/)]),
  (ctx, [broadcastId, languageCode]) =>
    choose(ctx, broadcastId, ({ audience }) => {
      const { languageCode: _, ...others } = audience;
      return languageCode === ANY ? others : { ...others, languageCode };
    }),
);

/** @param change undefined: there is no such choice. */
async function choose(
  ctx: Pressed,
  broadcastId: string,
  change: (draft: ManagedBroadcast) => Audience | undefined,
): Promise<void> {
  const draft = await findDraft(ctx, broadcastId);
  const audience = draft === undefined ? undefined : change(draft);
  if (draft === undefined || audience === undefined) return answerOutdated(ctx);
  if (!(await changeDraft(ctx.platform, { broadcastId, actorId: ctx.from.id, audience })))
    return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const next = { ...draft, audience };
  await showWho(ctx, next, whoPage(ctx.texts, next));
}

async function findDraft(ctx: Pressed, broadcastId: string): Promise<ManagedBroadcast | undefined> {
  const found = await findManagedBroadcast(ctx.platform, { broadcastId, actorId: ctx.from.id });
  return found?.state === "draft" ? found : undefined;
}

async function showWho(ctx: BotContext, draft: ManagedBroadcast, keyboard: InlineKeyboard): Promise<void> {
  const { channel, channelId, audience } = draft;
  const count = await countAudience(ctx.platform, { channelId, audience });
  const who = describeAudience(ctx.texts, audience, channel.tiers);
  const html = ctx.texts.html("broadcast-who", { channel: channel.title, who, count });
  await showPage(ctx, html, keyboard);
}
