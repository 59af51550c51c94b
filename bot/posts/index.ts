import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { claimPostsJob } from "./claim-posts.jobs.ts";
import { postPlaces } from "./place.handlers.ts";
import { postPages } from "./posts.handlers.ts";
import { publishPostJob } from "./publish-post.jobs.ts";
import { refreshPostJob } from "./refresh-post.jobs.ts";
import { tellDisabled, tellNotPosted } from "./tell-post.jobs.ts";

/** The posts that stand in channels: buttons, and the chat that somebody picks. Goes before the channels. */
export const posts = new Composer<BotContext>(postPages, postPlaces);

/** What is typed for it. Goes after every feature's commands and buttons. */
export { wordsForm } from "./words-form.handlers.ts";

export const postJobs: readonly JobKind[] = [
  claimPostsJob,
  publishPostJob,
  refreshPostJob,
  tellDisabled,
  tellNotPosted,
];
export { postCrontab } from "./claim-posts.jobs.ts";
