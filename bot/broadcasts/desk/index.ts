import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import type { JobKind } from "../../platform/jobs/jobs.ts";
import { albumParts } from "./album.handlers.ts";
import { audiencePages } from "./audience.handlers.ts";
import { buttonPages } from "./buttons.handlers.ts";
import { deskPages } from "./desk.handlers.ts";
import { failureFile } from "./failures.handlers.ts";
import { linkForm } from "./link-form.handlers.ts";
import { messageForm } from "./message-form.handlers.ts";
import { momentForm } from "./moment-form.handlers.ts";
import { muting } from "./mute.handlers.ts";
import { rewordForm } from "./reword-form.handlers.ts";
import { runningPages } from "./running.handlers.ts";
import { sending } from "./send.handlers.ts";
import { showProgressJob } from "./show-progress.jobs.ts";

/** Commands and buttons. */
export const deskHandlers = new Composer<BotContext>(
  albumParts,
  deskPages,
  audiencePages,
  buttonPages,
  sending,
  runningPages,
  failureFile,
  muting,
);

/** What is typed and sent for these pages. */
export const deskForms = new Composer<BotContext>(messageForm, linkForm, momentForm, rewordForm);

export const deskJobs: readonly JobKind[] = [showProgressJob];
