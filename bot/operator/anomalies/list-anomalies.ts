import { listLedgerFaults } from "./list-ledger-faults.ts";
import { listPaymentsInNeed } from "./list-payments-in-need.ts";
import { listUnknownOrders } from "./list-unknown-orders.ts";
import { listUnknownToTelegram } from "../../payments/index.ts";
import type { LedgerFault, PaymentInNeed, PaymentNeed, UnknownOrder } from "./anomaly-types.ts";
import type { Listed, Range } from "../jobs/list-failed-jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { listFailedJobs } from "../jobs/list-failed-jobs.ts";
import type { FailedJob } from "../jobs/list-failed-jobs.ts";

type UnknownToTelegram = Awaited<ReturnType<typeof listUnknownToTelegram>>[number];

/** Something that the program cannot settle by itself. */
export type Anomaly =
  | { readonly kind: PaymentNeed; readonly payment: PaymentInNeed }
  | { readonly kind: "unknown_order"; readonly order: UnknownOrder }
  | { readonly kind: "job"; readonly job: FailedJob }
  /** Telegram's own list of transactions says something else. */
  | { readonly kind: "unlisted"; readonly payment: UnknownToTelegram }
  | { readonly kind: "ledger"; readonly fault: LedgerFault };

export type AnomalyPage = {
  /** How many come before those of this page. */
  readonly skipped: number;
  /** Those with something on this page; `total` counts all of the group. */
  readonly groups: readonly {
    readonly kind: Anomaly["kind"];
    readonly total: number;
    readonly anomalies: readonly Anomaly[];
  }[];
  readonly total: number;
};

/** As many as a person goes through at once; with a few lines each they fit a message. */
export const PAGE_SIZE = 10;

type List = (platform: Platform, range: Range) => Promise<Listed<Anomaly>>;

const listPayments =
  (kind: PaymentNeed): List =>
  async (platform, range) =>
    mapped(await listPaymentsInNeed(platform, kind, range), (payment) => ({ kind, payment }));

/** In the order in which they are shown: first where a buyer waits. */
const lists: Readonly<Record<Anomaly["kind"], List>> = {
  held: listPayments("held"),
  unknown_order: async (platform, range) =>
    mapped(await listUnknownOrders(platform, range), (order) => ({ kind: "unknown_order", order })),
  short: listPayments("short"),
  refund: listPayments("refund"),
  job: async (platform, range) =>
    mapped(await listFailedJobs(platform, range), (job) => ({ kind: "job", job })),
  unlisted: async (platform, { skip, take }) => {
    const found = (await listUnknownToTelegram(platform)).toReversed();
    const page = { items: found.slice(skip, skip + take), total: found.length };
    return mapped(page, (payment) => ({ kind: "unlisted", payment }));
  },
  ledger: async (platform, range) =>
    mapped(await listLedgerFaults(platform, range), (fault) => ({ kind: "ledger", fault })),
};

/** What needs a person, group by group, the newest first in each: a page of all of it. */
export async function listAnomalies(platform: Platform, skipped: number): Promise<AnomalyPage> {
  const groups: AnomalyPage["groups"][number][] = [];
  let range = { skip: skipped, take: PAGE_SIZE };
  let all = 0;
  for (const [kind, list] of Object.entries(lists) as [Anomaly["kind"], List][]) {
    const { items, total } = await list(platform, range);
    if (items.length > 0) groups.push({ kind, total, anomalies: items });
    range = { skip: Math.max(0, range.skip - total), take: range.take - items.length };
    all += total;
  }
  return { skipped, groups, total: all };
}

const mapped = <Item>({ items, total }: Listed<Item>, map: (item: Item) => Anomaly): Listed<Anomaly> => ({
  items: items.map(map),
  total,
});
