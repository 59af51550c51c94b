import { showPage } from "../../channels/index.ts";
import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { backToDesk, scheduledPage } from "./desk.keyboards.ts";
import { describeScheduled } from "./draft-page.handlers.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import { readMoment } from "./read-moment.ts";
import { scheduleBroadcast } from "./schedule-broadcast.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type MomentFormRequest = {
  readonly broadcastId: string;
  readonly actorId: number;
  readonly repeatsWeekly: boolean;
};

/** What is chosen most, as somebody would type it. */
const ready = { morning: "tomorrow 9:00", noon: "tomorrow 12:00", evening: "tomorrow 18:00" } as const;
const readyNames = ["morning", "noon", "evening"] as const;

/** Takes the moment at which a draft goes out, by the clocks of whoever types it. After a failure of ours it asks again. */
export async function fillMomentForm(
  form: Form,
  { texts }: FormContext,
  request: MomentFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  const question = request.repeatsWeekly ? "broadcast-ask-week" : "broadcast-ask-moment";
  const zone =
    texts.timeZone === null ? texts.html("broadcast-in-utc") : texts.html("broadcast-in-your-time");
  for (;;) {
    const typed = await ask<string>(asking, {
      html: [texts.html(question), zone].join("\n\n"),
      buttons: [readyNames.map((value) => ({ label: texts.plain(`broadcast-at-${value}`), value }))],
      // What it means depends on when it is read: "18:30" may be past by the time that it is answered.
      readText: (text) => ({ kind: "ok", value: text }),
      readButton: (value) => {
        const name = readyNames.find((one) => one === value);
        return name === undefined ? undefined : ready[name];
      },
    });
    const done = await attempt(form, (outer) => carryOut(outer, request, typed, texts.timeZone));
    if (done.kind === "failed") await say(form, texts.html("broadcast-failed", { id: done.errorId }));
    else if (done.value === undefined) return;
    else await say(form, texts.html(done.value));
  }
}

/** @returns the key of a text that says why it is asked again; undefined: it is settled. */
async function carryOut(
  ctx: BotContext,
  { broadcastId, actorId, repeatsWeekly }: MomentFormRequest,
  typed: string,
  timeZone: string | null,
): Promise<string | undefined> {
  const { platform, texts } = ctx;
  const moment = readMoment(typed, { now: platform.clock.now(), timeZone });
  if (moment.kind === "refused") return moment.reason;
  const key = { broadcastId, actorId };
  await scheduleBroadcast(platform, { ...key, at: new Date(moment.value), repeatsWeekly });
  const broadcast = await findManagedBroadcast(platform, key);
  // As it stands now: a process that died here has scheduled it already, and so may another manager have.
  if (broadcast?.state === "scheduled")
    await showPage(ctx, describeScheduled(ctx, broadcast), scheduledPage(texts, broadcast));
  else {
    const back = broadcast === undefined ? undefined : backToDesk(texts, broadcast.channelId);
    await showPage(ctx, texts.html("broadcast-not-scheduled"), back);
  }
  return undefined;
}
