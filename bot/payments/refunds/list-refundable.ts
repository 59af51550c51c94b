import type { Prisma } from "../../../prisma/client/client.ts";
import { listChannels, permissions } from "../../channels/index.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { money, parseMoney } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  refundAmountOf,
  restOf,
  canBeRefunded,
  paymentStateOf,
  refundableStates,
  saleOwnerOf,
  salePostings,
} from "../events/payment-row.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { receipt } from "../../ledger/index.ts";
import { nullable, oneOf } from "../../platform/database/statement.ts";
import { isOperator, mayDecide } from "../events/actor.ts";
import { selectRefundable, selectRequestedRefunds } from "./list-refundable.sql.ts";
import { accessChoices, findShortening } from "../access/change-access.ts";
import type { AccessChoice, Shortening } from "../access/change-access.ts";
import { undecidedShare } from "../access/period-left.ts";
import type { Share } from "../access/period-left.ts";
import { findUncovered } from "./refund-steps.ts";
import { canRefundPart, partTag } from "./open-part.ts";
import { selectDue } from "./part-postings.sql.ts";
import { findProvider, providers } from "../providers/registry.ts";

/** A payment as shown to a person who may refund it. */
export type Refundable = {
  readonly id: string;
  readonly state: RefundState;
  readonly provider: string;
  /** The provider sends the money back by a call. */
  readonly isSentByProvider: boolean;
  /** The payment opened access that no refund has ended; never true for a donation. */
  readonly hasAccess: boolean;
  /** The paid amount in the price's currency, and the parts of it that went back or have not yet. */
  readonly amount: Money;
  readonly refunded: Money;
  readonly rest: Money;
  /** A part can go back. */
  readonly isDivisible: boolean;
  readonly arrived: ExactAmount | undefined;
  readonly paidAt: Date;
  /** Undefined: an anonymous donor. */
  readonly buyer: { readonly id: number; readonly name: string } | undefined;
  /** Null: a donation. */
  readonly tierName: string | null;
  readonly channelTitle: string;
};

export type RefundState =
  | "possible"
  /** A job asks Telegram to send the Stars back. */
  | "under_way"
  /** A person has to send the coins back and confirm it. */
  | "by_hand"
  | "refunded"
  /** The bot did not start the refund, and nobody has decided about the access. */
  | "access_open"
  /** Nothing has arrived, or the payment is a part of another payment. */
  | "impossible";

/** A payment with what the reader may do about it. */
export type RefundPage = Refundable & {
  /** False for a new owner of the channel: the sale belongs to the former one. */
  readonly mayDecide: boolean;
  readonly isForOperator: boolean;
  /** The refund waits for an operator, with the access that was chosen. */
  readonly waiting: { readonly access: AccessChoice | null; readonly part: Money | undefined } | undefined;
  /** The part that is on its way. */
  readonly openPart: { readonly tag: string; readonly amount: Money } | undefined;
  /** The money that is set aside for the buyer, and that a person has to send. */
  readonly due: readonly ExactAmount[];
  /** The time that a part can take in the channel of the sale; undefined: none. */
  readonly shortening: Shortening | undefined;
  /** The parts about whose effect on the access nobody has decided. */
  readonly undecided: Share;
  /** The balance of the sale's owner after the refund, where it would be negative. */
  readonly debt: ExactAmount | undefined;
};

export type RefundList =
  | { readonly kind: "payments"; readonly payments: readonly Refundable[] }
  | { readonly kind: "nothing" }
  /** The actor manages no channel and sold nothing: a buyer, or an operator. */
  | { readonly kind: "no_channels" };

// One screen of buttons; older payments are found by their id.
const SHOWN = 10;

/** The newest payments that the actor may refund, after those whose coins are to be sent by hand. */
export async function listRefundable(platform: Platform, actorId: number): Promise<RefundList> {
  const { prisma } = platform.database;
  const read = async (ids: readonly { readonly id: string }[]): Promise<Refundable[]> => {
    const rows = await prisma.payment.findMany({
      where: { id: { in: ids.map(({ id }) => id) } },
      orderBy: { id: "desc" },
      include: parts,
    });
    return rows.map(describe);
  };
  const mine = { actorId, take: SHOWN };
  const payments = [
    ...(await read(await selectRequestedRefunds.all(prisma, mine))),
    ...(await read(await selectRefundable.all(prisma, { ...mine, states: refundableStates }))),
  ];
  if (payments.length > 0) return { kind: "payments", payments };
  const channels = await listChannels(platform, actorId, "refunds.make");
  return { kind: channels.length === 0 ? "no_channels" : "nothing" };
}

/**
 * One payment by our id or the provider's: any for an operator, their own sales for an owner, and those of the channel for its
 * present owner and managers. Undefined for everybody else, as for a payment that does not exist.
 */
export async function findRefundable(
  platform: Platform,
  { reference, actorId }: { readonly reference: string; readonly actorId: number },
): Promise<RefundPage | undefined> {
  const { prisma } = platform.database;
  const actor = { userId: actorId };
  const isForOperator = await isOperator(prisma, platform, actor);
  const row = await prisma.payment.findFirst({
    where: {
      OR: [{ id: reference }, { provider: { in: providers.map(({ name }) => name) }, externalId: reference }],
      ...(isForOperator ? {} : { AND: visibleTo(actorId) }),
    },
    include: {
      ...parts,
      ...salePostings,
      waitingRefund: { select: { access: true, amountMinor: true } },
      partRefunds: { where: { state: "requested" } },
    },
  });
  if (row === null) return undefined;
  const { channelId, user } = row.order;
  const order = { channelId, userId: telegramId(user.id), ownerId: saleOwnerOf(row) };
  const payment = describe(row);
  const { waitingRefund } = row;
  const waitingMinor = waitingRefund?.amountMinor ?? undefined;
  const uncovered = payment.state === "possible" ? await findUncovered(prisma, row, waitingMinor) : undefined;
  const { currency } = payment.rest;
  const [openPart] = row.partRefunds;
  return {
    ...payment,
    mayDecide: await mayDecide(prisma, platform, actor, { order }, "refunds.make"),
    isForOperator,
    waiting:
      waitingRefund === null
        ? undefined
        : {
            access: waitedAccess.read(waitingRefund.access),
            part: waitingMinor === undefined ? undefined : money(waitingMinor, currency),
          },
    openPart: openPart && { tag: partTag(openPart), amount: money(openPart.amountMinor, currency) },
    due: payment.state === "by_hand" ? await selectDue.all(prisma, { paymentId: row.id }) : [],
    shortening:
      payment.isDivisible && payment.hasAccess
        ? await findShortening(platform, { ...order, paymentId: row.id })
        : undefined,
    undecided: undecidedShare(row, row.refundedMinor),
    debt: uncovered && { amount: uncovered.afterwards, currency: uncovered.currency },
  };
}

const waitedAccess = nullable(oneOf(accessChoices));

const visibleTo = (actorId: number): Prisma.PaymentWhereInput => ({
  OR: [
    { postings: { some: { ownerId: BigInt(actorId) } } },
    { order: { channel: permissions.permittedTo(actorId, "refunds.make") } },
  ],
});

// The page has room for these; the others are only counted.
const SHOWN_OF_ONE = 5;

/** The newest payments that opened a channel for a person, including refunded ones; for the managers of that channel. */
export async function listPaymentsOf(
  { database: { prisma } }: Platform,
  { userId, channelId }: { readonly userId: number; readonly channelId: string },
): Promise<{ readonly payments: readonly Refundable[]; readonly more: number }> {
  const opening = await prisma.openedChannel.findMany({ where: { channelId } });
  const tierVersionId = { in: opening.map((row) => row.tierVersionId) };
  const where = {
    order: { userId: BigInt(userId), tierVersionId },
    grantedAt: { not: null },
    skipped: { none: { channelId } },
  };
  const [rows, total] = await Promise.all([
    prisma.payment.findMany({ where, orderBy: { id: "desc" }, take: SHOWN_OF_ONE, include: parts }),
    prisma.payment.count({ where }),
  ]);
  return { payments: rows.map(describe), more: total - rows.length };
}

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

function describe(row: Row): Refundable {
  const { user, channel, tierVersion, donation } = row.order;
  const arrived = row.receipt === null ? undefined : receipt.parse(row.receipt).arrived;
  return {
    id: row.id,
    state: refundStateOf(row),
    provider: row.provider,
    isSentByProvider: findProvider(row.provider)?.refunds !== undefined,
    hasAccess: row.grantedAt !== null && row.accessEndedAt === null && tierVersion !== null,
    ...amountsOf(row, arrived),
    isDivisible: canRefundPart(row),
    arrived,
    paidAt: row.grantedAt ?? row.createdAt,
    buyer: donation?.isAnonymous === true ? undefined : { id: telegramId(user.id), name: user.firstName },
    tierName: tierVersion?.name ?? null,
    channelTitle: channel.title,
  };
}

function refundStateOf(row: Row): RefundState {
  const state = paymentStateOf(row);
  if (state.kind === "refunded") return state.access === "open" ? "access_open" : "refunded";
  if (state.kind === "refund_requested") return state.isByHand ? "by_hand" : "under_way";
  return canBeRefunded(row) ? "possible" : "impossible";
}

/** The refund is the number of Stars that arrived, not the order's price. */
function amountsOf(
  row: Row,
  arrived: ExactAmount | undefined,
): Pick<Refundable, "amount" | "refunded" | "rest"> {
  const stars = arrived?.currency === "XTR" ? parseMoney(arrived.amount, "XTR") : undefined;
  const amount = stars ?? refundAmountOf(row);
  const refunded = money(row.refundedMinor, amount.currency);
  return { amount, refunded, rest: stars ?? restOf(row) };
}
