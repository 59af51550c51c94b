import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { claimPostsJob } from "./claim-posts.jobs.ts";
import { postPlaces } from "./place.handlers.ts";
import { postPages } from "./posts.handlers.ts";
import { publishPostJob, refreshPostJob } from "./post.jobs.ts";
import { notifyDisabled, notifyNotPosted } from "./notify-post.jobs.ts";

/** The posts that the bot keeps in channels: buttons and picked chats. Goes before the channels feature. */
export const posts = new Composer<BotContext>(postPages, postPlaces);

export { postTextForm } from "./text.conversation.ts";

export const postJobs: readonly JobDefinition[] = [
  claimPostsJob,
  publishPostJob,
  refreshPostJob,
  notifyDisabled,
  notifyNotPosted,
];
