import { InlineKeyboard } from "grammy";
import { kebabCase, Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { newId } from "../../platform/values/ids.ts";
import { attempt, say, ask } from "../../platform/forms/ask.ts";
import type { Asking, FormButton } from "../../platform/forms/ask.ts";
import type { TermsRefusal } from "../terms/tier-terms.ts";
import { findManagedChannel } from "../../channels/index.ts";
import { findManagedTier } from "../terms/managed-tiers.ts";
import { publishTier, reviseTier } from "../change/change-tier.ts";
import type { PublishTierResult, ReviseTierResult } from "../change/change-tier.ts";
import { draftOf, termsFrom, periodFrom } from "./tier-draft.ts";
import type { Draft } from "./tier-draft.ts";
import { askEverything, askPart, parts } from "./tier-questions.conversation.ts";
import type { Part } from "./tier-questions.conversation.ts";
import { currencies } from "../../platform/values/money.ts";
import { priceOf } from "../../platform/values/prices.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { describePrice } from "../terms/describe-tier.ts";

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

type Choice = "publish" | Part;
const choices: readonly Choice[] = ["publish", ...parts];

type Shown = { readonly draft: Draft; readonly channelTitle: string };

/** Shows the summary and asks for the next step. */
function askWhatNext(asking: Asking, shown: Shown): Promise<Choice> {
  const { texts } = asking;
  return ask(asking, {
    html: [describeDraft(texts, shown), ...notes(texts, shown.draft)].join("\n\n"),
    buttons: [
      [button(texts, "publish")],
      [button(texts, "name"), button(texts, "period")],
      [button(texts, "prices")],
      [button(texts, "trial"), button(texts, "bundle")],
    ],
    readText: () => ({ kind: "refused", reason: "form-use-buttons" }),
    readButton: (value) => choices.find((choice) => choice === value),
  });
}

function describeDraft(texts: Texts, { draft, channelTitle }: Shown): string {
  const { trialDays, alsoOpens } = draft;
  const prices = currencies.map((currency) => {
    const price = priceOf(draft.prices, currency);
    return texts.html("tier-form-summary-price", {
      currency,
      price: price === undefined ? texts.plain("tier-form-no-price") : describePrice(texts, price),
    });
  });
  return texts.html("tier-form-summary", {
    channel: channelTitle,
    name: draft.name,
    period: describePeriod(texts, periodFrom(draft.period)),
    prices: new Html(prices.join("\n")),
    trial:
      trialDays === null
        ? texts.plain("tier-form-summary-no-trial")
        : texts.plain("period-days", { days: trialDays }),
    bundle:
      alsoOpens.length === 0
        ? texts.plain("tier-form-summary-no-bundle")
        : texts.list(alsoOpens.map(({ title }) => title)),
  });
}

/** Remarks about terms that are easily misunderstood. */
function notes(texts: Texts, { period, prices }: Draft): string[] {
  const notes: string[] = [];
  // The exact moment, in the person's time zone or with the zone's name.
  if (period.kind === "until")
    notes.push(texts.html("tier-form-note-until", { date: texts.date(new Date(period.until)) }));
  if (period.kind === "months" && prices.XTR !== undefined) notes.push(texts.html("tier-form-note-months"));
  if (prices.XTR === undefined) notes.push(texts.html("tier-form-note-no-stars"));
  return notes;
}

const button = (texts: Texts, choice: Choice): FormButton => ({
  label: texts.plain(`tier-form-choice-${choice}`),
  value: choice,
});

/** `tierForm` goes after the commands and buttons of all features. */
export const { waiting: tierForm, open: openTierForm } = defineForm({
  id: "tier",
  fill: fillTierForm,
  lost: "tier-form-lost",
});
