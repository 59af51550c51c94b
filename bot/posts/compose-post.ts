import { createHash } from "node:crypto";
import type { InlineKeyboard } from "grammy";
import { findStorefront } from "../checkout/index.ts";
import { tierLinkButtons, withExtras } from "../tiers/index.ts";
import { findDonationPage } from "../donations/index.ts";
import { deepLink } from "../platform/chat/deep-links.ts";
import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { Platform } from "../platform/platform.ts";
import type { ChannelPost } from "./find-post.ts";
import { donateButton } from "./posts.keyboards.ts";

/** A post as it is sent to Telegram. */
export type ComposedPost = {
  readonly html: string;
  /** Undefined: no buttons. */
  readonly keyboard: InlineKeyboard | undefined;
  /** Nothing is on offer: no reason for a new post, but the right content of an existing one. */
  readonly isEmpty: boolean;
  /** When the content changes without a change by the owner (the end of a tier); null: never. */
  readonly changesAt: Date | null;
  /** Equal for equal content. */
  readonly digest: string;
};

/** In the owner's language. The buttons are links, which work in every chat. */
export async function composePost(
  platform: Platform,
  post: ChannelPost,
  botName: string,
): Promise<ComposedPost> {
  const texts = platform.translations.for(post.owner.languageCode, post.owner.timeZone);
  return post.kind === "offer"
    ? composeOffer(platform, texts, post, botName)
    : composeThanks(platform, texts, post, botName);
}

async function composeOffer(
  platform: Platform,
  texts: Texts,
  post: ChannelPost,
  botName: string,
): Promise<ComposedPost> {
  const tiers = (await findStorefront(platform, post.channelId))?.tiers ?? [];
  const ends = tiers.flatMap(({ period }) => (period.kind === "until" ? [period.until.getTime()] : []));
  const channel = post.channelTitle;
  const html =
    tiers.length === 0
      ? texts.html("post-offer-empty", { channel })
      : withExtras(texts, texts.html("post-offer", { channel, text: textOf(texts, post) }), tiers);
  return finish(html, tiers.length === 0 ? undefined : tierLinkButtons(texts, botName, tiers), {
    isEmpty: tiers.length === 0,
    changesAt: ends.length === 0 ? null : new Date(Math.min(...ends)),
  });
}

async function composeThanks(
  platform: Platform,
  texts: Texts,
  post: ChannelPost,
  botName: string,
): Promise<ComposedPost> {
  const page = await findDonationPage(platform, post.channelId);
  const channel = post.channelTitle;
  if (page?.isOpen === true) {
    const html = texts.html("post-thanks", { channel, text: textOf(texts, post) });
    return finish(html, donateButton(texts, deepLink(botName, "donation", post.channelId)), always);
  }
  const text = post.text ?? new Html(texts.html("post-thanks-no-button"));
  return finish(texts.html("post-thanks", { channel, text }), undefined, { ...always, isEmpty: true });
}

const always = { isEmpty: false, changesAt: null };

/** The owner's text, which is not HTML, or the default text. */
const textOf = (texts: Texts, { kind, text }: ChannelPost): string | Html =>
  text ?? new Html(texts.html(`post-${kind}-default-text`));

function finish(
  html: string,
  keyboard: InlineKeyboard | undefined,
  rest: Pick<ComposedPost, "isEmpty" | "changesAt">,
): ComposedPost {
  const content = JSON.stringify([html, keyboard?.inline_keyboard ?? []]);
  return { html, keyboard, ...rest, digest: createHash("sha256").update(content).digest("hex") };
}
