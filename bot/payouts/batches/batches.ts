import type { Database, Transaction } from "../../platform/database/database.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { findProvider, providers } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";

/** The column `payout_batch.state`. */
const batchState = oneOf([
  "planned",
  /** A conversion was requested. */
  "converting",
  /** The coins are there and divided. The ledger has set them aside. */
  "funded",
  /** The provider has the request, which moves no coins before its verification. */
  "created",
  /** The provider sends. Only from here on can money have moved. */
  "verified",
  "finished",
  /** Nothing was sent, and the payouts wait again. */
  "released",
]);
export type BatchState = ReturnType<typeof batchState.read>;

/** The column `payout_transfer.state`. */
const transferState = oneOf(["planned", "sending", "sent", "failed", "released"]);

export type Transfer = {
  /** Also the external id of the withdrawal. */
  readonly id: string;
  readonly provider: string;
  readonly payoutId: string;
  readonly ownerId: number;
  /** In dollars: the owner's money that this transfer pays out. */
  readonly sum: Money;
  readonly address: string;
  readonly memo: string | undefined;
  readonly state: ReturnType<typeof transferState.read>;
  /** The part of the batch's coins, fee included; undefined before the batch is funded. */
  readonly share: ExactAmount | undefined;
  /** The wallet receives this amount. */
  readonly amount: ExactAmount | undefined;
  readonly withdrawalId: string | undefined;
  /** The provider's words about a failure. While the state is "sending", the failure is no end. */
  readonly error: string | undefined;
  /** The first report of that failure. */
  readonly failedAt: Date | undefined;
};

export type Batch = {
  readonly id: string;
  readonly provider: string;
  /** The provider's code: USDTTRC20 is Tether on Tron. */
  readonly currency: string;
  readonly state: BatchState;
  readonly step: number;
  /** The start of a call whose answer is not recorded. Times of a batch's calls are by the provider's clock, as far as that is known. */
  readonly attemptedAt: Date | undefined;
  readonly failures: number;
  readonly wrongCodes: number;
  readonly source: ExactAmount | undefined;
  /** The provider's id of a conversion that is older than the batch's own; undefined: none was. */
  readonly conversionAfter: string | undefined;
  readonly conversionId: string | undefined;
  readonly providerBatchId: string | undefined;
  readonly createdAt: Date;
  readonly changedAt: Date;
  readonly stuckAt: Date | undefined;
  readonly transfers: readonly Transfer[];
};

const parts = {
  transfers: { include: { payout: true }, orderBy: { id: "asc" } },
} satisfies Prisma.PayoutBatchInclude;

/** The batch and its transfers as they were at one moment, though Prisma reads them in several statements. */
export async function readBatch(prisma: Database["prisma"], id: string): Promise<Batch | undefined> {
  const row = await prisma.$transaction(
    (transaction) => transaction.payoutBatch.findUnique({ where: { id }, include: parts }),
    { isolationLevel: "RepeatableRead" },
  );
  if (row === null) return undefined;
  const { currency, provider } = row;
  const coins = (amount: Prisma.Decimal | null): ExactAmount | undefined =>
    amount === null ? undefined : { amount: amount.toFixed(), currency };
  return {
    id,
    provider,
    currency,
    state: batchState.read(row.state),
    step: row.step,
    attemptedAt: row.attemptedAt ?? undefined,
    failures: row.failures,
    wrongCodes: row.wrongCodes,
    source:
      row.sourceCurrency === null || row.sourceAmount === null
        ? undefined
        : { amount: row.sourceAmount.toFixed(), currency: row.sourceCurrency },
    conversionAfter: row.conversionAfter ?? undefined,
    conversionId: row.conversionId ?? undefined,
    providerBatchId: row.providerBatchId ?? undefined,
    createdAt: row.createdAt,
    changedAt: row.changedAt,
    stuckAt: row.stuckAt ?? undefined,
    transfers: row.transfers.map((transfer) => ({
      id: transfer.id,
      provider,
      payoutId: transfer.payoutId,
      ownerId: telegramId(transfer.payout.ownerId),
      sum: money(transfer.payout.amountMinor, "USD"),
      address: transfer.payout.address,
      memo: transfer.payout.memo ?? undefined,
      state: transferState.read(transfer.state),
      share: coins(transfer.share),
      amount: coins(transfer.amount),
      withdrawalId: transfer.withdrawalId ?? undefined,
      error: transfer.error ?? undefined,
      failedAt: transfer.failedAt ?? undefined,
    })),
  };
}

/** Another worker has changed the batch since it was read. Its run goes on; this one ends. */
export class BatchMoved extends Error {
  override readonly name = "BatchMoved";
}

/**
 * Changes a batch that nobody else has changed since it was read.
 * @throws {BatchMoved} if somebody has: the caller's transaction must fail with it.
 */
export async function changeBatch(
  transaction: Transaction,
  { id, step }: Pick<Batch, "id" | "step">,
  data: Prisma.PayoutBatchUpdateManyMutationInput,
): Promise<void> {
  const { count } = await transaction.payoutBatch.updateMany({
    where: { id, step },
    data: { ...data, step: step + 1 },
  });
  if (count === 0) throw new BatchMoved(`Payout batch ${id} has moved`);
}

/**
 * The custody of the provider that sends a batch.
 * @throws {Error} for a provider that sends in another way: its batches have steps of their own.
 */
export function custodyOf({ provider }: { readonly provider: string }): providerTypes.Custody {
  const custody = findProvider(provider)?.custody;
  if (custody === undefined) throw new Error(`${provider} has no custody`);
  return custody;
}

/** The providers that pay in the wallets of Telegram accounts, one transfer for each payout. */
export const transferProviders: readonly string[] = providers.flatMap(({ name, transfers }) =>
  transfers === undefined ? [] : [name],
);
