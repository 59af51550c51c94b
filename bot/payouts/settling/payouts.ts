import { telegramId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Payout as Row, User } from "../../../prisma/client/client.ts";
import { readNetwork } from "../wallets/networks.ts";
import type { Wallet } from "../wallets/networks.ts";

/** asked → sent, or refused: by an operator, once. */
export type PayoutState = "asked" | "sent" | "refused";

export type Payout = {
  readonly id: string;
  readonly owner: {
    readonly id: number;
    readonly name: string;
    readonly languageCode: string | null;
    readonly timeZone: string | null;
  };
  readonly amount: Money;
  /** As it was when the payout was asked for. */
  readonly wallet: Wallet;
  readonly state: PayoutState;
  readonly askedAt: Date;
  /** Set where it was sent. */
  readonly reference: string | null;
  /** Set where it was refused. */
  readonly reason: string | null;
};

export async function findPayout({ database }: Platform, id: string): Promise<Payout | undefined> {
  const row = await database.prisma.payout.findUnique({ where: { id }, include: { owner: true } });
  return row === null ? undefined : read(row);
}

/** The one at a place among those that wait for an operator, the oldest first; and how many they are. */
export async function findOpen(
  { database: { prisma } }: Platform,
  skip: number,
): Promise<{ readonly payout: Payout | undefined; readonly total: number }> {
  const where = { state: "asked" };
  const total = await prisma.payout.count({ where });
  const row = await prisma.payout.findFirst({
    where,
    orderBy: [{ askedAt: "asc" }, { id: "asc" }],
    skip,
    include: { owner: true },
  });
  return { payout: row === null ? undefined : read(row), total };
}

// A page has room for a few; all of them stand in the statements.
const SHOWN = 5;

/** The newest of an owner. */
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
  owner: {
    id: telegramId(row.ownerId),
    name: row.owner.firstName,
    languageCode: row.owner.languageCode,
    timeZone: row.owner.timeZone,
  },
  // CHECKs keep the columns to these.
  amount: money(row.amountMinor, row.currency as Currency),
  wallet: { network: readNetwork(row.network), address: row.address },
  state: row.state as PayoutState,
  askedAt: row.askedAt,
  reference: row.reference,
  reason: row.reason,
});
