import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import type { JobDefinition } from "../../platform/jobs/jobs.ts";
import { audiencePages } from "./audience.handlers.ts";
import { buttonPages } from "./buttons/buttons.handlers.ts";
import { linkForm } from "./buttons/link.conversation.ts";
import { albumParts, broadcastMessageForm } from "./draft/message.conversation.ts";
import { broadcastList } from "./draft/list.handlers.ts";
import { mutePages } from "./mute.handlers.ts";
import { controlPages } from "./progress/control.handlers.ts";
import { editForm } from "./progress/edit.conversation.ts";
import { failureFile } from "./progress/failures.handlers.ts";
import { showBroadcastProgressJob } from "./progress/show-progress.jobs.ts";
import { notifyNotSent } from "./schedule/notify-not-sent.jobs.ts";
import { sendTimeForm } from "./schedule/send-time.conversation.ts";
import { sendPages } from "./schedule/send.handlers.ts";

export const composeHandlers = new Composer<BotContext>(
  albumParts,
  broadcastList,
  audiencePages,
  buttonPages,
  sendPages,
  controlPages,
  failureFile,
  mutePages,
);

export const composeForms = new Composer<BotContext>(broadcastMessageForm, linkForm, sendTimeForm, editForm);

export const composeJobs: readonly JobDefinition[] = [showBroadcastProgressJob, notifyNotSent];
