import type { FixedTextKey } from "../../../platform/texts/texts.ts";
import type { BotContext, Form, FormContext } from "../../../platform/context.ts";
import { showPage } from "../../../platform/chat/show-page.ts";
import { ask, attempt, say, startAsking } from "../../../platform/forms/ask.ts";
import { defineForm } from "../../../platform/forms/define-form.ts";
import { describeScheduled, backToList, scheduledKeyboard } from "../draft/draft.pages.ts";
import { findManagedBroadcast } from "../managed/managed-broadcast.ts";
import { readSendTime } from "./read-send-time.ts";
import type { Platform } from "../../../platform/platform.ts";
import { startBroadcast } from "../../delivery/index.ts";
import { changeDraft } from "../../model/draft-broadcast.ts";
import type { BroadcastKey } from "../../model/draft-broadcast.ts";

/** Stored as JSON while the form waits. */
type SendTimeFormRequest = {
  readonly broadcastId: string;
  readonly actorId: number;
  readonly repeatsWeekly: boolean;
};

const form = defineForm({ id: "broadcast-send-time", fill: fillSendTimeForm, lost: "broadcast-form-lost" });

export const openSendTimeForm = form.open;
export const sendTimeForm = form.waiting;

const suggestions = { morning: "tomorrow 9:00", noon: "tomorrow 12:00", evening: "tomorrow 18:00" } as const;
const suggestionNames = ["morning", "noon", "evening"] as const;

/** Asks for the send time of a draft, in the author's time zone. Asks again after an internal error. */
async function fillSendTimeForm(
  form: Form,
  { texts }: FormContext,
  request: SendTimeFormRequest,
): Promise<void> {
  const asking = await startAsking(form, texts);
  const question = request.repeatsWeekly ? "broadcast-ask-week" : "broadcast-ask-moment";
  const zone =
    texts.timeZone === null ? texts.html("broadcast-in-utc") : texts.html("broadcast-in-your-time");
  for (;;) {
    const typed = await ask<string>(asking, {
      html: [texts.html(question), zone].join("\n\n"),
      buttons: [suggestionNames.map((value) => ({ label: texts.plain(`broadcast-at-${value}`), value }))],
      // Read later, in `schedule`: the form is replayed, and the meaning of "18:30" depends on the time of the answer.
      readText: (text) => ({ kind: "ok", value: text }),
      readButton: (value) => {
        const name = suggestionNames.find((one) => one === value);
        return name === undefined ? undefined : suggestions[name];
      },
    });
    const done = await attempt(form, (outer) => schedule(outer, request, typed, texts.timeZone));
    if (done.kind === "failed") await say(form, texts.html("broadcast-failed", { id: done.errorId }));
    else if (done.value === undefined) return;
    else await say(form, texts.html(done.value));
  }
}

/** @returns the key of the text that refuses the answer; undefined: the form is done. */
async function schedule(
  ctx: BotContext,
  { broadcastId, actorId, repeatsWeekly }: SendTimeFormRequest,
  typed: string,
  timeZone: string | null,
): Promise<FixedTextKey | undefined> {
  const { platform, texts } = ctx;
  const sendTime = readSendTime(typed, { now: platform.clock.now(), timeZone });
  if (sendTime.kind === "refused") return sendTime.reason;
  const key = { broadcastId, actorId };
  await scheduleBroadcast(platform, { ...key, at: new Date(sendTime.value), repeatsWeekly });
  const broadcast = await findManagedBroadcast(platform, key);
  // Shows the stored time: another manager, or this form before a crash, may have scheduled it first.
  if (broadcast?.state === "scheduled")
    await showPage(ctx, describeScheduled(ctx, broadcast), scheduledKeyboard(texts, broadcast));
  else {
    const back = broadcast === undefined ? undefined : backToList(texts, broadcast.channelId);
    await showPage(ctx, texts.html("broadcast-not-scheduled"), back);
  }
  return undefined;
}

type ScheduleInput = BroadcastKey & { readonly at: Date; readonly repeatsWeekly: boolean };

/**
 * Schedules a draft as a free broadcast: its price at the send time is unknown. Its progress gets a new message, since an
 * edit of an old message notifies nobody. Leaves a broadcast that is no draft as it is.
 */
export async function scheduleBroadcast(
  platform: Platform,
  { broadcastId, actorId, at, repeatsWeekly }: ScheduleInput,
): Promise<void> {
  if (!(await changeDraft(platform, { broadcastId, actorId, isPaid: false }))) return;
  await platform.database.prisma.broadcast.updateMany({
    where: { id: broadcastId, state: "draft" },
    data: { progressChatId: null, progressMessageId: null },
  });
  await startBroadcast(platform, { broadcastId, actorId, at, repeatsWeekly });
}
