import { Composer } from "grammy";
import type { CallbackQueryContext } from "grammy";
import { z } from "zod";
import { showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { currencies } from "../../platform/values/money.ts";
import {
  AUTOMATIC,
  NETWORK,
  PAYOUTS,
  PAYOUTS_NEW_MESSAGE,
  payoutsPage,
  pickNetwork,
  pickThreshold,
  REQUEST_PAYOUT,
  THRESHOLD,
  THRESHOLDS,
  WALLET,
} from "../accounts/accounts.keyboards.ts";
import { changePayoutSettings } from "../accounts/change-payout-settings.ts";
import type { PayoutSettingsChange } from "../accounts/change-payout-settings.ts";
import { describeAccounts } from "../accounts/describe-accounts.ts";
import { findPayee, accountVersionPattern } from "../accounts/read-accounts.ts";
import type { Payee } from "../accounts/read-accounts.ts";
import { findPendingPayout } from "../payout/find-payouts.ts";
import { showPendingPayouts } from "../settlement/settlement.handlers.ts";
import { networks } from "../wallets/networks.ts";
import { STOP_WALLET } from "../wallets/notify-wallet.jobs.ts";
import { stopWalletChange } from "../wallets/stop-wallet-change.ts";
import { openWalletForm } from "../wallets/wallet.conversation.ts";
import { requestPayout } from "./request-payout.ts";
import type { RequestPayoutResult } from "./request-payout.ts";

/** `/payouts`: owners request payouts and change their settings; operators see the pending payouts. */
export const ownerPayouts = new Composer<BotContext>();

type Press = CallbackQueryContext<BotContext>;

ownerPayouts.chatType("private").command("payouts", async (ctx) => {
  const { platform, texts } = ctx;
  const isOn = platform.config.payouts;
  // Pending payouts are settled also after payouts were switched off.
  const hasWork = (await isOperator(ctx)) && (isOn || (await findPendingPayout(platform, 0)).total > 0);
  if (hasWork) await showPendingPayouts(ctx, 0);
  const payee = isOn ? await findPayee(platform, ctx.from.id) : undefined;
  if (payee !== undefined) await showAccounts(ctx, payee);
  else if (!hasWork) await showPage(ctx, texts.html(isOn ? "payouts-no-channel" : "payouts-off"));
});

const noData = z.tuple([]);

const stopKeys = { stopped: "payout-wallet-stopped", too_late: "payout-wallet-stop-late" } as const;

onButton(ownerPayouts, PAYOUTS, noData, (ctx) => withPayee(ctx, (payee) => showAccounts(ctx, payee)));

onButton(ownerPayouts, PAYOUTS_NEW_MESSAGE, noData, (ctx) =>
  withPayee(ctx, async (payee) => {
    const reply_markup = payoutsPage(ctx.texts, payee.owner);
    await ctx.reply(describe(ctx, payee), { parse_mode: "HTML", reply_markup });
  }),
);

onButton(ownerPayouts, WALLET, noData, (ctx) =>
  withPayee(ctx, () => showPage(ctx, ctx.texts.html("payout-wallet-which"), pickNetwork(ctx.texts))),
);

onButton(ownerPayouts, NETWORK, z.tuple([z.enum(networks)]), (ctx, [network]) =>
  withPayee(ctx, () => openWalletForm(ctx, { ownerId: ctx.from.id, network })),
);

// The button asks for no channel, because a person who sells nothing may also stop a change.
const setAt = z.tuple([z.string().regex(/^\d{13}$/)]);
onButton(ownerPayouts, STOP_WALLET, setAt, async (ctx, [time]) => {
  const change = { ownerId: ctx.from.id, setAt: new Date(Number(time)) };
  const { kind } = await stopWalletChange(ctx.platform, change);
  if (kind === "outdated") return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(stopKeys[kind]), show_alert: true });
  await ctx.editMessageReplyMarkup();
});

onButton(ownerPayouts, THRESHOLDS, noData, (ctx) =>
  withPayee(ctx, ({ owner }) =>
    showPage(ctx, ctx.texts.html("payout-threshold-which"), pickThreshold(ctx.texts, owner)),
  ),
);

const threshold = z.tuple([z.enum(currencies), z.string().regex(/^[1-9]\d{0,8}$/)]);
onButton(ownerPayouts, THRESHOLD, threshold, (ctx, [currency, minor]) =>
  change(ctx, { kind: "threshold", currency, minor: Number(minor) }),
);

onButton(ownerPayouts, AUTOMATIC, z.tuple([z.enum(["on", "off"])]), (ctx, [mode]) =>
  change(ctx, { kind: "automatic", isAutomatic: mode === "on" }),
);

const resultKeys = {
  requested: "payout-requested",
  off: "payouts-off",
  no_operator: "payout-not-no-operator",
  no_wallet: "payout-not-no-wallet",
  wallet_waits: "payout-not-wallet-waits",
  under_way: "payout-not-under-way",
  too_little: "payout-not-too-little",
  changed_meanwhile: "payout-not-changed",
  not_automatic: "payout-not-changed",
} as const satisfies Readonly<Record<RequestPayoutResult["kind"], string>>;

const request = z.tuple([z.enum(currencies), z.string().regex(accountVersionPattern)]);
onButton(ownerPayouts, REQUEST_PAYOUT, request, async (ctx, [currency, version]) => {
  if ((await findPayee(ctx.platform, ctx.from.id)) === undefined) return answerOutdated(ctx);
  const { kind } = await requestPayout(ctx.platform, { ownerId: ctx.from.id, currency, by: { version } });
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(resultKeys[kind]), show_alert: true });
  const payee = await findPayee(ctx.platform, ctx.from.id);
  if (payee !== undefined) await showAccounts(ctx, payee);
});

async function change(ctx: Press, to: PayoutSettingsChange): Promise<void> {
  await withPayee(ctx, async () => {
    await changePayoutSettings(ctx.platform, { ownerId: ctx.from.id, change: to });
    const payee = await findPayee(ctx.platform, ctx.from.id);
    if (payee !== undefined) await showAccounts(ctx, payee);
  });
}

/** Answers the press of a person who is no payee as outdated, and every press while payouts are switched off. */
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
