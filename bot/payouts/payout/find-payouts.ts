import { readBalances } from "../../ledger/index.ts";
import { oneOf } from "../../platform/database/statement.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Payout as Row, Prisma, User } from "../../../prisma/client/client.ts";
import { operators } from "../../users/index.ts";
import { canSend, networkColumn, sentByProgram } from "./networks.ts";
import type { Wallet } from "./networks.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** The column `payout.state`. An operator settles a payout once, or the program sends it meanwhile (`execution/`). */
const payoutState = oneOf(["requested", "sending", "sent", "refused"]);
export type PayoutState = ReturnType<typeof payoutState.read>;

const currency = oneOf(currencies);

export type Payout = {
  readonly id: string;
  readonly owner: { readonly id: number; readonly name: string };
  readonly amount: Money;
  /** The owner's wallet at the time of the request. */
  readonly wallet: Wallet;
  /** When the owner set the wallet. */
  readonly walletSetAt: Date;
  readonly state: PayoutState;
  readonly requestedAt: Date;
  /** The operator's proof of a sent payout. */
  readonly reference: string | null;
  /** The reason of a refused payout. */
  readonly reason: string | null;
};

/** A payout as operators see it. */
export type PayoutToSend = Payout & {
  /** The owner has set another wallet since the request. */
  readonly isWalletReplaced: boolean;
  /** The owner's negative balances: a debt in another currency does not reduce this payout, and the operator sees it. */
  readonly debts: readonly ExactAmount[];
  readonly claim: PayoutClaim | undefined;
  /** Why the program waits for an approval; undefined: it does not. */
  readonly approvalReason: string | undefined;
};

export type PayoutClaim = {
  readonly holder: { readonly id: number; readonly name: string };
  readonly since: Date;
  /** Another operator may take the payout over. */
  readonly isOver: boolean;
};

export async function findPayout(platform: Platform, id: string): Promise<PayoutToSend | undefined> {
  const row = await platform.database.prisma.payout.findUnique({ where: { id }, include: parts });
  return row === null ? undefined : readToSend(platform, row);
}

/**
 * The payout at a position, the oldest first, and the number of payouts that only an operator can move on: where the program sends
 * payouts itself, those in Stars, those that wait for an approval, and those that an operator sends by hand.
 */
export async function findPendingPayout(
  platform: Platform,
  skip: number,
): Promise<{ readonly payout: PayoutToSend | undefined; readonly total: number }> {
  const { prisma } = platform.database;
  const where = waitingForOperators(platform);
  const total = await prisma.payout.count({ where });
  const row = await prisma.payout.findFirst({
    where,
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    skip,
    include: parts,
  });
  return { payout: row === null ? undefined : await readToSend(platform, row), total };
}

/** The number of such payouts that were requested before a moment. */
export const countWaitingSince = (platform: Platform, moment: Date): Promise<number> =>
  platform.database.prisma.payout.count({
    where: { ...waitingForOperators(platform), requestedAt: { lt: moment } },
  });

const waitingForOperators = (platform: Platform): Prisma.PayoutWhereInput => ({
  state: "requested",
  ...(canSend(platform)
    ? {
        OR: [
          { currency: { not: "USD" } },
          { claimedBy: { not: null } },
          { approvalReason: { not: null }, approvedAt: null },
          { NOT: sentByProgram(platform) },
        ],
      }
    : {}),
});

/** The program may send them. Some of their wallets may be too new. */
export const readyToSend = {
  state: "requested",
  currency: "USD",
  claimedBy: null,
  OR: [{ approvalReason: null }, { approvedAt: { not: null } }],
} satisfies Prisma.PayoutWhereInput;

// As many as fit the page; the statements list all of them.
const SHOWN = 5;

/** The newest payouts of an owner. */
export async function listPayouts({ database }: Platform, ownerId: number): Promise<Payout[]> {
  const rows = await database.prisma.payout.findMany({
    where: { ownerId: BigInt(ownerId) },
    orderBy: { id: "desc" },
    take: SHOWN,
    include: { owner: true },
  });
  return rows.map(read);
}

const parts = { owner: { include: { payoutSetting: true } } } satisfies Prisma.PayoutInclude;

async function readToSend(
  platform: Platform,
  row: Prisma.PayoutGetPayload<{ include: typeof parts }>,
): Promise<PayoutToSend> {
  const { payoutSetting: wallet } = row.owner;
  const balances = await readBalances(platform.database.prisma, telegramId(row.ownerId));
  return {
    ...read(row),
    isWalletReplaced:
      wallet?.network !== row.network || wallet.address !== row.address || wallet.memo !== row.memo,
    debts: balances.filter(({ amount }) => amount.startsWith("-")),
    claim: await readClaim(platform, row),
    // An operator who sends everything by hand approves nothing.
    approvalReason:
      canSend(platform, networkColumn.read(row.network)) && row.approvedAt === null
        ? (row.approvalReason ?? undefined)
        : undefined,
  };
}

async function readClaim(
  platform: Platform,
  { claimedBy, claimedAt: since }: Row,
): Promise<PayoutClaim | undefined> {
  if (claimedBy === null || since === null) return undefined;
  const { clock, database } = platform;
  const holder = await database.prisma.user.findUnique({ where: { id: claimedBy } });
  const id = telegramId(claimedBy);
  const isOver =
    since <= claimsEndedBefore(clock.now()) || !(await operators.isOperator(database.prisma, platform, id));
  return { holder: { id, name: holder?.firstName ?? String(id) }, since, isOver };
}

/**
 * After a day a claim is taken for forgotten: sending takes minutes, and the holder may be asleep or travelling. The operator
 * guide names this time.
 */
const CLAIM_MS = DAY_MS;

/** Claims from this moment or before have ended. */
export const claimsEndedBefore = (now: Date): Date => new Date(now.getTime() - CLAIM_MS);

const read = (row: Row & { owner: User }): Payout => ({
  id: row.id,
  owner: { id: telegramId(row.ownerId), name: row.owner.firstName },
  amount: money(row.amountMinor, currency.read(row.currency)),
  wallet: { network: networkColumn.read(row.network), address: row.address, memo: row.memo ?? undefined },
  walletSetAt: row.walletSetAt,
  state: payoutState.read(row.state),
  requestedAt: row.requestedAt,
  reference: row.reference,
  reason: row.reason,
});
