import { createHash } from "node:crypto";
import type { InlineKeyboard } from "grammy";
import { findShop, postButtons, withExtras } from "../channels/index.ts";
import { donationLink, findDonationPage } from "../donations/index.ts";
import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import type { Platform } from "../platform/platform.ts";
import type { StandingPost } from "./find-post.ts";
import { donateButton } from "./posts.keyboards.ts";

/** A post as Telegram is given it. */
export type ComposedPost = {
  readonly html: string;
  /** Undefined: it has no buttons. */
  readonly keyboard: InlineKeyboard | undefined;
  /** It offers nothing: not worth a post, but true of one that stands there. */
  readonly isEmpty: boolean;
  /** When it stops being true by itself; null: not before something is changed. */
  readonly changesAt: Date | null;
  /** Says whether two of them read the same. */
  readonly digest: string;
};

/** What a post says now, in its owner's language. Its buttons are links, which work in every chat. */
export async function composePost(
  platform: Platform,
  post: StandingPost,
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
  post: StandingPost,
  botName: string,
): Promise<ComposedPost> {
  const tiers = (await findShop(platform, post.channelId))?.tiers ?? [];
  const ends = tiers.flatMap(({ period }) => (period.kind === "until" ? [period.until.getTime()] : []));
  const channel = post.channelTitle;
  const html =
    tiers.length === 0
      ? texts.html("post-offer-empty", { channel })
      : withExtras(texts, texts.html("post-offer", { channel, words: wordsOf(texts, post) }), tiers);
  return finish(html, tiers.length === 0 ? undefined : postButtons(texts, botName, tiers), {
    isEmpty: tiers.length === 0,
    changesAt: ends.length === 0 ? null : new Date(Math.min(...ends)),
  });
}

async function composeThanks(
  platform: Platform,
  texts: Texts,
  post: StandingPost,
  botName: string,
): Promise<ComposedPost> {
  const page = await findDonationPage(platform, post.channelId);
  const channel = post.channelTitle;
  if (page?.isOpen === true) {
    const html = texts.html("post-thanks", { channel, words: wordsOf(texts, post) });
    return finish(html, donateButton(texts, donationLink(botName, post.channelId)), always);
  }
  const words = post.text ?? new Html(texts.html("post-thanks-no-button"));
  return finish(texts.html("post-thanks", { channel, words }), undefined, { ...always, isEmpty: true });
}

const always = { isEmpty: false, changesAt: null };

/** The owner's own, which are no HTML, or ours. */
const wordsOf = (texts: Texts, { kind, text }: StandingPost): string | Html =>
  text ?? new Html(texts.html(`post-${kind}-default-text`));

function finish(
  html: string,
  keyboard: InlineKeyboard | undefined,
  rest: Pick<ComposedPost, "isEmpty" | "changesAt">,
): ComposedPost {
  const said = JSON.stringify([html, keyboard?.inline_keyboard ?? []]);
  return { html, keyboard, ...rest, digest: createHash("sha256").update(said).digest("hex") };
}
