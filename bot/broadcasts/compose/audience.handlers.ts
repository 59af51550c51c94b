import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton, buttonData } from "../../platform/chat/buttons.ts";
import { sayCounting, showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { countAudience } from "../delivery/index.ts";
import { audienceKinds, describeAudience, nameOfLanguage } from "../model/audience.ts";
import type { Audience } from "../model/audience.ts";
import { changeDraft } from "../model/draft-broadcast.ts";
import { AUDIENCE, OPEN, withDraft } from "./managed/managed-broadcast.ts";
import type { ManagedBroadcast } from "./managed/managed-broadcast.ts";
import { listLanguages } from "./compose.sql.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";

const KIND = "bc-kind";
const TIERS = "bc-tiers";
const TIER = "bc-tier";
const LANGUAGES = "bc-languages";
const LANGUAGE = "bc-language";

/** Instead of a tier or a language: all of them. */
const ANY = "any";

function audienceKeyboard(texts: Texts, { broadcastId, audience, tiers }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const kind of audienceKinds) {
    const name = texts.plain(`broadcast-who-${kebabCase(kind)}`);
    const label = markChosen(texts, name, kind === audience.kind);
    keyboard.text(label, buttonData(KIND, broadcastId, kind)).row();
  }
  if (tiers.length > 0) keyboard.text(texts.plain("broadcast-pick-tier"), buttonData(TIERS, broadcastId));
  return keyboard
    .text(texts.plain("broadcast-pick-language"), buttonData(LANGUAGES, broadcastId))
    .row()
    .text(texts.plain("broadcast-back"), buttonData(OPEN, broadcastId));
}

function tiersKeyboard(texts: Texts, { broadcastId, audience, tiers }: ManagedBroadcast): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const any = markChosen(texts, texts.plain("broadcast-any-tier"), audience.tierId === undefined);
  keyboard.text(any, buttonData(TIER, broadcastId, ANY)).row();
  for (const { tierId, name } of tiers)
    keyboard
      .text(markChosen(texts, name, tierId === audience.tierId), buttonData(TIER, broadcastId, tierId))
      .row();
  return keyboard.text(texts.plain("broadcast-back"), buttonData(AUDIENCE, broadcastId));
}

function languagesKeyboard(
  texts: Texts,
  { broadcastId, audience }: ManagedBroadcast,
  codes: readonly string[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const any = markChosen(texts, texts.plain("broadcast-any-language"), audience.languageCode === undefined);
  keyboard.text(any, buttonData(LANGUAGE, broadcastId, ANY)).row();
  for (const [index, code] of codes.entries()) {
    const label = markChosen(texts, nameOfLanguage(texts, code), code === audience.languageCode);
    keyboard.text(label, buttonData(LANGUAGE, broadcastId, code));
    if (index % 3 === 2) keyboard.row();
  }
  return keyboard.row().text(texts.plain("broadcast-back"), buttonData(AUDIENCE, broadcastId));
}

const markChosen = (texts: Texts, name: string, isChosen: boolean): string =>
  isChosen ? texts.plain("broadcast-chosen", { name }) : name;

/** Chooses the recipients of a draft. */
export const audiencePages = new Composer<BotContext>();

onButton(
  audiencePages,
  AUDIENCE,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    await ctx.answerCallbackQuery();
    await showAudience(ctx, draft, audienceKeyboard(ctx.texts, draft));
  }),
);

onButton(
  audiencePages,
  TIERS,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    await ctx.answerCallbackQuery();
    await showAudience(ctx, draft, tiersKeyboard(ctx.texts, draft));
  }),
);

onButton(
  audiencePages,
  LANGUAGES,
  z.tuple([opaqueId]),
  withDraft(async (ctx, draft) => {
    await ctx.answerCallbackQuery();
    const codes = await listLanguages(ctx.platform, draft.channelId, sayCounting(ctx));
    await showAudience(ctx, draft, languagesKeyboard(ctx.texts, draft, codes));
  }),
);

onButton(
  audiencePages,
  KIND,
  z.tuple([opaqueId, z.enum(audienceKinds)]),
  withDraft((ctx, draft, [, kind]) => choose(ctx, draft, { ...draft.audience, kind })),
);

const tierChoice = z.union([z.literal(ANY), opaqueId]);
onButton(
  audiencePages,
  TIER,
  z.tuple([opaqueId, tierChoice]),
  withDraft(async (ctx, draft, [, tierId]) => {
    const { tierId: _, ...others } = draft.audience;
    if (tierId === ANY) await choose(ctx, draft, others);
    else if (draft.tiers.some((tier) => tier.tierId === tierId))
      await choose(ctx, draft, { ...others, tierId });
    else await answerOutdated(ctx);
  }),
);

const languageChoice = z.string().regex(/^[a-z]{2,3}$/);
onButton(
  audiencePages,
  LANGUAGE,
  z.tuple([opaqueId, languageChoice]),
  withDraft((ctx, draft, [, languageCode]) => {
    const { languageCode: _, ...others } = draft.audience;
    return choose(ctx, draft, languageCode === ANY ? others : { ...others, languageCode });
  }),
);

async function choose(ctx: Press, draft: ManagedBroadcast, audience: Audience): Promise<void> {
  const key = { broadcastId: draft.broadcastId, actorId: ctx.from.id };
  if (!(await changeDraft(ctx.platform, { ...key, audience }))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const changed = { ...draft, audience };
  await showAudience(ctx, changed, audienceKeyboard(ctx.texts, changed));
}

async function showAudience(
  ctx: BotContext,
  draft: ManagedBroadcast,
  keyboard: InlineKeyboard,
): Promise<void> {
  const { channel, channelId, audience, tiers } = draft;
  const count = await countAudience(ctx.platform, { channelId, audience }, sayCounting(ctx));
  const who = describeAudience(ctx.texts, audience, tiers);
  const html = ctx.texts.html("broadcast-who", { channel: channel.title, who, count });
  await showPage(ctx, html, keyboard);
}
