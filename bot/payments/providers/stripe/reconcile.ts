import { z } from "zod";
import type { Stripe } from "stripe";
import type { Platform } from "../../../platform/platform.ts";
import type { ConfirmReport, ParsedNotification } from "../../contract/payment-provider.ts";
import type { ProviderReport } from "../../contract/provider-report.ts";
import { callStripe, StripeRefusal, API_VERSION, vendorTimeAt } from "./client.ts";
import type { ApiPlatform } from "./client.ts";
import { askForLateFees } from "./late-fees.ts";
import { reportOfFee } from "./later-reports.ts";
import { READ_EVENTS, readEvent, isOurVersion } from "./parse-notification.ts";
import { settings } from "./settings.ts";
import { chargeEntry, envelope, listOf } from "./shapes.ts";
import type { ChargeEntry } from "./shapes.ts";
import { externalPaymentId } from "../../../platform/values/domain.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../../platform/values/durations.ts";

/**
 * Two lists of the account, each read again from some time before its last reading: a payment may be confirmed after its event.
 * Fees are read hourly, from a day before: the fee of a payment is booked once the payment is.
 */
const EVENTS = { name: "stripe-events", every: 0, overlap: 15 * MINUTE_MS };
const FEES = { name: "stripe-fees", every: HOUR_MS, overlap: DAY_MS };
type List = typeof EVENTS;

// The account may have had other uses before. Stripe lists its events for as long.
const FIRST_MS = 30 * DAY_MS;

// The vendor's maximum is 100; an event has some kilobytes.
const PAGE = 50;

/**
 * Confirms events that did not arrive, and books fees. A report that fails, such as a dispute that has to wait, stops no other one.
 * @throws the first fault, after everything else: the job runs again, and so does the reading of the list.
 */
export async function reconcileStripe(platform: Platform, confirm: ConfirmReport): Promise<void> {
  if (settings.of(platform.config) === undefined) return;
  const events = await sinceLast(platform, EVENTS, async (since) =>
    confirmEach(await listEvents(platform, since), confirm),
  );
  // The fee of a payment is booked once the payment is: both come again.
  const unconfirmed = events.filter(({ kind }) => kind === "payment" || kind === "payment_changed");
  const fees = await sinceLast(platform, FEES, async (since) => [
    ...unconfirmed,
    ...(await confirmFees(platform, since, confirm)),
  ]);
  for (const { error } of [...events, ...fees]) throw error;
}

type Fault = { readonly kind: ProviderReport["kind"]; readonly error: unknown };

async function confirmEach(reports: readonly ProviderReport[], confirm: ConfirmReport): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const report of reports)
    try {
      await confirm(report);
    } catch (error) {
      faults.push({ kind: report.kind, error });
    }
  return faults;
}

/**
 * The cursor moves after the whole list: an aborted reading starts again, and so does one with a fault. Its position is Stripe's time,
 * so that nothing is passed over while the machine's clock is wrong.
 */
async function sinceLast(
  platform: Platform,
  { name, every, overlap }: List,
  read: (since: number) => Promise<readonly Fault[]>,
): Promise<readonly Fault[]> {
  const { syncCursor } = platform.database.prisma;
  const now = platform.clock.now();
  const last = Number((await syncCursor.findUnique({ where: { name } }))?.position ?? 0n);
  const begun = vendorTimeAt(platform, now).getTime();
  if (Math.abs(begun - last) < every) return [];
  const faults = await read(Math.floor((last === 0 ? begun - FIRST_MS : last - overlap) / 1_000));
  if (faults.length > 0) return faults;
  // After the answers: they have told Stripe's time.
  const row = { position: BigInt(vendorTimeAt(platform, now).getTime()), updatedAt: now };
  await syncCursor.upsert({ where: { name }, create: { name, ...row }, update: row });
  return [];
}

const event = z.looseObject({ id: z.string() });

/** The oldest first. An event that cannot be read hides no other. */
async function listEvents(platform: Platform, since: number): Promise<ProviderReport[]> {
  const rows = await allPages((after) =>
    callStripe(platform, "list events", listOf(event), (stripe) =>
      stripe.events.list({ types: [...READ_EVENTS], created: { gte: since }, limit: PAGE, ...after }),
    ),
  );
  const reports: ProviderReport[] = [];
  for (const row of rows) {
    const report = await readListed(platform, row);
    if (report?.kind === "payment")
      reports.push({ kind: "payment", event: { ...report.event, source: "lookup" } });
    else if (report !== undefined && isReport(report)) reports.push(report);
  }
  return reports;
}

const isReport = (parsed: ParsedNotification): parsed is ProviderReport =>
  parsed.kind !== "other" && parsed.kind !== "refused" && parsed.kind !== "listed";

/** @throws {ProviderError} retryable for a call without an answer, so that the list is read again. */
async function readListed(platform: Platform, row: z.infer<typeof event>) {
  try {
    return readEvent(await inOurVersion(platform, row));
  } catch (error) {
    if (error instanceof StripeRefusal && error.retryable) throw error;
    platform.logger.warn(
      { event: "stripe_event_unreadable", eventId: row.id, err: error },
      "An event in Stripe's list has an unknown form",
    );
    return undefined;
  }
}

// Stripe, "Balance transaction types": "charge" for cards, "payment" for bank debits and other local ways.
const CHARGE_TYPES = ["charge", "payment"] as const;

/** Of the list, and then of the payments since its beginning whose entries are older than the list. */
async function confirmFees(platform: Platform, since: number, confirm: ConfirmReport): Promise<Fault[]> {
  const begun = platform.clock.now();
  const lists = CHARGE_TYPES.map((type) => listCharges(platform, type, since));
  const entries = (await Promise.all(lists)).flat();
  const faults = await confirmEach(
    entries.flatMap((entry) => reportOfFee(entry, entry.source)),
    confirm,
  );
  const listed = new Set(entries.flatMap(({ source }) => source.payment_intent ?? []));
  // The grants have the program's time, and the list has Stripe's.
  const age = vendorTimeAt(platform, begun).getTime() - since * 1_000;
  const late = await askForLateFees(platform, new Date(begun.getTime() - age), listed);
  return [...faults, ...(await confirmEach(late, confirm))];
}

function listCharges(platform: Platform, type: string, since: number): Promise<ChargeEntry[]> {
  return allPages((after) =>
    callStripe(platform, "list the balance", listOf(chargeEntry), (stripe) =>
      stripe.balanceTransactions.list({
        type,
        created: { gte: since },
        limit: PAGE,
        expand: ["data.source"],
        ...after,
      }),
    ),
  );
}

/** Lists begin with the newest row. */
async function allPages<Row extends { readonly id: string }>(
  fetchPage: (after: { starting_after?: string }) => Promise<{ data: Row[]; has_more: boolean }>,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const last = rows.at(-1);
    const page = await fetchPage(last === undefined ? {} : { starting_after: last.id });
    rows.push(...page.data);
    if (!page.has_more) return rows.toReversed();
  }
}

const named = z.looseObject({ id: externalPaymentId });

/**
 * Stripe renders the events of its list in the account's default version, which no call chooses. Of an event in another family of
 * versions, the object is read anew in the program's version: in its newest state, which is as good.
 */
export async function inOurVersion(platform: ApiPlatform, listed: unknown): Promise<unknown> {
  const event = envelope.parse(listed);
  if (isOurVersion(event.api_version)) return listed;
  const { id } = named.parse(event.data.object);
  const read = readerOf(event.type);
  if (read === undefined) return listed;
  const object = await callStripe(platform, "read the object of an event", named, (stripe) =>
    read(stripe, id),
  );
  return { ...event, api_version: API_VERSION, data: { object } };
}

type Reader = (stripe: Stripe, id: string) => Promise<unknown>;

/** By the beginning of the event's type. */
const readers: readonly (readonly [type: string, read: Reader])[] = [
  ["checkout.session.", (stripe, id) => stripe.checkout.sessions.retrieve(id)],
  ["invoice.", (stripe, id) => stripe.invoices.retrieve(id)],
  ["customer.subscription.", (stripe, id) => stripe.subscriptions.retrieve(id)],
  ["charge.dispute.", (stripe, id) => stripe.disputes.retrieve(id)],
  ["charge.refunded", (stripe, id) => stripe.charges.retrieve(id)],
  ["refund.", (stripe, id) => stripe.refunds.retrieve(id)],
];

const readerOf = (type: string): Reader | undefined =>
  readers.find(([beginning]) => type.startsWith(beginning))?.[1];
