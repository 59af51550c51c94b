import { Composer } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { externalPaymentId, opaqueId } from "../../platform/values/domain.ts";
import { decideByHand } from "../../payments/index.ts";
import { isOperator } from "../../users/index.ts";
import { forOperators, textsInUtc } from "../jobs/operators-only.pages.ts";
import { describeTimeline } from "./describe-timeline.ts";
import { openDismissForm } from "./dismiss.conversation.ts";
import { findTimeline } from "./find-timeline.ts";
import { ACCEPT, DISMISS, REJECT, TIMELINE, timelineKeyboard, WAIT } from "./timeline.keyboards.ts";

/** /payment <id>: the history and state of a payment, and the possible decisions. */
export const timelines = new Composer<BotContext>();

timelines
  .chatType("private")
  .command("payment")
  .filter(isOperator, async (ctx) => {
    const reference = ctx.match.trim();
    if (reference === "") await showPage(ctx, ctx.texts.html("timeline-usage"));
    else await showTimeline(ctx, reference);
  });

const pageNumber = z.string().regex(/^[1-9]\d{0,3}$/);
const page = z.union([z.tuple([opaqueId]), z.tuple([opaqueId, pageNumber])]);

onButton(
  timelines,
  TIMELINE,
  page,
  forOperators(async (ctx, [id, number]) => {
    await ctx.answerCallbackQuery();
    await showTimeline(ctx, id, number === undefined ? undefined : Number(number));
  }),
);

const paymentId = z.tuple([opaqueId]);

for (const [action, decide, done] of [
  [ACCEPT, decideByHand.acceptPayment, "decision-accepted"],
  [WAIT, decideByHand.rejectPayment, "decision-rejected"],
] as const) {
  onButton(
    timelines,
    action,
    paymentId,
    forOperators(async (ctx, [id]) => {
      const { kind } = await decide(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id } });
      if (kind === "forbidden") return answerOutdated(ctx);
      const key = kind === "not_waiting" ? "decision-made-already" : done;
      await ctx.answerCallbackQuery({ text: ctx.texts.plain(key), show_alert: true });
      await showTimeline(ctx, id);
    }),
  );
}

for (const [action, kind] of [
  [REJECT, "payment"],
  [DISMISS, "event"],
] as const) {
  onButton(
    timelines,
    action,
    paymentId,
    forOperators(async (ctx, [id]) => {
      await openDismissForm(ctx, { operatorId: ctx.from.id, kind, id });
    }),
  );
}

/** @param wanted the page, counted from one; by default the last page, which has the newest entries. */
async function showTimeline(ctx: BotContext, reference: string, wanted?: number): Promise<void> {
  const { platform } = ctx;
  const texts = textsInUtc(ctx);
  const { success: isId } = externalPaymentId.safeParse(reference);
  const timeline = isId ? await findTimeline(platform, reference) : undefined;
  if (timeline === undefined) {
    await showPage(ctx, texts.html("timeline-unknown"));
    return;
  }
  const pages = describeTimeline(texts, timeline);
  const number = Math.min(wanted ?? pages.length, pages.length);
  const keyboard = timelineKeyboard(texts, timeline, { page: number, pages: pages.length });
  await showPage(ctx, pages[number - 1] ?? "", keyboard);
}
