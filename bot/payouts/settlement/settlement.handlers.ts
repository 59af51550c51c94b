import { Composer } from "grammy";
import { z } from "zod";
import { changeKeyboard, showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { findPayout, findPendingPayout } from "../payout/find-payouts.ts";
import type { PayoutToSend } from "../payout/find-payouts.ts";
import { describePendingPayout, describeSettledPayout } from "../payout/describe-payout.ts";
import { approvePayout } from "../execution/decide-sending.ts";
import { claimPayout, releasePayout } from "./claim-payout.ts";
import type { ClaimPurpose, ClaimResult } from "./claim-payout.ts";
import { stuckTransfers } from "./settle-stuck.ts";
import { openRefuseForm, openSentForm } from "./settle.conversation.ts";
import {
  APPROVE,
  CLAIM,
  PENDING,
  pendingPayoutButtons,
  position,
  REFUSE,
  RELEASE,
  SENT,
  settleButtons,
  toPendingPayouts,
} from "../payout/payout-notices.keyboards.ts";

/** Operators see the pending payouts, claim one, send the money by hand, and report that here. */
export const settlements = new Composer<BotContext>();

onButton(settlements, PENDING, z.tuple([position]), async (ctx, [skip]) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showPendingPayouts(ctx, Number(skip));
});

const payoutKey = z.tuple([opaqueId]);

onButton(settlements, CLAIM, payoutKey, async (ctx, [payoutId]) => {
  const payout = await claimFor(ctx, payoutId, "send");
  if (payout === undefined) return;
  await ctx.answerCallbackQuery();
  await showClaim(ctx, payout);
});

onButton(settlements, RELEASE, payoutKey, async (ctx, [payoutId]) => {
  if (!(await isOperator(ctx))) return answerOutdated(ctx);
  await releasePayout(ctx.platform, { payoutId, operatorId: ctx.from.id });
  const payout = await findPayout(ctx.platform, payoutId);
  if (payout === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await showClaim(ctx, payout);
});

onButton(settlements, APPROVE, payoutKey, async (ctx, [payoutId]) => {
  const kind = await approvePayout(ctx.platform, { payoutId, operatorId: ctx.from.id });
  if (kind !== "approved") return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain("payout-approved"), show_alert: true });
  await changeKeyboard(ctx);
});

// Both buttons also claim the payout: messages without a claim button, and a refusal, need no earlier step.
for (const [action, purpose, open] of [
  [SENT, "send", openSentForm],
  [REFUSE, "refuse", openRefuseForm],
] as const) {
  onButton(settlements, action, payoutKey, async (ctx, [payoutId]) => {
    // An operator who decides about a payout that is stuck at the provider claims nothing.
    if (!(await isStuck(ctx, payoutId)) && (await claimFor(ctx, payoutId, purpose)) === undefined) return;
    await open(ctx, { operatorId: ctx.from.id, payoutId });
  });
}

const refusalKeys = {
  held: "payout-held",
  settled_already: "payout-settled-already",
  being_sent: "payout-being-sent",
  wallet_waits: "payout-wallet-too-new",
} as const satisfies Partial<Record<ClaimResult["kind"], FixedTextKey>>;

/** Claims a payout for the presser. Undefined: somebody was faster, and the press is answered. */
async function claimFor(
  ctx: Press,
  payoutId: string,
  purpose: ClaimPurpose,
): Promise<PayoutToSend | undefined> {
  const found = (await isOperator(ctx)) ? await findPayout(ctx.platform, payoutId) : undefined;
  const claim = { payoutId, operatorId: ctx.from.id, purpose };
  const { kind } =
    found === undefined ? { kind: "forbidden" as const } : await claimPayout(ctx.platform, claim);
  const payout = kind === "forbidden" ? undefined : await findPayout(ctx.platform, payoutId);
  if (kind === "forbidden" || payout === undefined) {
    await answerOutdated(ctx);
    return undefined;
  }
  if (kind === "claimed") return payout;
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(refusalKeys[kind]), show_alert: true });
  await showClaim(ctx, payout);
  return undefined;
}

const isStuck = async (ctx: Press, payoutId: string): Promise<boolean> =>
  (await isOperator(ctx)) &&
  (await ctx.platform.database.prisma.payoutTransfer.count({ where: { payoutId, ...stuckTransfers } })) > 0;

/** A single payout in place of the message with the button. */
async function showClaim(ctx: Press, payout: PayoutToSend): Promise<void> {
  const { texts } = ctx;
  if (payout.state !== "requested")
    return showPage(ctx, describeSettledPayout(texts, payout), toPendingPayouts(texts));
  const readerId = ctx.from.id;
  const keyboard = settleButtons(texts, payout, readerId).row();
  keyboard.text(texts.plain("payout-to-open"), buttonData(PENDING, "0"));
  await showPage(ctx, describePendingPayout(texts, payout, readerId), keyboard);
}

/** One payout a page, so that its address is easy to copy. */
export async function showPendingPayouts(ctx: BotContext, skip: number): Promise<void> {
  const { texts, platform } = ctx;
  let page = { skip, ...(await findPendingPayout(platform, skip)) };
  // Others were settled meanwhile: shows the last pending payout.
  if (page.payout === undefined && page.total > 0)
    page = { skip: page.total - 1, ...(await findPendingPayout(platform, page.total - 1)) };
  const { payout, total } = page;
  if (payout === undefined) return showPage(ctx, texts.html("payouts-none-open"));
  const readerId = ctx.from?.id ?? 0;
  const heading = texts.html("payouts-open", { number: page.skip + 1, count: total });
  await showPage(
    ctx,
    `${heading}\n\n${describePendingPayout(texts, payout, readerId)}`,
    pendingPayoutButtons(texts, { payout, readerId }, page),
  );
}
