import { kebabCase } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext, Press } from "../platform/context.ts";
import { opaqueId } from "../platform/values/domain.ts";
import { newId } from "../platform/values/ids.ts";
import { requestPost } from "./request-post.ts";
import { changePost } from "./change-post.ts";
import type { PostChange } from "./change-post.ts";
import { nameKind } from "./describe-post.ts";
import { postKinds } from "./find-post.ts";
import type { PostKey } from "./find-post.ts";
import { findManagedPost, showPost, showPosts, withManagedPost } from "./post.pages.ts";
import * as buttons from "./posts.keyboards.ts";
import { openTextForm } from "./text.conversation.ts";

/** The settings of the posts in a channel, for its managers. */
export const postPages = new Composer<BotContext>();

const postIds = z.tuple([opaqueId, z.enum(postKinds)]);

onButton(postPages, buttons.POSTS, z.tuple([opaqueId]), async (ctx, [channelId]) => {
  const offer = await findManagedPost(ctx, { channelId, kind: "offer" }, "setup.view");
  const thanks = await findManagedPost(ctx, { channelId, kind: "thanks" }, "setup.view");
  if (offer === undefined || thanks === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPosts(ctx, offer, thanks);
});

onButton(
  postPages,
  buttons.POST,
  postIds,
  withManagedPost("setup.view", async (ctx, post) => {
    await showPost(ctx, post);
    await ctx.answerCallbackQuery();
  }),
);

onButton(
  postPages,
  buttons.TIMES,
  postIds,
  withManagedPost("posts.change", async (ctx, post) => {
    await ctx.answerCallbackQuery();
    const zone = post.owner.timeZone ?? ctx.texts.plain("posts-zone-unknown");
    const text = ctx.texts.html("posts-ask-time", { post: nameKind(ctx.texts, post.kind), zone });
    await showPage(ctx, text, buttons.timesKeyboard(ctx.texts, post));
  }),
);

const minute = z.union([z.literal(buttons.OFF), z.string().regex(/^(?:\d{1,3}|1[0-3]\d\d|14[0-3]\d)$/)]);
onButton(
  postPages,
  buttons.SET_TIME,
  z.tuple([opaqueId, z.enum(postKinds), minute]),
  async (ctx, [channelId, kind, chosen]) => {
    const change = { what: "daily", minute: chosen === buttons.OFF ? null : Number(chosen) } as const;
    await apply(ctx, { channelId, kind }, change);
  },
);

onButton(postPages, buttons.ENABLE, postIds, async (ctx, [channelId, kind]) => {
  await apply(ctx, { channelId, kind }, { what: "enabled" });
});

onButton(postPages, buttons.NOW, postIds, async (ctx, [channelId, kind]) => {
  const result = await requestPost(ctx.platform, { channelId, kind, actorId: ctx.from.id });
  if (result.kind === "not_allowed") return answerOutdated(ctx);
  if (result.kind === "requested" && !(await showAgain(ctx, { channelId, kind }))) return;
  const again = result.kind === "too_soon" ? ctx.texts.date(result.again) : "";
  const text = ctx.texts.plain(`posts-now-${kebabCase(result.kind)}`, { again });
  await ctx.answerCallbackQuery({ text, show_alert: true });
});

onButton(
  postPages,
  buttons.TEXT,
  postIds,
  withManagedPost("posts.change", async (ctx, { channelId, kind }) => {
    const formKey = newId(ctx.platform.clock.now()).slice(-8);
    await openTextForm(ctx, { channelId, kind, formKey, actorId: ctx.from.id });
  }),
);

async function apply(ctx: Press, key: PostKey, change: PostChange): Promise<void> {
  const { kind } = await changePost(ctx.platform, { ...key, actorId: ctx.from.id, change });
  if (kind === "not_allowed") return answerOutdated(ctx);
  if (await showAgain(ctx, key)) await ctx.answerCallbackQuery({ text: ctx.texts.plain("posts-set") });
}

/** @returns false where the user does not manage the channel; the press is answered then. */
async function showAgain(ctx: Press, key: PostKey): Promise<boolean> {
  const post = await findManagedPost(ctx, key);
  if (post === undefined) await answerOutdated(ctx);
  else await showPost(ctx, post);
  return post !== undefined;
}
