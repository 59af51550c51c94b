import { Composer } from "grammy";
import { z } from "zod";
import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { externalPaymentId, opaqueId } from "../../platform/values/domain.ts";
import { isOperator } from "../../users/index.ts";
import { answerDecision } from "../decisions/decisions.handlers.ts";
import { requestRefund, requestPart } from "./request-refund.ts";
import { findRefundable, listRefundable } from "./list-refundable.ts";
import type { RefundPage } from "./list-refundable.ts";
import { describePart, describePayment } from "./describe-refund.ts";
import { openPartForm } from "./part-amount.conversation.ts";
import { partActions, refundActions, refundList } from "./refund.keyboards.ts";
import type { RefundAnswer } from "./refund-steps.ts";
import { confirmRefundSent, decideRefundAccess, withdrawRefund } from "./settle-refund.ts";

/** /refund: for the owner of a sale, the managers of their channel, and operators. */
export const refunds = new Composer<BotContext>();

refunds.chatType("private").command("refund", async (ctx) => {
  const actorId = ctx.from.id;
  if (ctx.match.trim() === "") return showList(ctx, actorId);
  const reference = externalPaymentId.safeParse(ctx.match.trim());
  const payment = reference.success
    ? await findRefundable(ctx.platform, { reference: reference.data, actorId })
    : undefined;
  if (payment === undefined) await showPage(ctx, ctx.texts.html("refund-unknown"));
  else await showPayment(ctx, payment);
});

onButton(refunds, "refunds", z.tuple([]), async (ctx) => {
  await ctx.answerCallbackQuery();
  await showList(ctx, ctx.from.id);
});

const paymentId = z.tuple([opaqueId]);

onButton(refunds, "refund", paymentId, async (ctx, [id]) => {
  const payment = await findRefundable(ctx.platform, { reference: id, actorId: ctx.from.id });
  if (payment === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPayment(ctx, payment);
});

// After a refund that the bot did not start, the owner decides about the access.
for (const [action, access] of [
  ["refund-end", "ended"],
  ["refund-keep", "kept"],
  // After a part only.
  ["refund-shorten", "shortened"],
] as const) {
  onButton(refunds, action, paymentId, async (ctx, [id]) => {
    const actor = { userId: ctx.from.id };
    const { kind } = await decideRefundAccess(ctx.platform, { paymentId: id, actor, access });
    await answerDecision(ctx, kind, `refund-access-${access}`);
  });
}

const choice = z.tuple([opaqueId, z.enum(["ended", "kept"])]);

onButton(refunds, "refund-do", choice, async (ctx, [id, access]) => {
  const answer = await requestRefund(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id }, access });
  await showOutcome(ctx, id, answer);
});

onButton(refunds, "refund-part", paymentId, async (ctx, [id]) => {
  const payment = await findRefundable(ctx.platform, { reference: id, actorId: ctx.from.id });
  if (payment?.mayDecide !== true || !payment.isDivisible) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPage(ctx, describePart(ctx.texts, payment), partActions(ctx.texts, payment));
});

onButton(refunds, "refund-part-type", paymentId, async (ctx, [id]) => {
  const payment = await findRefundable(ctx.platform, { reference: id, actorId: ctx.from.id });
  if (payment?.mayDecide !== true || !payment.isDivisible) return answerOutdated(ctx);
  await openPartForm(ctx, { actorId: ctx.from.id, paymentId: id });
});

const choices = { e: "ended", s: "shortened", k: "kept" } as const;
const minor = z.string().regex(/^\d{1,15}$/);
const part = z.tuple([opaqueId, z.enum(["e", "s", "k"]), minor, minor]);

onButton(refunds, "refund-part-do", part, async (ctx, [id, access, amount, before]) => {
  const answer = await requestPart(ctx.platform, {
    paymentId: id,
    actor: { userId: ctx.from.id },
    minor: BigInt(amount),
    access: choices[access],
    refundedBefore: BigInt(before),
  });
  await showOutcome(ctx, id, answer);
});

/** The id of the payment, and the tag of the part where the page showed one. */
const requested = z.tuple([opaqueId]).or(z.tuple([opaqueId, z.string().regex(/^[0-9A-Z]{8}$/)]));

onButton(refunds, "refund-sent", requested, async (ctx, [id, tag]) => {
  const actor = { userId: ctx.from.id };
  const answer = await confirmRefundSent(ctx.platform, { paymentId: id, actor, part: tag });
  await showOutcome(ctx, id, answer, "refund-recorded");
});

onButton(refunds, "refund-withdraw", requested, async (ctx, [id, tag]) => {
  const actor = { userId: ctx.from.id };
  const answer = await withdrawRefund(ctx.platform, { paymentId: id, actor, part: tag });
  await showOutcome(ctx, id, answer, "refund-withdrawn");
});

const answerKeys: Partial<Record<RefundAnswer["kind"], FixedTextKey>> = {
  not_possible: "decision-made-already",
  waits: "refund-waits",
};

/** The message shows the current state, also if a second press, another manager or Telegram was faster. */
async function showOutcome(
  ctx: Press,
  id: string,
  { kind }: RefundAnswer,
  done?: FixedTextKey,
): Promise<void> {
  const payment =
    kind === "forbidden"
      ? undefined
      : await findRefundable(ctx.platform, { reference: id, actorId: ctx.from.id });
  if (payment === undefined) return answerOutdated(ctx);
  const key = answerKeys[kind] ?? done;
  await ctx.answerCallbackQuery(key === undefined ? {} : { text: ctx.texts.plain(key), show_alert: true });
  await showPayment(ctx, payment);
}

async function showList(ctx: BotContext, actorId: number): Promise<void> {
  const { texts, platform } = ctx;
  const list = await listRefundable(platform, actorId);
  if (list.kind === "payments") {
    await showPage(ctx, texts.html("refunds-list"), refundList(texts, list.payments));
  } else if (await isOperator(ctx)) {
    await showPage(ctx, texts.html("refunds-by-id"));
  } else {
    await showPage(ctx, texts.html(list.kind === "nothing" ? "refunds-none" : "refunds-of-others"));
  }
}

async function showPayment(ctx: BotContext, payment: RefundPage): Promise<void> {
  const { texts } = ctx;
  await showPage(ctx, describePayment(texts, payment), refundActions(texts, payment));
}
