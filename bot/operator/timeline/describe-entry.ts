import { periodOf } from "../../platform/values/period.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { shortError } from "../jobs/failed-jobs.ts";
import {
  accessKeys,
  accountKeys,
  decisionKeys,
  entryKeys,
  reasonKeys,
  renewalKeys,
  statusKeys,
} from "./timeline-texts.ts";
import type { TimelineEntry } from "./timeline-types.ts";
import { describeProvider } from "../../payments/index.ts";

type Entry<Kind extends TimelineEntry["kind"]> = Extract<TimelineEntry, { kind: Kind }>;

/** HTML, one or more lines. */
export function describeEntry(texts: Texts, entry: TimelineEntry): string {
  switch (entry.kind) {
    case "order_created":
      return describeOrder(texts, entry);
    case "checkout_opened": {
      const provider = describeProvider(texts, entry.provider);
      return entry.invoiceId === undefined
        ? texts.html("step-checkout", { provider })
        : texts.html("step-checkout-invoice", { provider, invoice: entry.invoiceId });
    }
    case "coin_chosen":
      return texts.html("step-coin", {
        amount: describeAmount(texts, entry.asked),
        payment: entry.externalId,
      });
    case "reported":
      return describeReport(texts, entry);
    case "decided":
      return describeDecision(texts, entry);
    case "granted":
      return describeGrant(texts, entry);
    case "donated":
      return texts.html("donation-step-granted");
    case "posted":
      return describePosting(texts, entry);
    case "refunded":
      return texts.html("step-refunded");
    case "delivered":
      return texts.html("step-delivered");
    case "renewal":
      return texts.html(renewalKeys[entry.state], { until: texts.date(entry.expiresAt) });
    case "job_waiting":
      return texts.html("step-job-waiting", { task: entry.task, attempts: entry.attempts });
    case "job_failed":
      return texts.html("step-job-gave-up", {
        task: entry.task,
        attempts: entry.attempts,
        error: shortError(entry.error),
      });
  }
}

function describeOrder(
  texts: Texts,
  { buyer, channelTitle, access, prices }: Entry<"order_created">,
): string {
  const values = {
    buyer: describePerson(texts, buyer),
    channel: channelTitle,
    price: prices.map((price) => describeMoney(texts, price)).join(" / "),
  };
  if (access === undefined) return texts.html("donation-step-order-made", values);
  const { tierName: tier, period } = access;
  return texts.html("step-order-made", { ...values, tier, period: describePeriod(texts, period) });
}

function describeReport(texts: Texts, entry: Entry<"reported">): string {
  const report = texts.html(entry.source === "notification" ? "step-webhook" : "step-reconciled", {
    provider: describeProvider(texts, entry.provider),
    status: texts.plain(statusKeys[entry.status]),
  });
  const outcome = describeOutcome(texts, entry);
  return outcome === undefined ? report : `${report} ${outcome}`;
}

/** Undefined for a report that was only recorded. */
function describeOutcome(
  texts: Texts,
  { decision, reason, orderRef }: Entry<"reported">,
): string | undefined {
  switch (decision) {
    case "grant":
      return texts.html("step-outcome-grant");
    case "hold":
      return reason === undefined
        ? texts.html("step-outcome-hold")
        : texts.html("step-outcome-hold-because", { reason: texts.plain(reasonKeys[reason]) });
    case "unknown_order":
      return texts.html("step-outcome-unknown-order", { order: orderRef });
    case "progress":
      return undefined;
  }
}

function describeDecision(texts: Texts, entry: Entry<"decided">): string {
  const { action, actionName, actor, reason, access } = entry;
  const lines = [
    texts.html(decisionKeys[action], {
      who: actor === "bot" ? texts.plain("person-bot") : describePerson(texts, actor),
      action: actionName.replaceAll(/[._]/g, " "),
    }),
  ];
  if (access !== undefined) lines.push(texts.html(accessKeys[access]));
  if (reason !== undefined) lines.push(texts.html("step-reason", { reason }));
  return lines.join("\n");
}

function describeGrant(texts: Texts, { seconds, months, until }: Entry<"granted">): string {
  if (until !== null) return texts.html("step-granted-until", { until: texts.date(until) });
  const periodDays = seconds === null ? null : Math.round(seconds / 86_400);
  const period = periodOf({ periodDays, periodMonths: months, periodUntil: null });
  return texts.html("step-granted", { period: describePeriod(texts, period) });
}

function describePosting(texts: Texts, { entry, lines }: Entry<"posted">): string {
  const described = lines.map(({ account, ownerId, currency, amount }) => {
    const name = texts.plain(accountKeys[account]);
    const isCredit = amount.startsWith("-");
    return texts.html(isCredit ? "step-credit" : "step-debit", {
      account: ownerId === null ? name : texts.plain("account-of", { account: name, owner: String(ownerId) }),
      amount: isCredit ? amount.slice(1) : amount,
      currency,
    });
  });
  return [texts.html(entryKeys[entry]), ...described].join("\n");
}

const describePerson = (texts: Texts, { id, name }: { id: number; name: string | undefined }): Html =>
  new Html(
    name === undefined
      ? texts.html("person-unnamed", { id: String(id) })
      : texts.html("person", { name, id: String(id) }),
  );
