import { currencyColumn } from "../../platform/database/money-columns.ts";
import { queryOn } from "../../platform/database/statement.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Money } from "../../platform/values/money.ts";
import { priceOf, pricesOf } from "../../platform/values/prices.ts";
import { digestOf, isPageToken, orderItemOf } from "../../orders/index.ts";
import { findProvider } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { findDeposit } from "./deposit.ts";
import type { Deposit } from "./deposit.ts";
import { findCheckoutByDigest, findLatestPayload, listPageVersions } from "./payment-page.sql.ts";
import { isFinalProgress, isInProgress, selectPayment } from "./progress.ts";
import type { PaymentProgress } from "./progress.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** The order's buyer. */
export type PageReader = { readonly languageCode: string | null; readonly timeZone: string | null };

/** A checkout as a web page shows it. Everybody with the URL can read it, so it holds nothing about the buyer. */
export type PaymentPage = {
  readonly checkoutId: string;
  readonly reader: PageReader;
  readonly progress: PaymentProgress;
  /** The page will not change any more. */
  readonly isFinal: boolean;
  readonly channelTitle: string;
  readonly price: Money | undefined;
  /** Null: a donation. */
  readonly item: { readonly tierId: string; readonly tierName: string; readonly period: Period } | null;
  readonly deposit: Deposit | undefined;
  /** The provider's page, while it accepts a payment. */
  readonly providerUrl: string | undefined;
};

export type FoundPage =
  | { readonly kind: "open"; readonly page: PaymentPage }
  /** The page has expired; the chat has the same information. */
  | { readonly kind: "over"; readonly reader: PageReader }
  | { readonly kind: "unknown" };

// The provider waits for a deposit for 7 days.
const OPEN_MS = 7 * DAY_MS;
// While money is in progress, the page is the buyer's only proof of payment.
const OPEN_IN_PROGRESS_MS = 30 * DAY_MS;

const parts = {
  quotes: true,
  order: {
    include: {
      payments: true,
      user: { select: { languageCode: true, timeZone: true } },
      channel: { select: { title: true } },
      tierVersion: { select: { name: true, tierId: true } },
    },
  },
} as const;

/** Read-only. @param token untrusted, from the URL. */
export async function readPaymentPage(
  platform: Pick<Platform, "database" | "clock">,
  token: string,
): Promise<FoundPage> {
  const { prisma } = platform.database;
  if (!isPageToken(token)) return { kind: "unknown" };
  const found = await findCheckoutByDigest.first(prisma, { digest: digestOf(token) });
  if (found === undefined) return { kind: "unknown" };
  const { id } = found;
  const { order, quotes, ...checkout } = await prisma.checkout.findUniqueOrThrow({
    where: { id },
    include: parts,
  });
  const payments = order.payments.filter(
    ({ provider, currency }) => provider === checkout.provider && currency === checkout.currency,
  );
  const now = platform.clock.now();
  const { progress, payment } = selectPayment(
    { isPaid: order.status === "paid", isStale: order.staleAt <= now },
    payments,
  );
  const lastChange = Math.max(
    order.staleAt.getTime(),
    ...payments.map(({ updatedAt }) => updatedAt.getTime()),
  );
  const openFor = isInProgress(progress) ? OPEN_IN_PROGRESS_MS : OPEN_MS;
  if (lastChange + openFor <= now.getTime()) return { kind: "over", reader: order.user };

  const address = payment === undefined ? undefined : await findAddress(platform, payment);
  const item = orderItemOf(order);
  const { tierVersion } = order;
  const page: PaymentPage = {
    checkoutId: id,
    reader: order.user,
    progress,
    isFinal: isFinalProgress(progress),
    channelTitle: order.channel.title,
    price: priceOf(pricesOf(order.prices), currencyColumn.read(checkout.currency)),
    item:
      item.kind === "donation" || tierVersion === null
        ? null
        : { tierId: tierVersion.tierId, tierName: tierVersion.name, period: item.period },
    deposit: findDeposit({ progress, payment, payments, quotes, address }),
    providerUrl: canBePaid.has(progress.kind) ? (checkout.url ?? undefined) : undefined,
  };
  return { kind: "open", page };
}

const canBePaid: ReadonlySet<PaymentProgress["kind"]> = new Set(["pending", "partially_paid"]);

/** The address of a payment whose coin was picked on the provider's page; only the provider's messages hold it. */
async function findAddress(
  { database }: Pick<Platform, "database">,
  payment: { readonly provider: string; readonly externalId: string },
): Promise<providerTypes.DepositAddress | undefined> {
  const readAddress = findProvider(payment.provider)?.readAddress;
  if (readAddress === undefined) return undefined;
  const event = await findLatestPayload.first(database.prisma, payment);
  return event === undefined ? undefined : readAddress(event.payload);
}

/** One query for all pages. @returns the version by checkout id; an unknown checkout has none. */
export async function readPageVersions(
  { database }: Pick<Platform, "database">,
  checkoutIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await queryOn(database.pool, listPageVersions, { checkoutIds });
  return new Map(rows.map(({ id, version }) => [id, version]));
}
