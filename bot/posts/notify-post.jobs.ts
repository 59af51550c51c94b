import { z } from "zod";
import { opaqueId, telegramId, telegramUserId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { defineJob } from "../platform/jobs/jobs.ts";
import { notifyUser } from "../users/index.ts";
import { describeFailure, describeReason, nameKind } from "./describe-post.ts";
import { findPost } from "./find-post.ts";
import { postKinds, postResults } from "./post-kinds.ts";
import { enableKeyboard, openPost } from "./posts.keyboards.ts";

const key = { channelId: opaqueId, kind: z.enum(postKinds) };

/** Notifies the owner that a post was disabled after repeated failures, unless it was enabled again meanwhile. */
export const notifyDisabled = defineJob({
  name: "posts.notify-disabled",
  payload: z.object(key),
  async run(payload, platform) {
    const post = await findPost(platform.database.prisma, payload);
    if (post === undefined || !post.isDisabled) return;
    const texts = platform.translations.for(post.owner.languageCode, post.owner.timeZone);
    const text = texts.html("posts-stopped", {
      post: nameKind(texts, post.kind),
      channel: post.channelTitle,
      why: new Html(describeFailure(texts, post)),
    });
    await notifyUser(platform, post.owner.id, text, enableKeyboard(texts, post));
  },
});

/** Notifies the manager who tapped "Post now" that the post was not published. */
export const notifyNotPosted = defineJob({
  name: "posts.notify-not-posted",
  payload: z.object({
    ...key,
    userId: telegramUserId,
    result: z.enum(postResults).exclude(["posted"]),
    failure: z.string().optional(),
  }),
  // Within minutes. A later notification is of no use.
  maxAttempts: 5,
  async run({ channelId, kind, userId, result, failure = null }, platform) {
    const { prisma } = platform.database;
    const [post, user] = await Promise.all([
      findPost(prisma, { channelId, kind }),
      prisma.user.findUnique({ where: { id: BigInt(userId) } }),
    ]);
    if (post === undefined || user === null) return;
    const texts = platform.translations.for(user.languageCode, user.timeZone);
    const why = describeReason(texts, { ...post, failure }, result);
    const text = texts.html(`posts-notify-${result}`, {
      post: nameKind(texts, kind),
      channel: post.channelTitle,
      why: new Html(why),
    });
    await notifyUser(platform, telegramId(user.id), text, openPost(texts, { channelId, kind }));
  },
});
