import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts, TextKey } from "../../platform/texts/texts.ts";
import { describeSum } from "../../ledger/index.ts";
import { describeItem } from "../../orders/index.ts";
import { describeState, formatTime } from "../timeline/describe-timeline.ts";
import { statusKeys } from "../timeline/timeline-texts.ts";
import type { Anomaly, LedgerFault } from "./anomaly-types.ts";
import type { AnomalyPage } from "./list-anomalies.ts";
import { describeProvider } from "../../payments/index.ts";

const groupKeys = {
  held: "anomalies-held",
  unknown_order: "anomalies-unknown-orders",
  partially_paid: "anomalies-partially-paid",
  refund_waiting: "anomalies-refunds-waiting",
  refund: "anomalies-refunds",
  debt: "anomalies-debts",
  job: "anomalies-jobs",
  unlisted: "anomalies-unlisted",
  charge: "anomalies-charges",
  ledger: "anomalies-ledger",
  custody_differs: "anomalies-custody",
} as const satisfies Record<Anomaly["kind"], TextKey>;

const faultKeys = {
  entry_unbalanced: "fault-entry-unbalanced",
  sale_missing: "fault-sale-missing",
  sale_twice: "fault-sale-twice",
  sale_without_grant: "fault-sale-without-grant",
  refund_incomplete: "fault-refund-incomplete",
  clearing_negative: "fault-clearing-negative",
  payouts_astray: "fault-payouts-astray",
  broadcasts_astray: "fault-broadcasts-astray",
} as const satisfies Record<LedgerFault["kind"], TextKey>;

/** One HTML message. The anomalies have the numbers of their buttons. */
export function describeAnomalies(texts: Texts, { skipped, groups, total }: AnomalyPage): string {
  if (total === 0) return texts.html("anomalies-none");
  let number = skipped;
  const parts = groups.map(({ kind, total: count, anomalies }) =>
    [
      texts.html(groupKeys[kind], { count }),
      ...anomalies.map((anomaly) => `${++number}. ${describeAnomaly(texts, anomaly)}`),
    ].join("\n"),
  );
  return [texts.html("anomalies-title", { count: total }), ...parts].join("\n\n");
}

function describeAnomaly(texts: Texts, anomaly: Anomaly): string {
  const when = (date: Date): string => formatTime(date, texts.locale);
  switch (anomaly.kind) {
    case "held":
    case "partially_paid":
    case "refund_waiting":
    case "refund": {
      const { price, buyerName, tierName, channelTitle, state, at } = anomaly.payment;
      return texts.html("anomaly-payment", {
        price: describeMoney(texts, price),
        buyer: shorten(buyerName),
        tier: shorten(describeItem(texts, tierName)),
        channel: shorten(channelTitle),
        state: describeState(texts, state),
        when: when(at),
      });
    }
    case "unknown_order": {
      const { provider, externalId, orderRef, status, at } = anomaly.order;
      return texts.html("anomaly-order", {
        provider: describeProvider(texts, provider),
        payment: shorten(externalId),
        order: shorten(orderRef),
        status: texts.plain(statusKeys[status]),
        when: when(at),
      });
    }
    case "debt": {
      const { owner, balance, at } = anomaly.debt;
      return texts.html("anomaly-debt", {
        owner: shorten(owner.name),
        ownerId: String(owner.id),
        balance: describeSum(texts, balance),
        when: when(at),
      });
    }
    case "job": {
      const { task, attempts, at, error } = anomaly.job;
      return texts.html("anomaly-job", { task, attempts, error, when: when(at) });
    }
    case "unlisted": {
      const { payment } = anomaly;
      const values = { payment: shorten(payment.externalId), when: when(payment.createdAt) };
      return payment.reason === "not_in_the_list"
        ? texts.html("anomaly-not-listed", values)
        : texts.html("anomaly-listed-otherwise", { ...values, ours: payment.ours, listed: payment.listed });
    }
    case "charge": {
      const { at, ...stars } = anomaly.difference;
      return texts.html("anomaly-charge", { ...stars, when: when(at) });
    }
    case "ledger": {
      const { kind, sum, at } = anomaly.fault;
      const what = texts.plain(faultKeys[kind]);
      return sum === undefined
        ? texts.html("anomaly-ledger", { what, when: when(at) })
        : texts.html("anomaly-ledger-sum", { what, when: when(at), ...sum });
    }
    case "custody_differs": {
      const { currency, atProvider, inLedger, checkedAt } = anomaly.coin;
      const provider = describeProvider(texts, anomaly.coin.provider);
      const values = { provider, currency, atProvider, inLedger };
      return texts.html("anomaly-custody", { ...values, when: when(checkedAt) });
    }
  }
}

// Names and titles have up to 255 characters; ten lines with a few names each must fit into one message.
const NAME_MAX = 48;

function shorten(text: string): string {
  const characters = Array.from(text);
  return characters.length > NAME_MAX ? `${characters.slice(0, NAME_MAX - 1).join("")}…` : text;
}
