import { describePeriod } from "../../platform/texts/describe-period.ts";
import { describeUsd } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { spellCoin } from "../coins/coin-names.ts";
import { nameBought } from "../../orders/index.ts";
import { describeDeposit } from "./describe-deposit.ts";
import { describeWayBack } from "./describe-notice.ts";
import type { Back, Labelled, PayPageWords, ReloadWords, StepMark, Steps } from "./payment-page-texts.ts";
import type { Progress, ProgressKind } from "./progress.ts";
import type { PayPage } from "./read-payment-page.ts";

export type DescribeOptions = {
  readonly now: Date;
  /** Undefined while Telegram has not told it. */
  readonly botName: string | undefined;
};

/** Pure: what a buyer reads on the page. */
export function describePayPage(
  texts: Texts,
  page: PayPage,
  { now, botName }: DescribeOptions,
): PayPageWords {
  const { progress, deposit, providerUrl } = page;
  const hasToChoose = progress.kind === "waiting" && deposit === undefined;
  return {
    title: texts.plain("pay-page-title"),
    heading: texts.plain(hasToChoose ? "pay-page-is-choosing" : `pay-page-is-${dashed(progress.kind)}`),
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

const dashed = (kind: ProgressKind): string => kind.replaceAll("_", "-");

function describeNext(texts: Texts, { progress, bought }: PayPage): string {
  if (progress.kind === "short") return describeMissing(texts, progress);
  if (progress.kind === "finished" && bought === null) return texts.plain("pay-page-next-finished-donation");
  return texts.plain(`pay-page-next-${dashed(progress.kind)}`);
}

function describeMissing(texts: Texts, { arrived, missing }: Extract<Progress, { kind: "short" }>): string {
  if (arrived === undefined || missing === undefined) return texts.plain("pay-page-next-short-unknown");
  const spell = (sum: typeof arrived): string => isolated(`${sum.amount} ${spellCoin(sum.currency)}`);
  return texts.plain("pay-page-next-short", { arrived: spell(arrived), missing: spell(missing) });
}

/** A sum keeps its order of digits and ticker in a sentence that is written from right to left (Unicode's LRI and PDI). */
const isolated = (text: string): string => `\u2066${text}\u2069`;

const stepNames = ["waiting", "seen", "confirming", "finished"] as const;

/** The step that the payment is at, of `stepNames`; beyond the last: all are done. Not where there is no way ahead. */
const stepAt: Readonly<Partial<Record<ProgressKind, number>>> = {
  waiting: 0,
  short: 0,
  confirming: 2,
  confirmed: 3,
  held: 3,
  finished: 4,
};

function describeSteps(texts: Texts, { progress, bought }: PayPage): Steps | undefined {
  const at = stepAt[progress.kind];
  if (at === undefined) return undefined;
  return {
    heading: texts.plain("pay-page-steps"),
    list: stepNames.map((name, index) => {
      const mark: StepMark = index < at ? "done" : index === at ? "now" : "to-come";
      const label = texts.plain(`pay-page-step-${stepName(name, progress, bought)}`);
      return { label, mark, says: texts.plain(`pay-page-mark-${mark}`) };
    }),
  };
}

/** What two of the steps are called where there is a rest to send, and where nobody is let in. */
function stepName(
  name: (typeof stepNames)[number],
  { kind }: Progress,
  bought: PayPage["bought"],
): (typeof stepNames)[number] | "rest" | "received" {
  if (name === "waiting" && kind === "short") return "rest";
  return name === "finished" && bought === null ? "received" : name;
}

function describeOrder(texts: Texts, { bought, channelTitle, priceUsdCents }: PayPage): Labelled[] {
  const name = nameBought(texts, bought?.tierName ?? null);
  const offer = bought === null ? name : `${name} · ${describePeriod(texts, bought.period)}`;
  const lines = [
    { label: texts.plain("pay-page-bought"), value: offer },
    { label: texts.plain("pay-page-channel"), value: channelTitle },
  ];
  if (priceUsdCents !== null)
    lines.push({ label: texts.plain("pay-page-price"), value: describeUsd(texts, priceUsdCents) });
  return lines;
}

/** Into the chat, which tells the rest; where it has to begin anew, to the offer that was chosen. */
function describeBack(texts: Texts, { progress, bought }: PayPage, botName: string | undefined): Back {
  const isAgain = progress.kind === "expired" || progress.kind === "failed";
  if (!isAgain || bought === null || botName === undefined) return describeWayBack(texts, botName);
  return { label: texts.plain("pay-page-again"), url: `https://t.me/${botName}?start=t_${bought.tierId}` };
}

const describeReload = (texts: Texts): ReloadWords => ({
  follows: texts.plain("pay-page-follows"),
  lost: texts.plain("pay-page-lost"),
  reloads: texts.plain("pay-page-reloads"),
  stop: texts.plain("pay-page-reload-stop"),
  now: texts.plain("pay-page-reload-now"),
  start: texts.plain("pay-page-reload-start"),
});
