import { z } from "zod";
import { opaqueId, telegramUserId } from "../platform/values/domain.ts";
import { Html } from "../platform/texts/texts.ts";
import { defineNotice } from "../users/index.ts";
import { describeFailure, describeReason, nameKind } from "./describe-post.ts";
import { findPost, postKinds, postResults } from "./find-post.ts";
import { enableKeyboard, openPost } from "./posts.keyboards.ts";

const key = { channelId: opaqueId, kind: z.enum(postKinds) };

/** Notifies the owner that a post was disabled after repeated failures, unless it was enabled again meanwhile. */
export const notifyDisabled = defineNotice({
  name: "posts.notify-disabled",
  payload: z.object(key),
  async prepare(payload, platform) {
    const post = await findPost(platform.database.prisma, payload);
    if (post === undefined || !post.isDisabled) return undefined;
    return {
      to: post.owner.id,
      write: (texts) => ({
        html: texts.html("posts-stopped", {
          post: nameKind(texts, post.kind),
          channel: post.channelTitle,
          why: new Html(describeFailure(texts, post)),
        }),
        keyboard: enableKeyboard(texts, post),
      }),
    };
  },
});

/** Notifies the manager who tapped "Post now" that the post was not published. */
export const notifyNotPosted = defineNotice({
  name: "posts.notify-not-posted",
  payload: z.object({
    ...key,
    userId: telegramUserId,
    result: z.enum(postResults).exclude(["posted"]),
    failure: z.string().optional(),
  }),
  // Within minutes. A later notification is of no use.
  maxAttempts: 5,
  async prepare({ channelId, kind, userId, result, failure = null }, platform) {
    const post = await findPost(platform.database.prisma, { channelId, kind });
    if (post === undefined) return undefined;
    return {
      to: userId,
      write: (texts) => ({
        html: texts.html(`posts-notify-${result}`, {
          post: nameKind(texts, kind),
          channel: post.channelTitle,
          why: new Html(describeReason(texts, { ...post, failure }, result)),
        }),
        keyboard: openPost(texts, { channelId, kind }),
      }),
    };
  },
});
