import type { PaymentPageTexts } from "../../bot/checkout/index.ts";
import { icon } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { qrCode } from "./qr-code.ts";

type DepositTexts = NonNullable<PaymentPageTexts["deposit"]>;

/** Amounts and addresses are written from left to right in every language. */
export function renderDeposit(depositTexts: DepositTexts): Markup {
  const { heading, amount, address, memo, warnings, qr, until } = depositTexts;
  const line = (id: string, value: DepositTexts["amount"]): Markup => copyLine(id, value, depositTexts);
  return markup`<h2>${heading}</h2>
<dl class="copies">
${line("amount", amount)}
${line("address", address)}
${memo === undefined ? undefined : line("memo", memo)}
</dl>
${warnings.map(warning)}
${until === undefined ? undefined : renderUntil(until)}
${qrCode(address.value, qr)}`;
}

/** The stylesheet hides the button until the script has started. */
const copyLine = (
  id: string,
  { label, value, unit, copy }: DepositTexts["amount"],
  button: Pick<DepositTexts, "copy" | "copied">,
): Markup =>
  markup`<div><dt>${label}</dt><dd><bdi dir="ltr"><code id="${id}-value">${value}</code>${
    unit === "" ? undefined : markup` <b>${unit}</b>`
  }</bdi><button type="button" data-copy="${id}-value" data-copied="${button.copied}" aria-label="${copy}">${button.copy}</button></dd></div>`;

const renderUntil = ({ text, left }: NonNullable<DepositTexts["until"]>): Markup =>
  left === undefined
    ? warning(text)
    : markup`<p class="soft">${text} <span class="left">${left.label} <b role="timer" data-until="${left.at.toISOString()}" dir="ltr"></b></span></p>`;

const warning = (text: string): Markup => markup`<p class="warning">${icon("warn")}<span>${text}</span></p>`;
