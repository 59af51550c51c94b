import { z } from "zod";
import { markup } from "../../../webhooks/payment-page/markup.ts";
import type { Markup } from "../../../webhooks/payment-page/markup.ts";
import { deliveryList } from "../../http/delivery-list.ts";
import { PAYMENT_METHODS } from "../account/cards.ts";
import type { PaymentMethodName } from "../account/cards.ts";
import type { Delivery } from "../events/event-sender.ts";

/** A page of the local Stripe. Its plain forms work in any browser and from tests. */
export function layout(parts: {
  readonly title: string;
  readonly problem: string | null;
  /** Whether a webhook is on its way: the page then shows its answer a second later. */
  readonly isMoving: boolean;
  readonly body: readonly (Markup | undefined)[];
}): string {
  const { title, problem, isMoving, body } = parts;
  return markup`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><link rel="stylesheet" href="/c/page.css"><link rel="icon" href="data:,">
<title>${title}</title>${isMoving ? markup`<meta http-equiv="refresh" content="1">` : undefined}
</head><body><header><b>Stripe</b> <span>sandbox: no money moves</span></header><main>
${problem === null ? undefined : markup`<p class="problem" role="alert">${problem}</p>`}
${body}</main></body></html>`.source;
}

/** A form of one button. */
export function button(
  action: string,
  label: string,
  { inputs, isPrimary = false }: { readonly inputs?: Markup; readonly isPrimary?: boolean } = {},
): Markup {
  return markup`<form method="post" action="${action}">${inputs} <button${isPrimary ? markup` class="primary"` : undefined}>${label}</button></form>`;
}

export function methodChoice(label: string, isOffered: (name: PaymentMethodName) => boolean): Markup {
  const options = (Object.keys(PAYMENT_METHODS) as PaymentMethodName[]).filter(isOffered).map((name) => {
    const { label: method, number } = PAYMENT_METHODS[name];
    return markup`<option value="${name}">${method} (…${number.slice(-4)})</option>`;
  });
  return markup`<label for="method">${label}</label> <select id="method" name="method">${options}</select>`;
}

export const eventList = (deliveries: readonly Delivery[]): Markup | undefined =>
  deliveryList(
    "Events",
    deliveries.map((delivery) => ({
      ...delivery,
      title: delivery.type ?? "unknown",
      origin: delivery.origin === "event" ? undefined : delivery.origin,
    })),
  );

/** Any other scheme than a web address could run a script on click. */
export function backLink(url: string | null, label: string): Markup | undefined {
  if (url === null || !/^https?:/i.test(url)) return undefined;
  return markup`<p><a href="${url}" rel="noreferrer">${label}</a></p>`;
}

/** "$9.99" and "9.99 EUR". */
export const priceText = (amount: number, currency: string): string =>
  currency === "usd"
    ? `$${(amount / 100).toFixed(2)}`
    : `${(amount / 100).toFixed(2)} ${currency.toUpperCase()}`;

/** Deliveries of events whose object names one of the ids. */
export const isAbout =
  (ids: readonly (string | null | undefined)[]) =>
  ({ body }: Delivery): boolean =>
    ids.some((id) => id !== null && id !== undefined && body.includes(`"${id}"`));

export function problemOf(error: unknown): string {
  if (error instanceof z.ZodError) return error.issues[0]?.message ?? "";
  return error instanceof Error ? error.message : String(error);
}
