import { kebabCase } from "../../platform/texts/texts.ts";
import { deepLink } from "../../platform/chat/deep-links.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";
import { describeCoin } from "../coins/coins.ts";
import { describeDeposit } from "./deposit.ts";
import type { BackLink, Labelled, PaymentPageTexts, StepState, StepTexts } from "./payment-page-texts.ts";
import type { PaymentProgress, ProgressKind } from "./progress.ts";
import type { PaymentPage } from "./read-payment-page.ts";

export type DescribeOptions = {
  readonly now: Date;
  /** Undefined before the first `getMe`. */
  readonly botName: string | undefined;
};

/** Pure. */
export function describePaymentPage(
  texts: Texts,
  page: PaymentPage,
  { now, botName }: DescribeOptions,
): PaymentPageTexts {
  const { progress, deposit, providerUrl } = page;
  const hasToChoose = progress.kind === "pending" && deposit === undefined;
  return {
    title: texts.plain("pay-page-title"),
    heading: texts.plain(hasToChoose ? "pay-page-is-choosing" : `pay-page-is-${kebabCase(progress.kind)}`),
    text: hasToChoose ? texts.plain("pay-page-next-choosing") : describeNext(texts, page),
    steps: describeSteps(texts, page),
    deposit: deposit === undefined ? undefined : describeDeposit(texts, progress, deposit, now),
    order: { heading: texts.plain("pay-page-order"), lines: describeOrder(texts, page) },
    provider:
      hasToChoose && providerUrl !== undefined
        ? { label: texts.plain("pay-page-provider"), url: providerUrl }
        : undefined,
    back: describeBack(texts, page, botName),
    reload: describeReload(texts),
  };
}

/** "broken" is an internal error, which the log holds under its id. */
export type PageNotice =
  | { readonly kind: "unknown" | "over" | "too-many" }
  | { readonly kind: "broken"; readonly errorId: string };

/** A page without a payment: the reason, and the link back to the chat. */
export function describeNotice(
  texts: Texts,
  notice: PageNotice,
  botName: string | undefined,
): Pick<PaymentPageTexts, "title" | "heading" | "text" | "back"> {
  const heading = texts.plain(`pay-page-${notice.kind}`);
  return {
    title: heading,
    heading,
    text:
      notice.kind === "broken"
        ? texts.plain("error-internal", { id: notice.errorId })
        : texts.plain(`pay-page-${notice.kind}-next`),
    back: describeChatLink(texts, botName),
  };
}

function describeNext(texts: Texts, { progress, item }: PaymentPage): string {
  if (progress.kind === "partially_paid") return describeMissing(texts, progress);
  if (progress.kind === "paid" && item === null) return texts.plain("pay-page-next-paid-donation");
  return texts.plain(`pay-page-next-${kebabCase(progress.kind)}`);
}

function describeMissing(
  texts: Texts,
  { arrived, missing }: Extract<PaymentProgress, { kind: "partially_paid" }>,
): string {
  if (arrived === undefined || missing === undefined)
    return texts.plain("pay-page-next-partially-paid-unknown");
  const describe = (sum: typeof arrived): string => isolate(`${sum.amount} ${describeCoin(sum.currency)}`);
  return texts.plain("pay-page-next-partially-paid", {
    arrived: describe(arrived),
    missing: describe(missing),
  });
}

/** Unicode's LRI and PDI keep digits and ticker in their order in a sentence written from right to left. */
const isolate = (text: string): string => `\u2066${text}\u2069`;

const stepNames = ["pending", "seen", "confirming", "paid"] as const;

/** The index of the current step; 4: all steps are done. A kind without an index has no steps. */
const currentStep: Readonly<Partial<Record<ProgressKind, number>>> = {
  pending: 0,
  partially_paid: 0,
  confirming: 2,
  confirmed: 3,
  held: 3,
  paid: 4,
};

function describeSteps(texts: Texts, { progress, item }: PaymentPage): StepTexts | undefined {
  const current = currentStep[progress.kind];
  if (current === undefined) return undefined;
  return {
    heading: texts.plain("pay-page-steps"),
    list: stepNames.map((name, index) => {
      const state: StepState = index < current ? "done" : index === current ? "now" : "to-come";
      const label = texts.plain(`pay-page-step-${stepKey(name, progress, item)}`);
      return { label, state, says: texts.plain(`pay-page-mark-${state}`) };
    }),
  };
}

/** The name of a step in its text key. A payment that is short, and a donation, each have another text for one step. */
function stepKey(
  name: (typeof stepNames)[number],
  { kind }: PaymentProgress,
  item: PaymentPage["item"],
): (typeof stepNames)[number] | "remainder" | "received" {
  if (name === "pending" && kind === "partially_paid") return "remainder";
  return name === "paid" && item === null ? "received" : name;
}

function describeOrder(texts: Texts, { item, channelTitle, price }: PaymentPage): Labelled[] {
  const name = describeItem(texts, item?.tierName);
  const offer = item === null ? name : `${name} · ${describePeriod(texts, item.period)}`;
  const lines = [
    { label: texts.plain("pay-page-bought"), value: offer },
    { label: texts.plain("pay-page-channel"), value: channelTitle },
  ];
  if (price !== undefined)
    lines.push({ label: texts.plain("pay-page-price"), value: describeMoney(texts, price) });
  return lines;
}

/** Opens the chat; after an expired or failed payment, the same tier in the chat. */
function describeBack(texts: Texts, { progress, item }: PaymentPage, botName: string | undefined): BackLink {
  const canRestart = progress.kind === "expired" || progress.kind === "failed";
  if (!canRestart || item === null || botName === undefined) return describeChatLink(texts, botName);
  return { label: texts.plain("pay-page-again"), url: deepLink(botName, "tier", item.tierId) };
}

const describeChatLink = (texts: Texts, botName: string | undefined): BackLink =>
  botName === undefined
    ? { label: texts.plain("pay-page-back-without-name"), url: undefined }
    : { label: texts.plain("pay-page-back"), url: `https://t.me/${botName}` };

const describeReload = (texts: Texts): PaymentPageTexts["reload"] => ({
  follows: texts.plain("pay-page-follows"),
  lost: texts.plain("pay-page-lost"),
  reloads: texts.plain("pay-page-reloads"),
  stop: texts.plain("pay-page-reload-stop"),
  now: texts.plain("pay-page-reload-now"),
  start: texts.plain("pay-page-reload-start"),
});
