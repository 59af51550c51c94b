import { Composer } from "grammy";
import { z } from "zod";
import { changeKeyboard, showPage } from "../../platform/chat/show-page.ts";
import { answerOutdated, onButton } from "../../platform/chat/buttons.ts";
import type { BotContext, Press } from "../../platform/context.ts";
import { isOperator } from "../../users/index.ts";
import { currencies } from "../../platform/values/money.ts";
import {
  COIN_SEARCH,
  COINS,
  NETWORK,
  PAYOUTS,
  coinKeyboard,
  REQUEST_PAYOUT,
  WALLET,
} from "../accounts/accounts.keyboards.ts";
import { findPayee, accountVersionPattern } from "../accounts/read-accounts.ts";
import { forPayees, showAccounts, withPayee, writeAccounts } from "../accounts/accounts.handlers.ts";
import { findPendingPayout } from "../payout/find-payouts.ts";
import { PAYOUTS_NEW_MESSAGE } from "../payout/payout-notices.keyboards.ts";
import { openCoinForm } from "../wallets/coin.conversation.ts";
import { findCoin, listCoins } from "../wallets/coins.ts";
import { canSend, networkPattern } from "../payout/networks.ts";
import { stopSending } from "../execution/decide-sending.ts";
import { findSendingPayout } from "../settlement/describe-sending.ts";
import { showOverview } from "../settlement/overview.handlers.ts";
import { showPendingPayouts } from "../settlement/settlement.handlers.ts";
import { STOP_WALLET } from "../wallets/notify-wallet.jobs.ts";
import { stopWalletChange } from "../wallets/change-wallet.ts";
import { openWalletForm } from "../wallets/wallet.conversation.ts";
import { requestPayout } from "./request-payout.ts";
import type { RequestPayoutResult } from "./request-payout.ts";
import type { FixedTextKey } from "../../platform/texts/texts.ts";

/** `/payouts`: owners request payouts and change their settings; operators see the pending payouts. */
export const ownerPayouts = new Composer<BotContext>();

ownerPayouts.chatType("private").command("payouts", async (ctx) => {
  const { platform, texts } = ctx;
  const isOn = platform.config.payouts;
  // Payouts that wait or are being sent are looked after also when payouts were switched off.
  const isSending = canSend(platform) || (await findSendingPayout(platform, 0)).total > 0;
  const isByOperator = await isOperator(ctx);
  const hasWork = isByOperator && (isOn || isSending || (await findPendingPayout(platform, 0)).total > 0);
  if (hasWork && isSending) {
    // "/payouts stop" works also where no page can be pressed.
    if (ctx.match === "stop" || ctx.match === "resume")
      await stopSending(platform, ctx.from.id, ctx.match === "stop");
    await showOverview(ctx);
  } else if (hasWork) await showPendingPayouts(ctx, 0);
  const payee = isOn ? await findPayee(platform, ctx.from.id) : undefined;
  if (payee !== undefined) await showAccounts(ctx, payee);
  else if (isOn && !hasWork) await showPage(ctx, texts.html("payouts-no-channel"));
  else if (!hasWork) await showPage(ctx, texts.html(isByOperator ? "payouts-off-operator" : "payouts-off"));
});

const noData = z.tuple([]);

const stopKeys = { stopped: "payout-wallet-stopped", too_late: "payout-wallet-stop-late" } as const;

onButton(ownerPayouts, PAYOUTS, noData, (ctx) => withPayee(ctx, (payee) => showAccounts(ctx, payee)));

onButton(ownerPayouts, PAYOUTS_NEW_MESSAGE, noData, (ctx) =>
  withPayee(ctx, async (payee) => {
    const { html, keyboard } = writeAccounts(ctx, payee);
    await ctx.reply(html, { parse_mode: "HTML", reply_markup: keyboard });
  }),
);

onButton(ownerPayouts, WALLET, noData, (ctx) => withPayee(ctx, () => showCoins(ctx, 0)));

const pageNumber = z.tuple([z.string().regex(/^\d{1,3}$/)]);
onButton(ownerPayouts, COINS, pageNumber, (ctx, [page]) =>
  withPayee(ctx, () => showCoins(ctx, Number(page))),
);

onButton(ownerPayouts, COIN_SEARCH, noData, (ctx) =>
  forPayees(ctx, () => openCoinForm(ctx, { ownerId: ctx.from.id })),
);

async function showCoins(ctx: Press, page: number): Promise<void> {
  const { texts, platform } = ctx;
  const list = await listCoins(platform);
  const lines = [
    texts.html(canSend(platform) ? "payout-coins-which" : "payout-wallet-which"),
    ...(list.isPartial ? [texts.html("payout-coins-unreachable")] : []),
  ];
  await showPage(ctx, lines.join("\n\n"), coinKeyboard(texts, list, page));
}

onButton(ownerPayouts, NETWORK, z.tuple([z.string().regex(networkPattern)]), async (ctx, [network]) => {
  const isOffered = ctx.platform.config.payouts && (await findCoin(ctx.platform, network)) !== undefined;
  if (!isOffered) return answerOutdated(ctx);
  await forPayees(ctx, () => openWalletForm(ctx, { ownerId: ctx.from.id, network }));
});

// The button asks for no channel, because a person who sells nothing may also stop a change.
const setAt = z.tuple([z.string().regex(/^\d{13}$/)]);
onButton(ownerPayouts, STOP_WALLET, setAt, async (ctx, [time]) => {
  const change = { ownerId: ctx.from.id, setAt: new Date(Number(time)) };
  const { kind } = await stopWalletChange(ctx.platform, change);
  if (kind === "outdated") return answerOutdated(ctx);
  await ctx.answerCallbackQuery({ text: ctx.texts.plain(stopKeys[kind]), show_alert: true });
  await changeKeyboard(ctx);
});

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

/** Stars are sent by hand in any case. */
function keyOf(result: RequestPayoutResult, isSentByProgram: boolean): FixedTextKey {
  if (result.kind !== "requested" || !isSentByProgram) return resultKeys[result.kind];
  return result.needsApproval ? "payout-requested-held" : "payout-requested-program";
}

const request = z.tuple([z.enum(currencies), z.string().regex(accountVersionPattern)]);
onButton(ownerPayouts, REQUEST_PAYOUT, request, async (ctx, [currency, version]) => {
  if ((await findPayee(ctx.platform, ctx.from.id)) === undefined) return answerOutdated(ctx);
  const result = await requestPayout(ctx.platform, { ownerId: ctx.from.id, currency, by: { version } });
  const payee = await findPayee(ctx.platform, ctx.from.id);
  const isSent = currency === "USD" && canSend(ctx.platform, payee?.owner.wallet?.network);
  const text = ctx.texts.plain(keyOf(result, isSent));
  await ctx.answerCallbackQuery({ text, show_alert: true });
  if (payee !== undefined) await showAccounts(ctx, payee);
});
