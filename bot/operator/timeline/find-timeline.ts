import { oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { currencies, money } from "../../platform/values/money.ts";
import { receipt } from "../../ledger/index.ts";
import { decideByHand, paymentStateOf, providers } from "../../payments/index.ts";
import {
  findDecisions,
  entriesOfOrder,
  entriesOfPayment,
  entriesOfRenewals,
  entryOfEvent,
  orderParts,
} from "./timeline-entries.ts";
import type { OrderRow } from "./timeline-entries.ts";
import type { Timeline, TimelineEntry, TimelinePayment } from "./timeline-types.ts";
import { listNaming } from "../../platform/jobs/jobs.sql.ts";
import { secretsOf, redactor } from "../../platform/runtime/logger.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";

const currency = oneOf(currencies);

/**
 * Read-only.
 * @param reference as `findSubject` takes it.
 */
export async function findTimeline(platform: Platform, reference: string): Promise<Timeline | undefined> {
  const subject = await findSubject(platform, reference);
  switch (subject?.kind) {
    case undefined:
      return undefined;
    case "order":
      return findOrderTimeline(platform, subject);
    case "unknown_order":
      return findUnknownTimeline(platform, subject);
  }
}

async function findOrderTimeline(
  platform: Platform,
  { orderId, paymentId }: Extract<Subject, { kind: "order" }>,
): Promise<Timeline> {
  const { prisma } = platform.database;
  const order = await prisma.order.findUniqueOrThrow({ where: { id: orderId }, include: orderParts });
  const { userId, channelId, payments: rows } = order;
  const keys = rows.map(({ provider, externalId }) => ({ provider, externalId }));
  const events = await prisma.paymentEvent.findMany({
    where: { OR: [{ orderRef: orderId }, ...keys] },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  const paymentIds = new Map(rows.map(({ id, provider, externalId }) => [`${provider}:${externalId}`, id]));
  const names = rows.flatMap(({ id, externalId }) => [id, externalId]);
  const jobs = await findJobsOf(platform, [orderId, ...names]);
  const decisions = await findDecisions(platform, [
    orderId,
    ...paymentIds.values(),
    ...idsOf(events),
    ...failedJobs(jobs),
  ]);
  const subscription = await prisma.subscription.findUnique({
    where: { userId_channelId: { userId, channelId } },
  });
  const payments = rows.map((row, index) => describePayment(row, index, order));
  return {
    kind: "order",
    orderId,
    payments,
    current: payments.find(({ id }) => id === paymentId) ?? (payments.length === 1 ? payments[0] : undefined),
    access:
      subscription === null
        ? undefined
        : { isOver: subscription.state !== "active", expiresAt: subscription.expiresAt },
    entries: sortEntries([
      ...entriesOfOrder(order),
      ...events.map((event) => entryOfEvent(event, paymentIds.get(`${event.provider}:${event.externalId}`))),
      ...decisions.map(({ subject, entry }) => ({
        ...entry,
        paymentId: rows.find(({ id }) => id === subject)?.id,
      })),
      ...rows.flatMap((row) => entriesOfPayment(row, order)),
      ...entriesOfRenewals(order),
      ...jobs,
    ]),
  };
}

async function findUnknownTimeline(
  platform: Platform,
  { provider, externalId }: Extract<Subject, { kind: "unknown_order" }>,
): Promise<Timeline | undefined> {
  const events = await platform.database.prisma.paymentEvent.findMany({
    where: { provider, externalId },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
  });
  const newest = events.at(-1);
  if (newest === undefined) return undefined;
  const jobs = await findJobsOf(platform, [externalId]);
  const decisions = await findDecisions(platform, [...idsOf(events), ...failedJobs(jobs)]);
  const dismissed = new Set(
    decisions.flatMap(({ subject, entry }) =>
      entry.kind === "decided" && entry.action === "event.dismissed" ? subject : [],
    ),
  );
  return {
    kind: "unknown_order",
    eventId: newest.id,
    provider,
    externalId,
    isDismissed: events.every(({ id, decision }) => decision !== "unknown_order" || dismissed.has(id)),
    entries: sortEntries([
      ...events.map((event) => entryOfEvent(event, undefined)),
      ...decisions.map(({ entry }) => entry),
      ...jobs,
    ]),
  };
}

function describePayment(row: OrderRow["payments"][number], index: number, order: OrderRow): TimelinePayment {
  const payment = { row: { ...row, order } };
  return {
    id: row.id,
    number: index + 1,
    provider: row.provider,
    externalId: row.externalId,
    price: money(row.amountMinor, currency.read(row.currency)),
    arrived: row.receipt === null ? undefined : receipt.parse(row.receipt).arrived,
    state: paymentStateOf(payment.row),
    actions: decideByHand.paymentActions(payment, row.partRefunds.length > 0),
  };
}

const idsOf = (rows: readonly { readonly id: string }[]): string[] => rows.map(({ id }) => id);

const failedJobs = (jobs: readonly TimelineEntry[]): string[] =>
  jobs.flatMap((entry) => (entry.kind === "job_failed" ? entry.jobId : []));

/**
 * By time, waiting jobs last. The sort is stable: entries of one transaction keep the order of cause and effect.
 */
const sortEntries = (entries: readonly TimelineEntry[]): TimelineEntry[] =>
  entries.toSorted((a, b) => Number(isAhead(a)) - Number(isAhead(b)) || a.at.getTime() - b.at.getTime());

// A waiting job comes last even if its time has passed.
const isAhead = ({ kind }: TimelineEntry): boolean => kind === "job_waiting";

/**
 * Waiting and failed jobs whose payload contains one of the ids as a JSON string: jobs of the program, and stored updates of
 * Telegram about a payment. A finished job has left the table.
 */
async function findJobsOf({ database, config }: Platform, ids: readonly string[]): Promise<TimelineEntry[]> {
  const rows = await listNaming.all(database.prisma, { texts: ids.map((id) => JSON.stringify(id)) });
  const redact = redactor(secretsOf(config));
  return rows.map(({ id, task, attempts, hasFailed, runAt, updatedAt, error }) =>
    hasFailed
      ? {
          kind: "job_failed",
          at: updatedAt,
          paymentId: undefined,
          jobId: id,
          task,
          attempts,
          error: redact(error ?? ""),
        }
      : { kind: "job_waiting", at: runAt, paymentId: undefined, task, attempts },
  );
}

/** The order or the payment that an id belongs to. */
type Subject =
  | { readonly kind: "order"; readonly orderId: string; readonly paymentId: string | undefined }
  | {
      readonly kind: "unknown_order";
      readonly provider: PaymentProviderName;
      readonly externalId: string;
    };

/**
 * @param reference the id of an order, a payment or an event, a charge id, a provider's payment id or invoice id, or the order
 *   reference in a provider's message.
 */
async function findSubject(
  { database: { prisma } }: Pick<Platform, "database">,
  reference: string,
): Promise<Subject | undefined> {
  // The indexes begin with the provider.
  const external = { provider: { in: providers.map(({ name }) => name) }, externalId: reference };
  const payment = await prisma.payment.findFirst({ where: { OR: [{ id: reference }, external] } });
  if (payment !== null) return { kind: "order", orderId: payment.orderId, paymentId: payment.id };
  const order = await prisma.order.findUnique({ where: { id: reference }, select: { id: true } });
  if (order !== null) return { kind: "order", orderId: order.id, paymentId: undefined };
  const checkout = await prisma.checkout.findFirst({ where: external });
  if (checkout !== null) return { kind: "order", orderId: checkout.orderId, paymentId: undefined };
  const quote = await prisma.quote.findUnique({
    where: { externalId: reference },
    select: { checkout: { select: { orderId: true } } },
  });
  if (quote !== null) return { kind: "order", orderId: quote.checkout.orderId, paymentId: undefined };
  const event = await prisma.paymentEvent.findFirst({
    where: { OR: [{ id: reference }, external, { orderRef: reference }] },
    orderBy: { receivedAt: "desc" },
  });
  if (event === null) return undefined;
  const { provider, externalId } = event;
  const known = await prisma.payment.findUnique({ where: { provider_externalId: { provider, externalId } } });
  if (known !== null) return { kind: "order", orderId: known.orderId, paymentId: known.id };
  return { kind: "unknown_order", provider, externalId };
}
