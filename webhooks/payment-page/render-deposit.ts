import type { Copied, DepositWords } from "../../bot/checkout/index.ts";
import { icon } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { qrCode } from "./qr-code.ts";

/** Where to send how much. Amounts and addresses are written from left to right in every language. */
export function renderDeposit(words: DepositWords): Markup {
  const { heading, amount, address, memo, warnings, qr, until } = words;
  const line = (id: string, copied: Copied): Markup => copyLine(id, copied, words);
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

/** The button does nothing without the script, and is not shown without it. */
const copyLine = (
  id: string,
  { label, value, unit, copy }: Copied,
  words: Pick<DepositWords, "copy" | "copied">,
): Markup =>
  markup`<div><dt>${label}</dt><dd><bdi dir="ltr"><code id="${id}-value">${value}</code>${
    unit === "" ? undefined : markup` <b>${unit}</b>`
  }</bdi><button type="button" data-copy="${id}-value" data-copied="${words.copied}" aria-label="${copy}">${words.copy}</button></dd></div>`;

const renderUntil = ({ text, left }: NonNullable<DepositWords["until"]>): Markup =>
  left === undefined
    ? warning(text)
    : markup`<p class="soft">${text} <span class="left">${left.label} <b role="timer" data-until="${left.at.toISOString()}" dir="ltr"></b></span></p>`;

const warning = (text: string): Markup => markup`<p class="warning">${icon("warn")}<span>${text}</span></p>`;
