import type { PayPage, PayPageWords, Steps } from "../../bot/checkout/index.ts";
import { backButton, icon, layout } from "./layout.ts";
import type { Tone } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { renderDeposit } from "./render-deposit.ts";
import type { ShownPage } from "./status.ts";

/** What the page does without a script: "on", it loads itself anew; "off", its reader said no to that; not asked yet. */
export type Reload = "on" | "off" | undefined;

export type PageFrame = {
  readonly basePath: string;
  readonly token: string;
  readonly reload: Reload;
  /** The server's time, which the countdown is held against. */
  readonly now: Date;
};

export const RELOAD_SECONDS = 30;

/** The whole page as it is now. The script brings the parts with an id up to date from another one of these. */
export function renderPage(frame: PageFrame, { page, texts, words, status }: ShownPage): string {
  const { basePath, token, reload, now } = frame;
  const { isFinal, version } = status;
  // A jump that takes no time does not take a reader by surprise, and where it leads the loading can be stopped.
  const jump = markup`<noscript><meta http-equiv="refresh" content="0; url=?reload=on"></noscript>`;
  return layout({
    basePath,
    texts,
    title: words.title,
    head: isFinal || reload !== undefined ? undefined : jump,
    main: markup`<main data-events="${basePath}/pay/${token}/events" data-status="${basePath}/api/payment-status/${token}" data-version="${version}" data-now="${now.toISOString()}"${isFinal ? markup` data-final` : undefined}>
${part("state", "card state", renderState(words), markup` data-tone="${tones[page.progress.kind]}"`)}
${part("deposit", "card deposit", words.deposit === undefined ? undefined : renderDeposit(words.deposit))}
${part("steps", "card steps", words.steps === undefined ? undefined : renderSteps(words.steps))}
${part("order", "card order", renderOrder(words))}
${part("ways", "ways", renderWays(words))}
${isFinal ? undefined : renderFooter(words, reload)}
</main>`,
  });
}

/** Empty parts stand there too, for the script to fill. */
const part = (id: string, classes: string, content: Markup | undefined, attributes?: Markup): Markup =>
  markup`<section id="${id}" class="${classes}"${attributes}${content === undefined ? markup` hidden` : undefined}>${content}</section>`;

const tones: Readonly<Record<PayPage["progress"]["kind"], Tone>> = {
  waiting: "wait",
  confirming: "wait",
  confirmed: "wait",
  finished: "good",
  held: "warn",
  short: "warn",
  expired: "bad",
  failed: "bad",
  turned_down: "bad",
  refunded: "good",
};

// All four stand there, and the tone shows one: so the icon changes without the words beside it being exchanged.
const renderState = ({ heading, text }: PayPageWords): Markup =>
  markup`${(["wait", "good", "warn", "bad"] as const).map(icon)}<div role="status"><h1>${heading}</h1><p>${text}</p></div>`;

const renderSteps = ({ heading, list }: Steps): Markup =>
  markup`<h2 class="unseen">${heading}</h2>
<ol>${list.map(
    ({ label, mark, says }) =>
      markup`<li class="${mark}"${mark === "now" ? markup` aria-current="step"` : undefined}><span>${label}</span> <span class="unseen">(${says})</span></li>`,
  )}</ol>`;

const renderOrder = ({ order: { heading, lines } }: PayPageWords): Markup =>
  markup`<h2>${heading}</h2>
<dl>${lines.map(({ label, value }) => markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;

const renderWays = ({ provider, back }: PayPageWords): Markup =>
  markup`${
    provider === undefined
      ? undefined
      : markup`<a class="button" href="${provider.url}" rel="noreferrer">${provider.label}</a>`
  }${backButton(back, provider === undefined)}`;

const renderFooter = (words: PayPageWords, reload: Reload): Markup => {
  const { follows, lost, reloads, stop, now, start } = words.reload;
  const withoutScript =
    reload === "off"
      ? markup`<a href="?reload=off">${now}</a> · <a href="?reload=on">${start}</a>`
      : markup`${reloads} <a href="?reload=off">${stop}</a>`;
  return markup`<footer>
<p class="live" data-lost="${lost}"><span class="dot" aria-hidden="true"></span><span>${follows}</span></p>
<p class="unseen" role="status" id="said"></p>
<noscript><p>${withoutScript}</p></noscript>
</footer>`;
};
