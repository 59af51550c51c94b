import type { describeNotice, PaymentPage, PaymentPageTexts } from "../../bot/checkout/index.ts";
import { backButton, icon, layout } from "./layout.ts";
import type { LayoutOptions, Tone } from "./layout.ts";
import { markup } from "./markup.ts";
import type { Markup } from "./markup.ts";
import { renderDeposit } from "./render-deposit.ts";
import type { DescribedPage } from "./status.ts";

/** Without a script: "on" reloads the page at intervals, "off" is the reader's choice against that, undefined is no choice yet. */
export type Reload = "on" | "off" | undefined;

export type PageFrame = {
  readonly basePath: string;
  readonly token: string;
  readonly reload: Reload;
  /** The server's time, by which the countdown corrects the browser's clock. */
  readonly now: Date;
};

export const RELOAD_SECONDS = 30;

/** The script fetches this page again and replaces the sections that changed. */
export function renderPage(frame: PageFrame, { page, texts, pageTexts, status }: DescribedPage): string {
  const { basePath, token, reload, now } = frame;
  const { isFinal, version } = status;
  // WCAG 2.2.1: an immediate redirect is allowed, and the page behind it offers to stop the reloading.
  const jump = markup`<noscript><meta http-equiv="refresh" content="0; url=?reload=on"></noscript>`;
  return layout({
    basePath,
    texts,
    title: pageTexts.title,
    head: isFinal || reload !== undefined ? undefined : jump,
    main: markup`<main data-events="${basePath}/pay/${token}/events" data-status="${basePath}/api/payment-status/${token}" data-version="${version}" data-now="${now.toISOString()}"${isFinal ? markup` data-final` : undefined}>
${section("state", "card state", renderState(pageTexts), markup` data-tone="${tones[page.progress.kind]}"`)}
${section("deposit", "card deposit", pageTexts.deposit === undefined ? undefined : renderDeposit(pageTexts.deposit))}
${section("steps", "card steps", pageTexts.steps === undefined ? undefined : renderSteps(pageTexts.steps))}
${section("order", "card order", renderOrder(pageTexts))}
${section("ways", "ways", renderLinks(pageTexts))}
${isFinal ? undefined : renderFooter(pageTexts, reload)}
</main>`,
  });
}

/** A section without content is hidden, and the script can fill it. */
const section = (id: string, classes: string, content: Markup | undefined, attributes?: Markup): Markup =>
  markup`<section id="${id}" class="${classes}"${attributes}${content === undefined ? markup` hidden` : undefined}>${content}</section>`;

const tones: Readonly<Record<PaymentPage["progress"]["kind"], Tone>> = {
  pending: "wait",
  confirming: "wait",
  confirmed: "wait",
  paid: "good",
  held: "warn",
  partially_paid: "warn",
  expired: "bad",
  failed: "bad",
  rejected: "bad",
  refunded: "good",
};

// The stylesheet shows one of the four icons. The script therefore changes the icon without replacing the live region beside it,
// which a screen reader would read again.
const renderState = ({ heading, text }: PaymentPageTexts): Markup =>
  markup`${(["wait", "good", "warn", "bad"] as const).map(icon)}<div role="status"><h1>${heading}</h1><p>${text}</p></div>`;

const renderSteps = ({ heading, list }: NonNullable<PaymentPageTexts["steps"]>): Markup =>
  markup`<h2 class="unseen">${heading}</h2>
<ol>${list.map(
    ({ label, state, says }) =>
      markup`<li class="${state}"${state === "now" ? markup` aria-current="step"` : undefined}><span>${label}</span> <span class="unseen">(${says})</span></li>`,
  )}</ol>`;

const renderOrder = ({ order: { heading, lines } }: PaymentPageTexts): Markup =>
  markup`<h2>${heading}</h2>
<dl>${lines.map(({ label, value }) => markup`<div><dt>${label}</dt><dd><bdi>${value}</bdi></dd></div>`)}</dl>`;

const renderLinks = ({ provider, back }: PaymentPageTexts): Markup =>
  markup`${
    provider === undefined
      ? undefined
      : markup`<a class="button" href="${provider.url}" rel="noreferrer">${provider.label}</a>`
  }${backButton(back, provider === undefined)}`;

const renderFooter = (
  { reload: { follows, lost, reloads, stop, now, start } }: PaymentPageTexts,
  reload: Reload,
): Markup => {
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

export const renderNotice = (
  frame: Pick<LayoutOptions, "basePath" | "texts">,
  { title, heading, text, back }: ReturnType<typeof describeNotice>,
): string =>
  layout({
    ...frame,
    title,
    main: markup`<main class="notice">
<section class="card state" data-tone="warn">${icon("warn")}<div><h1>${heading}</h1><p>${text}</p></div></section>
<div class="ways">${backButton(back)}</div>
</main>`,
  });
