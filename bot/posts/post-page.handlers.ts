import { findManagedChannel, showPage } from "../channels/index.ts";
import type { BotContext } from "../platform/context.ts";
import { Html } from "../platform/texts/texts.ts";
import { isFinalRefusal } from "../platform/telegram/telegram.ts";
import { describeFailure, describeLast, describeNext, describeTime, nameKind } from "./describe-post.ts";
import { findPost } from "./find-post.ts";
import type { Place, StandingPost } from "./find-post.ts";
import type { PostKey } from "./kinds.ts";
import { postPage, postsPage } from "./posts.keyboards.ts";
import { readPermission } from "./telegram-posting.ts";

/** A post for whoever may manage its channel; undefined for everybody else. */
export async function findManagedPost(ctx: BotContext, key: PostKey): Promise<StandingPost | undefined> {
  const actorId = ctx.from?.id ?? 0;
  const channel = await findManagedChannel(ctx.platform, { channelId: key.channelId, actorId });
  return channel === undefined ? undefined : findPost(ctx.platform.database.prisma, key);
}

/** Both posts of a channel. */
export async function showPosts(ctx: BotContext, offer: StandingPost, thanks: StandingPost): Promise<void> {
  const { texts } = ctx;
  const text = texts.html("posts", {
    channel: offer.channelTitle,
    offer: describeTime(texts, offer),
    thanks: describeTime(texts, thanks),
  });
  await showPage(ctx, text, postsPage(texts, offer.channelId));
}

/** One of them, with what keeps it from being posted. */
export async function showPost(ctx: BotContext, post: StandingPost): Promise<void> {
  const { texts } = ctx;
  const now = ctx.platform.clock.now();
  const failure = await findObstacle(ctx, post.place);
  const page = texts.html("posts-page", {
    post: nameKind(texts, post.kind),
    channel: post.channelTitle,
    about: new Html(texts.html(`posts-about-${post.kind}`)),
    place: post.place?.title ?? texts.plain("posts-no-place"),
    time: describeNext(texts, post, now),
    last: new Html(describeLast(texts, post, now)),
  });
  const why =
    failure === null
      ? []
      : [texts.html("posts-obstacle", { why: new Html(describeFailure(texts, { ...post, failure })) })];
  await showPage(ctx, [page, ...why].join("\n\n"), postPage(texts, post, failure !== null));
}

/** What Telegram would say to a post now: a word for `describeFailure`, or null. */
async function findObstacle(ctx: BotContext, place: Place | undefined): Promise<string | null> {
  if (place === undefined) return null;
  try {
    const permission = await readPermission(ctx.api, place, ctx.me.id);
    return permission === "may_post" ? null : permission;
  } catch (error) {
    if (isFinalRefusal(error)) return "bot_may_not";
    throw error;
  }
}
