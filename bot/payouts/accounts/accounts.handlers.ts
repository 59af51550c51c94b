import { Composer } from "grammy";
import type { InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { canSend, memoLines, networkName } from "../payout/networks.ts";
import { payoutsKeyboard, thresholdKeyboard, THRESHOLD, THRESHOLDS } from "./accounts.keyboards.ts";
import { findPayee } from "./read-accounts.ts";
import type { Payee, OwnerAccount, OwnerAccounts } from "./read-accounts.ts";
import { currencies } from "../../platform/values/money.ts";
import { changePayoutSettings } from "./change-payout-settings.ts";
import type { PayoutSettingsChange } from "./change-payout-settings.ts";
import { describeTotal } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Payout } from "../payout/find-payouts.ts";
import { describeByHand } from "../payout/describe-payout.ts";
import { describePayoutRefusal } from "../payout/reasons.ts";

/**
 * Answers the press of a person who is no payee as outdated, and every press while payouts are switched off. `work` answers the
 * other presses.
 */
export async function forPayees(ctx: Press, work: (payee: Payee) => Promise<void>): Promise<void> {
  const payee = ctx.platform.config.payouts ? await findPayee(ctx.platform, ctx.from.id) : undefined;
  await (payee === undefined ? answerOutdated(ctx) : work(payee));
}

export const withPayee = (ctx: Press, show: (payee: Payee) => Promise<void>): Promise<void> =>
  forPayees(ctx, async (payee) => {
    await ctx.answerCallbackQuery();
    await show(payee);
  });

/** The owner's page. */
export const writeAccounts = (
  { texts, platform }: Pick<BotContext, "texts" | "platform">,
  payee: Payee,
): { readonly html: string; readonly keyboard: InlineKeyboard } => ({
  html: describeAccounts(texts, payee.owner, payee.payouts),
  keyboard: payoutsKeyboard(texts, payee, {
    isSentByProgram: canSend(platform, payee.owner.wallet?.network),
    now: platform.clock.now(),
  }),
});

/** Shows the owner's page in place of the pressed one, or as an answer to the command. */
export async function showAccounts(ctx: BotContext, payee: Payee): Promise<void> {
  const { html, keyboard } = writeAccounts(ctx, payee);
  await showPage(ctx, html, keyboard);
}

/** Owners choose the smallest payout. */
export const payoutSettings = new Composer<BotContext>();

const noData = z.tuple([]);

onButton(payoutSettings, THRESHOLDS, noData, (ctx) =>
  withPayee(ctx, ({ owner }) =>
    showPage(ctx, ctx.texts.html("payout-threshold-which"), thresholdKeyboard(ctx.texts, owner)),
  ),
);

const threshold = z.tuple([z.enum(currencies), z.string().regex(/^[1-9]\d{0,8}$/)]);
onButton(payoutSettings, THRESHOLD, threshold, (ctx, [currency, minor]) =>
  change(ctx, { kind: "threshold", currency, minor: Number(minor) }),
);

async function change(ctx: Press, to: PayoutSettingsChange): Promise<void> {
  await withPayee(ctx, async () => {
    await changePayoutSettings(ctx.platform, { ownerId: ctx.from.id, change: to });
    const payee = await findPayee(ctx.platform, ctx.from.id);
    if (payee !== undefined) await showAccounts(ctx, payee);
  });
}

/** An owner's page: balances, wallet and newest payouts. HTML. */
function describeAccounts(texts: Texts, owner: OwnerAccounts, payouts: readonly Payout[]): string {
  const { wallet, accounts } = owner;
  const settings =
    wallet === undefined
      ? texts.html("payouts-no-wallet")
      : [
          texts.html("payouts-wallet", {
            network: networkName(texts, wallet.network),
            address: wallet.address,
          }),
          ...memoLines(texts, wallet),
          ...(wallet.waitsUntil === undefined
            ? []
            : [texts.html("payouts-wallet-waits", { date: texts.date(wallet.waitsUntil) })]),
          describeStrategy(texts, owner),
        ].join("\n");
  const lines = payouts.map((payout) => describePayout(texts, payout));
  return [
    texts.html("payouts-title"),
    ...(accounts.length === 0 ? [texts.html("payouts-nothing-yet")] : []),
    ...accounts.map((account) => describeAccount(texts, account)),
    settings,
    ...(lines.length === 0 ? [] : [[texts.html("payouts-last"), ...lines].join("\n")]),
  ].join("\n\n");
}

function describeStrategy(texts: Texts, { strategy, checkAt }: OwnerAccounts): string {
  if (strategy !== "weekly" && strategy !== "monthly") return texts.html(`payouts-by-${strategy}`);
  return texts.html(`payouts-by-${strategy}`, { date: checkAt === undefined ? "" : texts.date(checkAt) });
}

function describeAccount(texts: Texts, account: OwnerAccount): string {
  const { currency, balance, held, heldUntil, pending, paid } = account;
  const lines = [texts.html("payouts-balance", { balance: describeTotal(texts, balance) })];
  if (balance.minor < 0n) lines.push(texts.html("balance-negative"));
  if (held.minor > 0n)
    lines.push(
      texts.html(currency === "XTR" ? "payouts-held" : "payouts-held-money", {
        held: describeTotal(texts, held),
        days: account.holdDays,
      }),
    );
  if (heldUntil !== undefined) lines.push(texts.html("payouts-held-until", { date: texts.date(heldUntil) }));
  lines.push(
    pending === undefined
      ? describePayoutProgress(texts, account)
      : texts.html("payouts-under-way", {
          amount: describeTotal(texts, pending.amount),
          date: texts.date(pending.requestedAt),
        }),
  );
  if (paid.minor > 0n) lines.push(texts.html("payouts-paid", { paid: describeTotal(texts, paid) }));
  lines.push(...describeByHand(texts, currency));
  return lines.join("\n");
}

/** The progress to the next payout: "$38.00 of $50.00". HTML, one line. */
export function describePayoutProgress(
  texts: Texts,
  { available, threshold }: Pick<OwnerAccount, "available" | "threshold">,
): string {
  const sums = { available: describeTotal(texts, available), threshold: describeTotal(texts, threshold) };
  return texts.html(available.minor < threshold.minor ? "payouts-progress" : "payouts-enough", sums);
}

const payoutKeys = {
  requested: "payouts-line-requested",
  sending: "payouts-line-sending",
  sent: "payouts-line-sent",
  refused: "payouts-line-refused",
} as const satisfies Readonly<Record<Payout["state"], string>>;

const describePayout = (texts: Texts, payout: Payout): string =>
  texts.html(payoutKeys[payout.state], {
    day: texts.day(payout.requestedAt),
    amount: describeTotal(texts, payout.amount),
    reference: payout.reference ?? "",
    reason: describePayoutRefusal(texts, payout.reason),
  });
