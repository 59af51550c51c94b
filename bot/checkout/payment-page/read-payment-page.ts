import { paymentProvider } from "../../platform/values/domain.ts";
import type { Period } from "../../platform/values/period.ts";
import type { Platform } from "../../platform/platform.ts";
import { providers } from "../../payments/index.ts";
import type { DepositAddress } from "../coins/coin-provider.ts";
import { purposeOf } from "../../orders/index.ts";
import { findDeposit } from "./deposit.ts";
import type { Deposit } from "./deposit.ts";
import { digestOf, isPageToken } from "../../orders/index.ts";
import { follow, isInHand } from "./progress.ts";
import type { Progress } from "./progress.ts";

/** Who reads it: the order's buyer, who has the address. */
export type PageReader = { readonly languageCode: string | null; readonly timeZone: string | null };

/** A checkout as its buyer follows it outside of the chat. It says what is bought, and nothing of who buys. */
export type PayPage = {
  readonly checkoutId: string;
  readonly reader: PageReader;
  readonly progress: Progress;
  readonly channelTitle: string;
  readonly priceUsdCents: bigint | null;
  /** Null: a donation. */
  readonly bought: { readonly tierId: string; readonly tierName: string; readonly period: Period } | null;
  readonly deposit: Deposit | undefined;
  /** The provider's page, while something can be paid on it. */
  readonly providerUrl: string | undefined;
};

export type FoundPage =
  | { readonly kind: "open"; readonly page: PayPage }
  /** Its time is over; everything stands in the chat. */
  | { readonly kind: "over"; readonly reader: PageReader }
  | { readonly kind: "unknown" };

const DAY_MS = 24 * 60 * 60 * 1000;
// As long as the provider waits for coins, and as long as somebody asks about what they have just paid.
const OPEN_MS = 7 * DAY_MS;
// The buyer's only paper while a network or a person has the money in hand.
const OPEN_IN_HAND_MS = 30 * DAY_MS;

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

/** Reads rows and changes none. @param token as it stands in the address, from anybody. */
export async function readPayPage(
  platform: Pick<Platform, "database" | "clock">,
  token: string,
): Promise<FoundPage> {
  const { prisma } = platform.database;
  if (!isPageToken(token)) return { kind: "unknown" };
  const [found] = await prisma.$queryRaw<{ id: string }[]>`
    select id from checkout where sha256(page_key) = ${digestOf(token)}`;
  if (found === undefined) return { kind: "unknown" };
  const { id } = found;
  const { order, quotes, ...checkout } = await prisma.checkout.findUniqueOrThrow({
    where: { id },
    include: parts,
  });
  const payments = order.payments.filter(({ provider }) => provider === checkout.provider);
  const now = platform.clock.now();
  const { progress, payment } = follow(
    { isPaid: order.status === "paid", isStale: order.staleAt <= now },
    payments,
  );
  const lastNews = Math.max(order.staleAt.getTime(), ...payments.map(({ updatedAt }) => updatedAt.getTime()));
  const openFor = isInHand(progress) ? OPEN_IN_HAND_MS : OPEN_MS;
  if (lastNews + openFor <= now.getTime()) return { kind: "over", reader: order.user };

  const address = payment === undefined ? undefined : await findAddress(platform, payment);
  const purpose = purposeOf(order);
  const { tierVersion } = order;
  const page: PayPage = {
    checkoutId: id,
    reader: order.user,
    progress,
    channelTitle: order.channel.title,
    priceUsdCents: order.priceUsdCents,
    bought:
      purpose.kind === "donation" || tierVersion === null
        ? null
        : { tierId: tierVersion.tierId, tierName: tierVersion.name, period: purpose.period },
    deposit: findDeposit({ progress, payment, payments, quotes, address }),
    providerUrl: canBePaid.has(progress.kind) ? (checkout.url ?? undefined) : undefined,
  };
  return { kind: "open", page };
}

const canBePaid: ReadonlySet<Progress["kind"]> = new Set(["waiting", "short"]);

/** The address of a payment whose coin was picked on the provider's page: only the provider's messages name it. */
async function findAddress(
  { database }: Pick<Platform, "database">,
  payment: { readonly provider: string; readonly externalId: string },
): Promise<DepositAddress | undefined> {
  const { readAddress } = providers[paymentProvider.parse(payment.provider)];
  if (readAddress === undefined) return undefined;
  const [event] = await database.prisma.$queryRaw<{ payload: string }[]>`
    select payload::text as payload from payment_event
     where provider = ${payment.provider} and external_id = ${payment.externalId}
     order by received_at desc limit 1`;
  return event === undefined ? undefined : readAddress(event.payload);
}
