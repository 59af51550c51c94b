import type { Platform } from "../../platform/platform.ts";
import { balances } from "../../ledger/index.ts";
import { paymentStateOf, starList } from "../../payments/index.ts";
import { listCustodyDifferences } from "../../payouts/index.ts";
import { listFailedJobs } from "../jobs/failed-jobs.ts";
import type { Listed, Range } from "../jobs/failed-jobs.ts";
import { selectLedgerFaults, selectUnknownOrders } from "./anomalies.sql.ts";
import type {
  Anomaly,
  Debt,
  LedgerFault,
  OpenPaymentKind,
  UnknownOrder,
  OpenPayment,
} from "./anomaly-types.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { currencies, money } from "../../platform/values/money.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

export type AnomalyPage = {
  /** The number of anomalies before this page. */
  readonly skipped: number;
  /** Groups with an anomaly on this page. `total` counts the whole group. */
  readonly groups: readonly {
    readonly kind: Anomaly["kind"];
    readonly total: number;
    readonly anomalies: readonly Anomaly[];
  }[];
  readonly total: number;
};

/** Ten anomalies of a few lines each fit into one message. */
export const PAGE_SIZE = 10;

type List = (platform: Platform, range: Range) => Promise<Listed<Anomaly>>;

const listPayments =
  (kind: OpenPaymentKind): List =>
  async (platform, range) =>
    mapped(await listOpenPayments(platform, kind, range), (payment) => ({ kind, payment }));

/** In the order of the page: first the anomalies for which a buyer waits. */
const lists: readonly (readonly [Anomaly["kind"], List])[] = [
  ["held", listPayments("held")],
  [
    "unknown_order",
    async (platform, range) =>
      mapped(await listUnknownOrders(platform, range), (order) => ({ kind: "unknown_order", order })),
  ],
  ["partially_paid", listPayments("partially_paid")],
  ["refund_waiting", listPayments("refund_waiting")],
  ["refund", listPayments("refund")],
  [
    "debt",
    async (platform, range) => mapped(await listDebts(platform, range), (debt) => ({ kind: "debt", debt })),
  ],
  [
    "job",
    async (platform, range) => mapped(await listFailedJobs(platform, range), (job) => ({ kind: "job", job })),
  ],
  [
    "unlisted",
    async (platform, { skip, take }) => {
      const found = (await starList.listUnlistedPayments(platform)).toReversed();
      const page = { items: found.slice(skip, skip + take), total: found.length };
      return mapped(page, (payment) => ({ kind: "unlisted", payment }));
    },
  ],
  ["charge", listChargeDifference],
  [
    "ledger",
    async (platform, range) =>
      mapped(await listLedgerFaults(platform, range), (fault) => ({ kind: "ledger", fault })),
  ],
  [
    "custody_differs",
    async (platform, { skip, take }) => {
      const found = await listCustodyDifferences(platform);
      const page = { items: found.slice(skip, skip + take), total: found.length };
      return mapped(page, (coin) => ({ kind: "custody_differs", coin }));
    },
  ],
];

/** One page of all groups, the newest anomaly of each group first. */
export async function listAnomalies(platform: Platform, skipped: number): Promise<AnomalyPage> {
  const groups: AnomalyPage["groups"][number][] = [];
  let range = { skip: skipped, take: PAGE_SIZE };
  let all = 0;
  for (const [kind, list] of lists) {
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

type Filled<Row, Column extends keyof Row> = Row & { [Name in Column]: NonNullable<Row[Name]> };

/** An empty page is one row with `total` alone, so its other columns are null. */
const withoutTotalRow = <Row, Column extends keyof Row>(
  rows: readonly Row[],
  columns: readonly Column[],
): readonly Filled<Row, Column>[] =>
  rows.filter((row): row is Filled<Row, Column> => columns.every((column) => row[column] !== null));

async function listUnknownOrders({ database }: Platform, range: Range): Promise<Listed<UnknownOrder>> {
  const rows = await selectUnknownOrders.all(database.prisma, range);
  return {
    total: rows[0]?.total ?? 0,
    items: withoutTotalRow(rows, ["id", "provider", "externalId", "orderRef", "status", "receivedAt"]).map(
      ({ id: eventId, provider, externalId, orderRef, status, receivedAt: at }) => ({
        eventId,
        provider,
        externalId,
        orderRef,
        status,
        at,
      }),
    ),
  };
}

async function listChargeDifference(platform: Platform, { skip, take }: Range): Promise<Listed<Anomaly>> {
  const difference = await starList.findChargeDifference(platform);
  if (difference === undefined) return { items: [], total: 0 };
  return { items: skip === 0 && take > 0 ? [{ kind: "charge", difference }] : [], total: 1 };
}

async function listDebts({ database }: Platform, range: Range): Promise<Listed<Debt>> {
  const rows = await balances.selectDebts.all(database.prisma, range);
  return {
    total: rows[0]?.total ?? 0,
    items: withoutTotalRow(rows, ["ownerId", "name", "currency", "amount", "at"]).map(
      ({ ownerId: id, name, currency: code, amount, at }) => ({
        owner: { id, name },
        balance: { amount, currency: code },
        at,
      }),
    ),
  };
}

export async function listLedgerFaults({ database }: Platform, range: Range): Promise<Listed<LedgerFault>> {
  const rows = await selectLedgerFaults.all(database.prisma, range);
  return {
    total: rows[0]?.total ?? 0,
    items: withoutTotalRow(rows, ["kind", "at"]).map(({ kind, paymentId, amount, currency, at }) => ({
      kind,
      paymentId: paymentId ?? undefined,
      sum: amount === null || currency === null ? undefined : { amount, currency },
      at,
    })),
  };
}

const currency = oneOf(currencies);

// Buyers and owners were notified at once and get a day to complete a payment or to send a refund.
const GRACE_MS = DAY_MS;

const conditions: Readonly<Record<OpenPaymentKind, (before: Date) => Prisma.PaymentWhereInput>> = {
  held: () => ({ state: "held" }),
  partially_paid: (before) => ({
    state: "partially_paid",
    shortfallDeclinedAt: null,
    createdAt: { lte: before },
  }),
  refund_waiting: () => ({ waitingRefund: { isNot: null } }),
  refund: (before) => ({ state: "refund_requested", refundRequestedAt: { lte: before } }),
};

/** Payments that wait for a decision, or for a refund that a person promised to send. */
async function listOpenPayments(
  { database: { prisma }, clock }: Platform,
  kind: OpenPaymentKind,
  range: Range,
): Promise<Listed<OpenPayment>> {
  const where = conditions[kind](new Date(clock.now().getTime() - GRACE_MS));
  const total = await prisma.payment.count({ where });
  const rows = await prisma.payment.findMany({
    where,
    ...range,
    orderBy: [{ [kind === "refund" ? "refundRequestedAt" : "createdAt"]: "desc" }, { id: "desc" }],
    include: { order: { include: { user: true, channel: true, tierVersion: true } } },
  });
  return {
    total,
    items: rows.map((row) => ({
      paymentId: row.id,
      provider: row.provider,
      price: money(row.amountMinor, currency.read(row.currency)),
      buyerName: row.order.user.firstName,
      tierName: row.order.tierVersion?.name ?? null,
      channelTitle: row.order.channel.title,
      state: paymentStateOf(row),
      at: (kind === "refund" ? row.refundRequestedAt : null) ?? row.createdAt,
    })),
  };
}
