import { InlineKeyboard } from "grammy";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { newId } from "../../platform/values/ids.ts";
import { attempt, say } from "../../platform/forms/ask.ts";
import type { TermsRefusal } from "../terms/check-terms.ts";
import { findManagedChannel } from "../../channels/index.ts";
import { findManagedTier } from "../terms/managed-tiers.ts";
import { publishTier, reviseTier } from "../change/change-tier.ts";
import type { PublishTierResult, ReviseTierResult } from "../change/change-tier.ts";
import { draftOf, termsFrom } from "./tier-draft.ts";
import type { Draft } from "./tier-draft.ts";
import { askEverything, askPart } from "./tier-questions.conversation.ts";
import { askWhatNext } from "./tier-summary.conversation.ts";

export type TierFormRequest =
  | { readonly kind: "new"; readonly channelId: string }
  | { readonly kind: "edit"; readonly tierId: string };

type Opened = {
  /** Random: marks the buttons of this form, so that buttons of an earlier one are outdated. */
  readonly formKey: string;
  /** ISO text. */
  readonly openedAt: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly tierId: string;
  /** The version being edited; null for a new tier. */
  readonly baseVersion: number | null;
  readonly draft: Draft | null;
  readonly taken: readonly string[];
};

/** Asks for the terms of a new or an existing tier, shows a summary, and publishes them. */
async function fillTierForm(form: Form, ctx: FormContext, request: TierFormRequest): Promise<void> {
  const { texts } = ctx;
  const opening = await attempt(form, (outer) => open(outer, request));
  if (opening.kind === "failed") return say(form, texts.html("error-internal", { id: opening.errorId }));
  const opened = opening.value;
  if (opened === null) return say(form, texts.html("tier-form-not-allowed"));

  const asking = { form, texts, formKey: opened.formKey, step: 0 };
  const draft = opened.draft ?? (await askEverything(asking, opened));
  for (;;) {
    const choice = await askWhatNext(asking, { ...opened, draft });
    if (choice !== "publish") Object.assign(draft, await askPart(asking, choice, { ...opened, draft }));
    else if (await publish(form, texts, opened, draft)) return;
  }
}

async function open(outer: BotContext, request: TierFormRequest): Promise<Opened | null> {
  const { platform } = outer;
  const actorId = outer.from?.id ?? 0;
  const now = platform.clock.now();
  const form = {
    formKey: newId(now).slice(-8),
    openedAt: now.toISOString(),
    taken: [...platform.config.providers.currencies],
  };
  if (request.kind === "new") {
    const channel = await findManagedChannel(platform, {
      channelId: request.channelId,
      actorId,
      permission: "tiers.change",
    });
    if (channel === undefined) return null;
    const { id: channelId, title: channelTitle } = channel;
    return { ...form, channelId, channelTitle, tierId: newId(now), baseVersion: null, draft: null };
  }
  const tier = await findManagedTier(platform, { tierId: request.tierId, actorId });
  if (tier === undefined) return null;
  const { channelId, channelTitle, tierId, version } = tier;
  return { ...form, channelId, channelTitle, tierId, baseVersion: version, draft: draftOf(tier) };
}

/**
 * @returns whether the form is done. After an internal error, or a refusal of terms that the person can change, the form goes
 * on with the same answers.
 */
async function publish(form: Form, texts: Texts, opened: Opened, draft: Draft): Promise<boolean> {
  const { channelId, tierId, baseVersion } = opened;
  const attempted = await attempt<PublishTierResult | ReviseTierResult>(form, ({ platform, from }) => {
    const actorId = from?.id ?? 0;
    const terms = termsFrom(draft);
    return baseVersion === null
      ? publishTier(platform, { channelId, actorId, tierId, terms })
      : reviseTier(platform, { tierId, actorId, baseVersion, terms });
  });
  if (attempted.kind === "failed") {
    await say(form, texts.html("tier-form-failed", { id: attempted.errorId }));
    return false;
  }
  const result = attempted.value;
  if (result.kind === "refused") {
    await say(form, describeRefusal(texts, draft.name, result.refusal));
    return false;
  }
  const text = texts.html(`tier-form-${kebabCase(result.kind)}`, {
    tier: draft.name,
    channel: opened.channelTitle,
  });
  await say(form, text, afterPublishing(texts, channelId));
  return true;
}

const describeRefusal = (texts: Texts, tier: string, refusal: TermsRefusal): string =>
  texts.html(`tier-form-${kebabCase(refusal.kind)}`, {
    tier,
    channels: refusal.kind === "bundle_broken" ? texts.list(refusal.titles) : "",
  });

const afterPublishing = (texts: Texts, channelId: string): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("tier-add-another"), buttonData("tier-add", channelId))
    .row()
    .text(texts.plain("channel-post"), buttonData("tiers-post", channelId))
    .row()
    .text(texts.plain("channel-open"), buttonData("channel", channelId));

/** `tierForm` goes after the commands and buttons of all features. */
export const { waiting: tierForm, open: openTierForm } = defineForm({
  id: "tier",
  fill: fillTierForm,
  lost: "tier-form-lost",
});
