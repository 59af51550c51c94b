import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { externalPaymentId, opaqueId } from "../../platform/values/domain.ts";
import { describeSum } from "../../ledger/index.ts";
import { Html, kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { isOperator } from "../../users/index.ts";
import { answerDecision } from "../decisions/decisions.handlers.ts";
import { requestRefund } from "./request-refund.ts";
import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { findRefundable, listRefundable } from "./list-refundable.ts";
import type { Refundable, RefundPage } from "./list-refundable.ts";
import { isWaiting, refundActions, refundList } from "./refund.keyboards.ts";
import { describeProvider } from "../providers/registry.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import type { RefundAnswer } from "./refund-steps.ts";
import { confirmRefundSent, decideRefundAccess, withdrawRefund } from "./settle-refund.ts";

/** /refund: for the owner of a sale, the managers of their channel, and operators. */
export const refunds = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

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

onButton(refunds, "refund-sent", paymentId, async (ctx, [id]) => {
  const answer = await confirmRefundSent(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id } });
  await showOutcome(ctx, id, answer, "refund-recorded");
});

onButton(refunds, "refund-withdraw", paymentId, async (ctx, [id]) => {
  const answer = await withdrawRefund(ctx.platform, { paymentId: id, actor: { userId: ctx.from.id } });
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
  const { buyer, amount, arrived } = payment;
  const values = {
    tier: describeItem(texts, payment.tierName),
    channel: payment.channelTitle,
    date: texts.date(payment.paidAt),
    paid:
      arrived === undefined || arrived.currency === amount.currency
        ? describeMoney(texts, amount)
        : texts.plain("refund-paid-in-coins", {
            coins: describeAmount(texts, arrived),
            amount: describeMoney(texts, amount),
          }),
    id: payment.id,
    what: new Html(describeRefund(texts, payment)),
  };
  const text =
    buyer === undefined
      ? texts.html("donation-refund-payment-anonymous", values)
      : texts.html("refund-payment", { ...values, buyer: buyer.name, buyerId: String(buyer.id) });
  await showPage(ctx, text, refundActions(texts, payment));
}

/** HTML about the place of the money or its way back, and about the person who decides. */
function describeRefund(texts: Texts, payment: RefundPage): string {
  if (!payment.mayDecide) return texts.html("refund-of-former-owner");
  const { debt } = payment;
  const how = describeWayBack(texts, payment);
  if (debt === undefined) return how;
  const balance = describeSum(texts, debt);
  if (payment.isForOperator) return `${how}\n\n${texts.html("refund-makes-debt", { balance })}`;
  return isWaiting(payment)
    ? texts.html("refund-is-waiting", { balance })
    : `${how}\n\n${texts.html("refund-needs-operator", { balance })}`;
}

/** HTML about the place of the money, or about its way back. */
function describeWayBack(texts: Texts, { state, provider, isSentByProvider, tierName }: Refundable): string {
  const kind = tierName === null ? "donation" : "access";
  const values = { provider: describeProvider(texts, provider) };
  if (state === "by_hand") return texts.html(textKeyFor(kind, "refund-is-by-hand"), values);
  if (state !== "possible") return texts.html(`refund-is-${kebabCase(state)}`);
  return isSentByProvider
    ? texts.html("refund-goes-back-at-once")
    : texts.html(textKeyFor(kind, "refund-goes-back-coins"), values);
}
