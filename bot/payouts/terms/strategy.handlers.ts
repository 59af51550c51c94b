import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { describeTotal } from "../../ledger/index.ts";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import {
  strategyKeyboard,
  PAYOUTS,
  REQUEST_PAYOUT,
  REVIEW,
  STRATEGIES,
  STRATEGY,
} from "../accounts/accounts.keyboards.ts";
import { changePayoutSettings, isOffered } from "../accounts/change-payout-settings.ts";
import { accountVersionPattern, findPayee } from "../accounts/read-accounts.ts";
import type { OwnerAccounts } from "../accounts/read-accounts.ts";
import { showAccounts, withPayee } from "../accounts/accounts.handlers.ts";
import { strategies } from "../payout/strategy.ts";
import { canSend, memoLines, networkName } from "../payout/networks.ts";
import { describeTerms, readTerms, rememberLeast } from "./terms.ts";

/** Owners see the fee and the least payout before they choose when payouts are requested, and before they request one. */
export const payoutTerms = new Composer<BotContext>();

onButton(payoutTerms, STRATEGIES, z.tuple([]), (ctx) =>
  withPayee(ctx, async ({ owner }) => {
    const { texts, platform } = ctx;
    const offered = strategies.filter((one) => isOffered(platform, one));
    const sellsForStars = owner.accounts.some(({ currency }) => currency === "XTR");
    const lines = [
      texts.html("payout-strategy-which"),
      ...(await termsLines(ctx, owner, sampleOf(owner))),
      ...(sellsForStars
        ? [
            texts.html("payout-strategy-stars", {
              threshold: describeTotal(texts, thresholdIn(owner, "XTR")),
            }),
          ]
        : []),
    ];
    await showPage(ctx, lines.join("\n\n"), strategyKeyboard(texts, offered, owner.strategy));
  }),
);

onButton(payoutTerms, STRATEGY, z.tuple([z.enum(strategies)]), (ctx, [strategy]) =>
  withPayee(ctx, async () => {
    await changePayoutSettings(ctx.platform, {
      ownerId: ctx.from.id,
      change: { kind: "strategy", strategy },
    });
    const payee = await findPayee(ctx.platform, ctx.from.id);
    if (payee !== undefined) await showAccounts(ctx, payee);
  }),
);

const review = z.tuple([z.enum(currencies), z.string().regex(accountVersionPattern)]);
onButton(payoutTerms, REVIEW, review, async (ctx, [currency, version]) => {
  const { texts, platform } = ctx;
  const payee = platform.config.payouts ? await findPayee(platform, ctx.from.id) : undefined;
  if (payee === undefined) return answerOutdated(ctx);
  const { owner } = payee;
  const account = owner.accounts.find((one) => one.currency === currency);
  const { wallet } = owner;
  if (account?.version !== version || wallet === undefined) {
    await ctx.answerCallbackQuery({ text: texts.plain("payout-not-changed"), show_alert: true });
    return showAccounts(ctx, payee);
  }
  await ctx.answerCallbackQuery();
  const lines = [
    texts.html("payout-review", { amount: describeTotal(texts, account.available) }),
    [
      texts.html("payouts-wallet", { network: networkName(texts, wallet.network), address: wallet.address }),
      ...memoLines(texts, wallet),
    ].join("\n"),
    ...(await termsLines(ctx, owner, account.available)),
  ];
  const keyboard = new InlineKeyboard()
    .text(texts.plain("payout-button-request"), buttonData(REQUEST_PAYOUT, currency, version))
    .row()
    .text(texts.plain("payout-back"), buttonData(PAYOUTS));
  await showPage(ctx, lines.join("\n\n"), keyboard);
});

const thresholdIn = ({ thresholds }: OwnerAccounts, currency: Currency): Money =>
  thresholds.get(currency) ?? money(0n, currency);

/** The amount that the owner could get now, or at the threshold. */
const sampleOf = (owner: OwnerAccounts): Money => {
  const { accounts } = owner;
  const available = accounts.find(({ currency }) => currency === "USD")?.available;
  return available === undefined || available.minor === 0n ? thresholdIn(owner, "USD") : available;
};

/** Nothing where an operator sends by hand, whose wallet decides about the fee. */
async function termsLines(ctx: Press, { wallet }: OwnerAccounts, amount: Money): Promise<string[]> {
  if (wallet === undefined || !canSend(ctx.platform, wallet.network)) return [];
  const { network } = wallet;
  const terms = await readTerms(ctx.platform, { network, amount });
  if (terms !== undefined)
    await rememberLeast(ctx.platform, { ownerId: ctx.from.id, network, least: terms.least });
  return [describeTerms(ctx.texts, { network, amount }, terms)];
}
