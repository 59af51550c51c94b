import { showPage } from "../platform/chat/show-page.ts";
import { answerOutdated } from "../platform/chat/buttons.ts";
import { findManagedChannel, permissions } from "../channels/index.ts";
import type { ManagedChannel } from "../channels/index.ts";
import type { BotContext, Press } from "../platform/context.ts";
import { Html } from "../platform/texts/texts.ts";
import { isFinalRefusal } from "../platform/telegram/telegram.ts";
import { describeFailure, describeLast, describeNext, describeTime, nameKind } from "./describe-post.ts";
import { findPost } from "./find-post.ts";
import type { ChannelPost, PostKey, PostKind } from "./find-post.ts";
import { postKeyboard, postsKeyboard } from "./posts.keyboards.ts";
import { readPostPermission } from "./telegram-posting.ts";

type ManagedPost = ChannelPost & Pick<ManagedChannel, "may">;

/** Undefined where the person lacks the permission. */
export async function findManagedPost(
  ctx: BotContext,
  { channelId, kind }: PostKey,
  permission: "setup.view" | "posts.change" = "posts.change",
): Promise<ManagedPost | undefined> {
  const actorId = ctx.from?.id ?? 0;
  const channel = await findManagedChannel(ctx.platform, { channelId, actorId, permission });
  if (channel === undefined) return undefined;
  const post = await findPost(ctx.platform.database.prisma, { channelId, kind });
  return post === undefined ? undefined : { ...post, may: channel.may };
}

type Ids = readonly [channelId: string, kind: PostKind, ...others: string[]];

/**
 * A handler for `onButton` whose ids begin with a channel and the kind of a post. The handler runs with the post if the person
 * has the permission there; otherwise the press is answered as outdated.
 */
export const withManagedPost =
  (permission: "setup.view" | "posts.change", handle: (ctx: Press, post: ManagedPost) => Promise<void>) =>
  async (ctx: Press, [channelId, kind]: Ids): Promise<void> => {
    const post = await findManagedPost(ctx, { channelId, kind }, permission);
    await (post === undefined ? answerOutdated(ctx) : handle(ctx, post));
  };

export async function showPosts(ctx: BotContext, offer: ChannelPost, thanks: ChannelPost): Promise<void> {
  const { texts } = ctx;
  const text = texts.html("posts", {
    channel: offer.channelTitle,
    offer: describeTime(texts, offer),
    thanks: describeTime(texts, thanks),
  });
  await showPage(ctx, text, postsKeyboard(texts, offer.channelId));
}

/** Includes the obstacle that Telegram reports now. */
export async function showPost(ctx: BotContext, post: ManagedPost): Promise<void> {
  const { texts } = ctx;
  const now = ctx.platform.clock.now();
  const failure = await findObstacle(ctx, post);
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
  const keyboard = permissions.permittedButtons(postKeyboard(texts, post, failure !== null), post.may);
  await showPage(ctx, [page, ...why].join("\n\n"), keyboard);
}

/** A failure for `describeFailure`; null: the bot may post. */
async function findObstacle(ctx: BotContext, { channelId, place }: ManagedPost): Promise<string | null> {
  if (place === undefined) return null;
  try {
    const permission = await readPostPermission(ctx.platform, { channelId, place }, ctx.me.id);
    return permission === "may_post" ? null : permission;
  } catch (error) {
    if (isFinalRefusal(error)) return "bot_may_not";
    throw error;
  }
}
