import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import { APP } from "../api/account-methods.ts";
import type { AppRules } from "../api/method.ts";
import type { AppStore, Transfer } from "../state/app-store.ts";
import { ASSETS } from "../state/market.ts";
import type { WebhookSettings } from "../webhook/webhook.ts";

/** Transfers that the page shows, the newest. */
const SHOWN = 20;

export type AppPageView = {
  readonly store: AppStore;
  readonly rules: AppRules;
  readonly webhook: WebhookSettings;
  /** The error of the last submitted form. */
  readonly problem: string | null;
};

/** The merchant's app at /app, as @CryptoBot shows it. Its plain forms work in any browser and from tests. */
export function renderAppPage({ store, rules, webhook, problem }: AppPageView): string {
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/invoice/page.css"><link rel="icon" href="data:,">
<title>Sandbox app of Crypto Pay</title>
</head><body><header><b>Crypto Bot</b> <span>sandbox: no coins move</span></header><main>
<h1>${APP.name}</h1>
<p class="soft">App ${APP.app_id}</p>
${problem === null ? undefined : markup`<p class="problem" role="alert">${problem}</p>`}
${balanceSection(store)}
${transferSection(store, rules)}
${webhookSection(webhook)}
</main></body></html>`.source;
}

function balanceSection(store: AppStore): Markup {
  const rows = ASSETS.map(({ code }) => ({ code, balance: store.balanceOf(code) }))
    .filter(({ balance }) => balance !== "0")
    .map(({ code, balance }) => markup`<p>${balance} ${code}</p>`);
  const options = ASSETS.map(({ code, name }) => markup`<option value="${code}">${name}</option>`);
  const inputs = markup`<select name="asset" aria-label="Asset">${options}</select> <input name="amount" size="12" inputmode="decimal" required placeholder="amount" aria-label="Amount"> <button>Add coins</button> <button formaction="/app/debit">Take coins</button>`;
  return markup`<section><h2>Balance</h2>${rows.length === 0 ? markup`<p class="soft">Nothing yet. Paid invoices bring their amount without the fee.</p>` : rows}${form("credit", inputs)}</section>`;
}

function transferSection(store: AppStore, { isTransferOn }: AppRules): Markup {
  const transfers = [...store.transfers.values()].toReversed();
  return markup`<section><h2>Transfers: <output>${isTransferOn ? "on" : "off"}</output></h2>
<p class="soft">Refunds and payouts go to people by transfers.</p>
${isTransferOn ? button("forbid-transfers", "Switch off") : button("allow-transfers", "Switch on")}
${transfers.slice(0, SHOWN).map(transferPart)}</section>`;
}

const transferPart = ({ id, asset, amount, userId, spendId, comment }: Transfer): Markup =>
  markup`<h3>Transfer ${id}</h3>
<p>${amount} ${asset} to the user ${userId}</p>
<p class="soft">spend_id <code>${spendId}</code>${comment === null ? undefined : markup`, ${comment}`}</p>`;

function webhookSection({ url, isDisabled }: WebhookSettings): Markup {
  const state = url === null ? "not set" : isDisabled ? "disabled" : "enabled";
  return markup`<section><h2>Webhook: <output>${state}</output></h2>
<p class="soft">${url ?? "–"}</p>
${isDisabled ? button("enable-webhook", "Enable it again") : undefined}</section>`;
}

const button = (action: string, label: string): Markup => form(action, markup`<button>${label}</button>`);

const form = (action: string, inputs: Markup): Markup =>
  markup`<form method="post" action="/app/${action}">${inputs}</form>`;
