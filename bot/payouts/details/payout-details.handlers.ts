import { describeSum, describeTotal } from "../../ledger/index.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeByHand } from "../payout/describe-payout.ts";
import { describePayoutRefusal } from "../payout/reasons.ts";
import { describeCoins } from "../terms/terms.ts";
import { memoLines, networkName } from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import type { Platform } from "../../platform/platform.ts";
import { findPayout } from "../payout/find-payouts.ts";
import type { PayoutToSend } from "../payout/find-payouts.ts";
import { sumSalesBehind } from "./payout-details.sql.ts";
import { Composer, InlineKeyboard } from "grammy";
import { z } from "zod";
import { answerOutdated, buttonData, onButton } from "../../platform/chat/buttons.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { PAYOUTS, SHOW_PAYOUT, toStatement } from "../accounts/accounts.keyboards.ts";

type PayoutDetails = {
  readonly payout: PayoutToSend;
  readonly isAutomatic: boolean;
  /** The program waits for an operator's approval. */
  readonly needsApproval: boolean;
  readonly settledAt: Date | undefined;
  readonly sales: { readonly count: number; readonly net: ExactAmount };
  /** The coins of a payout that the program sends, as exact decimal texts; undefined before they are set aside, or by hand. */
  readonly coins: PayoutCoins | undefined;
};

type PayoutCoins = {
  /** The fee and what arrives. */
  readonly share: string;
  readonly fee: string;
  readonly amount: string;
  readonly hash: string | undefined;
};

/** A payout of this owner; undefined for any other. */
export async function readPayoutDetails(
  platform: Platform,
  { ownerId, payoutId }: { readonly ownerId: number; readonly payoutId: string },
): Promise<PayoutDetails | undefined> {
  const { prisma } = platform.database;
  const payout = await findPayout(platform, payoutId);
  const row = await prisma.payout.findUnique({
    where: { id: payoutId },
    include: { transfers: { orderBy: { id: "desc" }, take: 1 } },
  });
  if (payout?.owner.id !== ownerId || row === null) return undefined;
  const { currency } = payout.amount;
  const behind = await sumSalesBehind.first(prisma, { ownerId, currency, payoutId });
  const [transfer] = row.transfers;
  const isSet = transfer !== undefined && (transfer.state === "sending" || transfer.state === "sent");
  return {
    payout,
    isAutomatic: row.isAutomatic,
    needsApproval: payout.state === "requested" && payout.approvalReason !== undefined,
    settledAt: row.settledAt ?? undefined,
    sales: { count: behind?.sales ?? 0, net: { amount: behind?.net ?? "0", currency } },
    coins:
      isSet && transfer.share !== null && transfer.fee !== null && transfer.amount !== null
        ? {
            share: transfer.share.toFixed(),
            fee: transfer.fee.toFixed(),
            amount: transfer.amount.toFixed(),
            hash: transfer.hash ?? undefined,
          }
        : undefined,
  };
}

/** One payout, as its owner sees it: HTML. */
export function describeDetails(texts: Texts, details: PayoutDetails): string {
  const { payout, isAutomatic, sales, coins } = details;
  const { amount, wallet, requestedAt } = payout;
  const name = networkName(texts, wallet.network);
  return [
    [
      texts.html("payout-page-title", { amount: describeTotal(texts, amount) }),
      describeState(texts, details),
      texts.html(isAutomatic ? "payout-page-requested-automatic" : "payout-page-requested", {
        date: texts.date(requestedAt),
      }),
    ].join("\n"),
    texts.html("payout-page-sales", { count: sales.count, sum: describeSum(texts, sales.net) }),
    [
      texts.html("payouts-wallet", { network: name, address: wallet.address }),
      ...memoLines(texts, wallet),
      ...(coins === undefined ? [] : describeParts(texts, details, coins)),
      ...describeTransaction(texts, details),
    ].join("\n"),
    ...describeByHand(texts, amount.currency),
  ].join("\n\n");
}

function describeState(texts: Texts, { payout, needsApproval, settledAt, coins }: PayoutDetails): string {
  const date = settledAt === undefined ? "" : texts.date(settledAt);
  switch (payout.state) {
    case "requested":
      if (needsApproval) return texts.html("payout-state-held");
      return texts.html(payout.claim === undefined ? "payout-state-requested" : "payout-state-claimed");
    case "sending":
      return texts.html("payout-state-sending");
    case "sent":
      return texts.html(coins === undefined ? "payout-state-sent-by-hand" : "payout-state-sent", { date });
    case "refused":
      return texts.html("payout-state-refused", {
        date,
        reason: describePayoutRefusal(texts, payout.reason),
      });
  }
}

function describeParts(
  texts: Texts,
  { payout }: PayoutDetails,
  { share, fee, amount }: PayoutCoins,
): string[] {
  const network = networkName(texts, payout.wallet.network);
  return [
    texts.html("payout-page-rate", {
      network,
      price: describeCoinPrice(texts, moneyText(payout.amount), share),
    }),
    texts.html("payout-page-fee", { fee: describeCoins(texts, fee) }),
    texts.html("payout-page-net", { coins: describeCoins(texts, amount), network }),
  ];
}

/** The dollars for one coin, in cents, or to six decimals for coins below a dollar. */
function describeCoinPrice(texts: Texts, dollars: string, coins: string): string {
  const units = (unitsOf(dollars) * unitsOf("1")) / unitsOf(coins);
  const grain = unitsOf(units >= unitsOf("1") ? "0.01" : "0.000001");
  const price = amountOf(((units + grain / 2n) / grain) * grain);
  return new Intl.NumberFormat(texts.locale, {
    style: "currency",
    currency: "USD",
    maximumFractionDigits: 6,
  }).format(price as `${number}`);
}

function describeTransaction(texts: Texts, { payout, coins }: PayoutDetails): string[] {
  const hash = coins?.hash ?? payout.reference ?? undefined;
  if (hash === undefined) return [];
  const url = transactionPage(payout.wallet.network, hash);
  return [
    url === undefined
      ? texts.html("payout-page-reference", { hash })
      : texts.html("payout-page-transaction", { hash, url }),
  ];
}

/** Pages about transactions. Tokens stand with the network that carries them. */
const explorers: readonly (readonly [page: string, networks: readonly WalletNetwork[]])[] = [
  ["https://tronscan.org/#/transaction/", ["usdt_tron", "TRX", "USDCTRC20"]],
  ["https://tonviewer.com/transaction/", ["usdt_ton", "TON"]],
  ["https://etherscan.io/tx/", ["usdt_ethereum", "ETH", "USDC", "DAI", "PYUSD"]],
  ["https://basescan.org/tx/", ["usdc_base", "ETHBASE"]],
  ["https://bscscan.com/tx/", ["USDTBSC", "USDCBSC", "BNBBSC"]],
  ["https://polygonscan.com/tx/", ["USDTMATIC", "USDCMATIC", "MATIC"]],
  ["https://arbiscan.io/tx/", ["USDTARB", "USDCARB", "ETHARB"]],
  ["https://solscan.io/tx/", ["USDTSOL", "USDCSOL", "SOL"]],
  ["https://mempool.space/tx/", ["BTC"]],
  ["https://litecoinspace.org/tx/", ["LTC"]],
  ["https://xrpscan.com/tx/", ["XRP"]],
  ["https://stellar.expert/explorer/public/tx/", ["XLM"]],
  ["https://dogechain.info/tx/", ["DOGE"]],
];

/** Hexadecimal, base58 or base64 of at least 32 bytes: an operator's own reference is no hash. */
const HASH = /^(?:0x)?[\w+/=-]{40,128}$/;

/** A public page about a transaction. Undefined: the program knows none for this network, or the text is no hash. */
export function transactionPage(network: WalletNetwork, hash: string): string | undefined {
  const page = explorers.find(([, networks]) => networks.includes(network))?.[0];
  return page === undefined || !HASH.test(hash) ? undefined : page + encodeURIComponent(hash);
}

/** An owner looks at one of their payouts, also after payouts were switched off. */
export const payoutDetails = new Composer<BotContext>();

onButton(payoutDetails, SHOW_PAYOUT, z.tuple([opaqueId]), async (ctx, [payoutId]) => {
  const { texts } = ctx;
  const details = await readPayoutDetails(ctx.platform, { ownerId: ctx.from.id, payoutId });
  if (details === undefined) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  const keyboard = toStatement(texts, new InlineKeyboard(), details.payout.requestedAt).row();
  await showPage(
    ctx,
    describeDetails(texts, details),
    keyboard.text(texts.plain("payout-back"), buttonData(PAYOUTS)),
  );
});
