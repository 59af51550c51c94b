import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import type { SandboxCustody } from "../custody/custody.ts";
import type { SandboxConversion, SandboxPayout, SandboxWithdrawal } from "../custody/handles.ts";
import type { Delivery } from "../ipn/ipn-sender.ts";
import { ipnList } from "../payment-page/payment-section.ts";
import { COINS } from "../payments/market.ts";

/** Conversions and payouts that the page shows, of each the newest. */
const SHOWN = 20;

export type CustodyPageView = {
  readonly custody: SandboxCustody;
  /** The current two-factor code. */
  readonly code: string;
  /** Every IPN, oldest first. */
  readonly deliveries: readonly Delivery[];
  /** The error of the last submitted form. */
  readonly problem: string | null;
};

/** The merchant's page at /custody. Its plain forms work in any browser and from tests. */
export function renderCustodyPage({ custody, code, deliveries, problem }: CustodyPageView): string {
  const [conversions, payouts] = [custody.conversions(), custody.payouts()];
  const isMoving =
    conversions.some(({ status }) => isOpen(status)) ||
    payouts.some(
      ({ isVerified, withdrawals }) => isVerified && withdrawals.some(({ status }) => isOpen(status)),
    );
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/payment/page.css"><link rel="icon" href="data:,">
<title>Sandbox custody</title>${isMoving ? markup`<meta http-equiv="refresh" content="1">` : undefined}
</head><body><header><b>NOWPayments</b> <span>sandbox: no coins move</span></header><main>
<h1>Custody</h1>
<p class="soft">Two-factor code now: <code>${code}</code></p>
${problem === null ? undefined : markup`<p class="problem" role="alert">${problem}</p>`}
${balanceSection(custody)}
${conversions.slice(-SHOWN).toReversed().map(conversionSection)}
${payouts
  .slice(-SHOWN)
  .toReversed()
  .map((payout) => payoutSection(payout, deliveries))}
</main></body></html>`.source;
}

const isOpen = (status: string): boolean => !["FINISHED", "FAILED", "REJECTED"].includes(status);

function balanceSection(custody: SandboxCustody): Markup {
  const rows = Object.entries(custody.balances()).map(
    ([code, { available, pending }]) =>
      markup`<p>${available} ${code.toUpperCase()}${pending === "0" ? undefined : markup` <span class="soft">and ${pending} under way</span>`}</p>`,
  );
  const options = COINS.map(({ code, name }) => markup`<option value="${code}">${name}</option>`);
  const inputs = markup`<select name="coin" aria-label="Coin">${options}</select> <input name="amount" size="12" inputmode="decimal" required placeholder="amount" aria-label="Amount"> <button>Add coins</button> <button formaction="/custody/debit">Take coins</button>`;
  return markup`<section><h2>Balance</h2>${rows.length === 0 ? markup`<p class="soft">Nothing yet. Finished payments bring their outcome.</p>` : rows}${form("credit", inputs)}</section>`;
}

function conversionSection({ id, from, to, fromAmount, toAmount, status }: SandboxConversion): Markup {
  const result = toAmount === null ? "nothing" : `${toAmount} ${to.toUpperCase()}`;
  return markup`<section><h2>Conversion ${id}: <output>${status}</output></h2>
<p>${fromAmount} ${from.toUpperCase()} into ${result}</p>
${isOpen(status) ? [button("finish-conversion", id, "Finish"), button("reject-conversion", id, "Reject")] : undefined}</section>`;
}

function payoutSection(
  { batchId, isVerified, attempts, withdrawals }: SandboxPayout,
  deliveries: readonly Delivery[],
): Markup {
  const wrong = attempts === 0 ? undefined : markup`, ${attempts} wrong so far`;
  return markup`<section><h2>Payout ${batchId}</h2>
<p class="soft">${isVerified ? "verified" : markup`waits for its code${wrong}`}</p>
${withdrawals.map((withdrawal) => withdrawalPart(withdrawal, deliveries))}</section>`;
}

function withdrawalPart(withdrawal: SandboxWithdrawal, deliveries: readonly Delivery[]): Markup {
  const { id, amount, fee, currency, address, extraId, status, hash, error, externalId } = withdrawal;
  const coin = currency.toUpperCase();
  return markup`<h3>Withdrawal ${id}: <output>${status}</output></h3>
<p>${amount} ${coin} to <code>${address}</code>${extraId === null ? undefined : markup` with memo <code>${extraId}</code>`}</p>
<p class="soft">network fee ${fee} ${coin}${externalId === null ? undefined : markup`, merchant's id ${externalId}`}</p>
${hash === null ? undefined : markup`<p class="soft">transaction <code>${hash}</code></p>`}
${error === null ? undefined : markup`<p class="bad">${error}</p>`}
${isOpen(status) || status === "FAILED" ? [button("finish", id, "Finish"), button("reject", id, "Reject")] : undefined}
${isOpen(status) ? [button("fail", id, "Fail"), button("delay", id, "Delay by an hour")] : undefined}
${ipnList(deliveries.filter(({ withdrawalId }) => withdrawalId === id))}`;
}

const button = (action: string, id: string, label: string): Markup =>
  form(action, markup`<input type="hidden" name="id" value="${id}"><button>${label}</button>`);

const form = (action: string, inputs: Markup): Markup =>
  markup`<form method="post" action="/custody/${action}">${inputs}</form>`;
