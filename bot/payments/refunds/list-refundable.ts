import type { Prisma } from "../../../prisma/client/client.ts";
import { managedBy } from "../../channels/index.ts";
import { paymentProviders, telegramId } from "../../platform/values/domain.ts";
import { money, parseMoney } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { canBeRefunded } from "./ask-refund.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { receipt } from "../../ledger/index.ts";

/** A payment as somebody sees it who may send it back. */
export type Refundable = {
  readonly id: string;
  readonly state: RefundState;
  readonly isStars: boolean;
  /** Whether somebody has access by it: never by a donation. */
  readonly isGranted: boolean;
  /** What it paid for, and what arrived for that. */
  readonly amount: Money;
  readonly arrived: ExactAmount | undefined;
  readonly paidAt: Date;
  /** Undefined: a donor who does not want the channel's people to know who they are. */
  readonly buyer: { readonly id: number; readonly name: string } | undefined;
  /** Null: a donation. */
  readonly tierName: string | null;
  readonly channelTitle: string;
};

export type RefundState =
  | "possible"
  /** Telegram is asked to send the Stars back. */
  | "under_way"
  /** Somebody has to send the coins back and say so. */
  | "by_hand"
  | "refunded"
  /** It went back without our asking, and nobody has decided about the access. */
  | "access_open"
  /** Nothing has arrived, or it is a part of another payment. */
  | "impossible";

export type RefundList =
  | { readonly kind: "payments"; readonly payments: readonly Refundable[] }
  | { readonly kind: "nothing" }
  /** Not a seller: somebody who wants their own money back, or an operator. */
  | { readonly kind: "no_channels" };

// One screen of buttons; everything else is found by its id.
const SHOWN = 10;

/** The newest payments that the actor may send back; before them those that wait for their coins to be sent. */
export async function listRefundable({ database }: Platform, actorId: number): Promise<RefundList> {
  const { prisma } = database;
  const channel = managedBy(actorId);
  if ((await prisma.channel.count({ where: channel })) === 0) return { kind: "no_channels" };
  const find = (where: Prisma.PaymentWhereInput): Promise<Row[]> =>
    prisma.payment.findMany({
      where: { ...where, order: { channel } },
      // Ids begin with the time.
      orderBy: { id: "desc" },
      take: SHOWN,
      include: parts,
    });
  const rows = [...(await find(byHand)), ...(await find(refundable))];
  return rows.length === 0 ? { kind: "nothing" } : { kind: "payments", payments: rows.map(read) };
}

/**
 * One payment by our id or the provider's, for those who have a say in it: operators in all, managers in those of their
 * channels. Undefined for everybody else, as for one that does not exist.
 */
export async function findRefundable(
  { database, config }: Platform,
  { reference, actorId }: { readonly reference: string; readonly actorId: number },
): Promise<Refundable | undefined> {
  const isOperator = config.operatorIds.includes(actorId);
  const row = await database.prisma.payment.findFirst({
    where: {
      OR: [{ id: reference }, { provider: { in: [...paymentProviders] }, externalId: reference }],
      ...(isOperator ? {} : { order: { channel: managedBy(actorId) } }),
    },
    include: parts,
  });
  return row === null ? undefined : read(row);
}

// What a page has room for; the rest is counted.
const SHOWN_OF_ONE = 5;

/** The newest payments by which somebody got access to a channel, whatever became of them; for who manages that channel. */
export async function listPaymentsOf(
  { database }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<{ readonly payments: readonly Refundable[]; readonly more: number }> {
  const { prisma } = database;
  const opening = await prisma.openedChannel.findMany({ where: { channelId } });
  const tierVersionId = { in: opening.map((row) => row.tierVersionId) };
  const where = { order: { userId: BigInt(userId), tierVersionId }, grantedAt: { not: null } };
  const [rows, total] = await Promise.all([
    prisma.payment.findMany({ where, orderBy: { id: "desc" }, take: SHOWN_OF_ONE, include: parts }),
    prisma.payment.count({ where }),
  ]);
  return { payments: rows.map(read), more: total - rows.length };
}

/** What `canBeRefunded` says of one row. */
const refundable = {
  refundAskedAt: null,
  refundedAt: null,
  OR: [
    { grantedAt: { not: null } },
    {
      AND: [
        { OR: [{ resolution: null }, { resolution: { not: "accepted" } }] },
        { OR: [{ heldReason: { not: null } }, { status: "partially_paid" }] },
      ],
    },
  ],
} satisfies Prisma.PaymentWhereInput;

const byHand = {
  provider: { not: "stars" },
  refundAskedAt: { not: null },
  refundedAt: null,
} satisfies Prisma.PaymentWhereInput;

const parts = {
  order: {
    include: {
      user: true,
      channel: true,
      tierVersion: { select: { name: true } },
      donation: { select: { isAnonymous: true } },
    },
  },
} satisfies Prisma.PaymentInclude;
type Row = Prisma.PaymentGetPayload<{ include: typeof parts }>;

function read(row: Row): Refundable {
  const { user, channel, tierVersion, donation } = row.order;
  const arrived = row.receipt === null ? undefined : receipt.parse(row.receipt).arrived;
  return {
    id: row.id,
    state: stateOf(row),
    isStars: row.provider === "stars",
    isGranted: row.grantedAt !== null && tierVersion !== null,
    amount: amountOf(row, arrived),
    arrived,
    paidAt: row.grantedAt ?? row.createdAt,
    buyer: donation?.isAnonymous === true ? undefined : { id: telegramId(user.id), name: user.firstName },
    tierName: tierVersion?.name ?? null,
    channelTitle: channel.title,
  };
}

function stateOf(row: Row): RefundState {
  if (row.refundedAt !== null) return row.refundAccess === "open" ? "access_open" : "refunded";
  if (row.refundAskedAt !== null) return row.provider === "stars" ? "under_way" : "by_hand";
  return canBeRefunded({ row }) ? "possible" : "impossible";
}

/** Stars go back as they came, whatever the order costs. */
function amountOf({ creditMinor, amountMinor, currency }: Row, arrived: ExactAmount | undefined): Money {
  const stars = arrived?.currency === "XTR" ? parseMoney(arrived.amount, "XTR") : undefined;
  return stars ?? money(creditMinor === 0n ? amountMinor : creditMinor, currency as Currency);
}
