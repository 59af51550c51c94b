import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../channels/index.ts";
import { isOperator } from "../operator/index.ts";
import { answerOutdated, onButton } from "../platform/chat/buttons.ts";
import type { BotContext } from "../platform/context.ts";
import { currencies } from "../platform/values/money.ts";
import { askPayout } from "./asking/ask-payout.ts";
import type { AskPayoutResult } from "./asking/ask-payout.ts";
import { changePayoutChoice } from "./asking/change-choice.ts";
import type { PayoutChange } from "./asking/change-choice.ts";
import { findPayee } from "./asking/find-payee.ts";
import type { Payee } from "./asking/find-payee.ts";
import { markPattern } from "./asking/read-accounts.ts";
import { describeAccounts } from "./describe-accounts.ts";
import {
  AUTOMATIC,
  NETWORK,
  PAY_OUT,
  PAYOUTS,
  PAYOUTS_BELOW,
  payoutsPage,
  pickNetwork,
  pickThreshold,
  THRESHOLD,
  THRESHOLDS,
  WALLET,
} from "./payouts.keyboards.ts";
import { findOpen } from "./settling/payouts.ts";
import { showOpen } from "./settling/settling.handlers.ts";
import { networks } from "./wallets/networks.ts";
import { walletForm } from "./wallets/wallet-form.handlers.ts";

/** `/payouts`: an owner sees and asks for what they are owed; an operator sees what has to be sent. */
export const ownerPayouts = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

ownerPayouts.chatType("private").command("payouts", async (ctx) => {
  const { platform, texts } = ctx;
  const isOn = platform.config.payouts;
  // Switched off, what is under way is still taken to its end.
  const hasWork = isOperator(ctx) && (isOn || (await findOpen(platform, 0)).total > 0);
  if (hasWork) await showOpen(ctx, 0);
  const payee = isOn ? await findPayee(platform, ctx.from.id) : undefined;
  if (payee !== undefined) await showAccounts(ctx, payee);
  else if (!hasWork) await showPage(ctx, texts.html(isOn ? "payouts-no-channel" : "payouts-off"));
});

const nothing = z.tuple([]);

onButton(ownerPayouts, PAYOUTS, nothing, (ctx) => withPayee(ctx, (payee) => showAccounts(ctx, payee)));

onButton(ownerPayouts, PAYOUTS_BELOW, nothing, (ctx) =>
  withPayee(ctx, async (payee) => {
    const reply_markup = payoutsPage(ctx.texts, payee.owner);
    await ctx.reply(describe(ctx, payee), { parse_mode: "HTML", reply_markup });
  }),
);

onButton(ownerPayouts, WALLET, nothing, (ctx) =>
  withPayee(ctx, () => showPage(ctx, ctx.texts.html("payout-wallet-which"), pickNetwork(ctx.texts))),
);

onButton(ownerPayouts, NETWORK, z.tuple([z.enum(networks)]), (ctx, [network]) =>
  withPayee(ctx, () => walletForm.open(ctx, { ownerId: ctx.from.id, network })),
);

onButton(ownerPayouts, THRESHOLDS, nothing, (ctx) =>
  withPayee(ctx, ({ owner }) =>
    showPage(ctx, ctx.texts.html("payout-threshold-which"), pickThreshold(ctx.texts, owner)),
  ),
);

const sum = z.tuple([z.enum(currencies), z.string().regex(/^[1-9]\d{0,8}$/)]);
onButton(ownerPayouts, THRESHOLD, sum, (ctx, [currency, minor]) =>
  change(ctx, { kind: "threshold", currency, minor: Number(minor) }),
);

onButton(ownerPayouts, AUTOMATIC, z.tuple([z.enum(["on", "off"])]), (ctx, [mode]) =>
  change(ctx, { kind: "automatic", isAutomatic: mode === "on" }),
);

const outcomeKeys = {
  asked: "payout-asked",
  off: "payouts-off",
  no_wallet: "payout-not-no-wallet",
  under_way: "payout-not-under-way",
  too_little: "payout-not-too-little",
  changed_meanwhile: "payout-not-changed",
  not_automatic: "payout-not-changed",
} as const satisfies Readonly<Record<AskPayoutResult["kind"], string>>;

const wish = z.tuple([z.enum(currencies), z.string().regex(markPattern)]);
onButton(ownerPayouts, PAY_OUT, wish, async (ctx, [currency, mark]) => {
  const { kind } = await askPayout(ctx.platform, { ownerId: ctx.from.id, currency, by: { mark } });
  // Whoever was faster (a second press, a sale, the clock): the page then shows how things stand now.
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(outcomeKeys[kind]), show_alert: true });
  const payee = await findPayee(ctx.platform, ctx.from.id);
  if (payee !== undefined) await showAccounts(ctx, payee);
});

async function change(ctx: Press, wanted: PayoutChange): Promise<void> {
  await withPayee(ctx, async () => {
    await changePayoutChoice(ctx.platform, { ownerId: ctx.from.id, change: wanted });
    const payee = await findPayee(ctx.platform, ctx.from.id);
    if (payee !== undefined) await showAccounts(ctx, payee);
  });
}

/** For who is paid out here; everybody else's press is out of date, and so is one after payouts were switched off. */
async function withPayee(ctx: Press, show: (payee: Payee) => Promise<void>): Promise<void> {
  const payee = ctx.platform.config.payouts ? await findPayee(ctx.platform, ctx.from.id) : undefined;
  if (payee === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  await show(payee);
}

const describe = ({ texts }: BotContext, { owner, payouts }: Payee): string =>
  describeAccounts(texts, owner, payouts);

const showAccounts = (ctx: BotContext, payee: Payee): Promise<void> =>
  showPage(ctx, describe(ctx, payee), payoutsPage(ctx.texts, payee.owner));
