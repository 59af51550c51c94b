import { oneOf } from "../../platform/database/statement.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Payout as Row, User } from "../../../prisma/client/client.ts";
import { networkColumn } from "../wallets/networks.ts";
import type { Wallet } from "../wallets/networks.ts";

/** The column `payout.state`. An operator settles a payout once: requested → sent or refused. */
const payoutState = oneOf(["requested", "sent", "refused"]);
export type PayoutState = ReturnType<typeof payoutState.read>;

const currency = oneOf(currencies);

export type Payout = {
  readonly id: string;
  readonly owner: { readonly id: number; readonly name: string };
  readonly amount: Money;
  /** The owner's wallet at the time of the request. */
  readonly wallet: Wallet;
  readonly state: PayoutState;
  readonly requestedAt: Date;
  /** The operator's proof of a sent payout. */
  readonly reference: string | null;
  /** The reason of a refused payout. */
  readonly reason: string | null;
};

export async function findPayout({ database }: Platform, id: string): Promise<Payout | undefined> {
  const row = await database.prisma.payout.findUnique({ where: { id }, include: { owner: true } });
  return row === null ? undefined : read(row);
}

/** The pending payout at a position, the oldest first, and the number of pending payouts. */
export async function findPendingPayout(
  { database: { prisma } }: Platform,
  skip: number,
): Promise<{ readonly payout: Payout | undefined; readonly total: number }> {
  const where = { state: "requested" };
  const total = await prisma.payout.count({ where });
  const row = await prisma.payout.findFirst({
    where,
    orderBy: [{ requestedAt: "asc" }, { id: "asc" }],
    skip,
    include: { owner: true },
  });
  return { payout: row === null ? undefined : read(row), total };
}

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

const read = (row: Row & { owner: User }): Payout => ({
  id: row.id,
  owner: { id: telegramId(row.ownerId), name: row.owner.firstName },
  amount: money(row.amountMinor, currency.read(row.currency)),
  wallet: { network: networkColumn.read(row.network), address: row.address },
  state: payoutState.read(row.state),
  requestedAt: row.requestedAt,
  reference: row.reference,
  reason: row.reason,
});
