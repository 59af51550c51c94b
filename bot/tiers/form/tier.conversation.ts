import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { attempt, say } from "../../platform/forms/ask.ts";
import type { TermsRefusal } from "../check-terms.ts";
import { findManagedChannel, findManagedTier } from "../../channels/managed/list-channels.ts";
import { publishTier } from "../publish-tier.ts";
import type { PublishTierResult } from "../publish-tier.ts";
import { reviseTier } from "../revise-tier.ts";
import type { ReviseTierResult } from "../revise-tier.ts";
import { draftOf, termsFrom } from "./tier-draft.ts";
import type { Draft } from "./tier-draft.ts";
import { afterPublishing } from "./tier-form.keyboards.ts";
import { askEverything, askPart } from "./tier-questions.conversation.ts";
import { askWhatNext } from "./tier-summary.conversation.ts";

/** What the form is opened for. */
export type TierFormRequest =
  | { readonly kind: "new"; readonly channelId: string }
  | { readonly kind: "edit"; readonly tierId: string };

type Opened = {
  /** Random; tells this form's buttons from those of another one. */
  readonly mark: string;
  /** ISO text. */
  readonly openedAt: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly tierId: string;
  /** The version being edited; null for a new tier. */
  readonly baseVersion: number | null;
  readonly draft: Draft | null;
  readonly hasCrypto: boolean;
};

/** Describes a tier by chat, new or existing, question by question, and publishes it after a look at the whole. */
export async function fillTierForm(form: Form, ctx: FormContext, request: TierFormRequest): Promise<void> {
  const { texts } = ctx;
  const opening = await attempt(form, (outer) => open(outer, request));
  if (opening.kind === "failed") return say(form, texts.html("error-internal", { id: opening.errorId }));
  const opened = opening.value;
  if (opened === null) return say(form, texts.html("tier-form-not-allowed"));

  const asking = { form, texts, mark: opened.mark, step: 0 };
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
    mark: newId(now).slice(-8),
    openedAt: now.toISOString(),
    hasCrypto: platform.config.nowpayments !== undefined,
  };
  if (request.kind === "new") {
    const channel = await findManagedChannel(platform, { channelId: request.channelId, actorId });
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
 * Tells whether the form is done. After a failure of ours it is not, nor where the terms can be changed so that they will
 * do: nothing that was typed is lost.
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
    await say(form, tellRefusal(texts, draft.name, result.refusal));
    return false;
  }
  const key = `tier-form-${result.kind.replaceAll("_", "-")}`;
  const text = texts.html(key, { tier: draft.name, channel: opened.channelTitle });
  await say(form, text, afterPublishing(texts, channelId));
  return true;
}

const tellRefusal = (texts: Texts, tier: string, refusal: TermsRefusal): string =>
  texts.html(`tier-form-${refusal.kind.replaceAll("_", "-")}`, {
    tier,
    channels: refusal.kind === "bundle_broken" ? texts.list(refusal.titles) : "",
  });
