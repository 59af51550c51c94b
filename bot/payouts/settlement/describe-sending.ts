import { describeProvider } from "../../payments/index.ts";
import { describeSum, describeTotal } from "../../ledger/index.ts";
import type { TextKey, Texts } from "../../platform/texts/texts.ts";
import { money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { AMBIGUOUS } from "../payout/reasons.ts";
import type { ConversionChoices } from "./choose-conversion.ts";
import { stuckTransfers } from "./settle-stuck.ts";

/** A payout that the program sends, with everything that an operator needs to find it at the provider. */
export type SendingPayout = {
  readonly id: string;
  readonly owner: { readonly id: number; readonly name: string };
  readonly usdCents: bigint;
  readonly provider: string;
  readonly address: string;
  readonly currency: string;
  readonly amount: string | undefined;
  readonly state: keyof typeof stateKeys;
  readonly since: Date;
  readonly isStuck: boolean;
  /** An operator must choose the conversion of the batch. */
  readonly isAmbiguous: boolean;
  /** The provider's words about a failure. */
  readonly error: string | undefined;
  /** An operator may say whether the payout arrived. */
  readonly isDecidable: boolean;
  /** Undefined: the provider has no request yet, or sends single transfers. */
  readonly providerBatchId: string | undefined;
  readonly externalId: string;
};

const stateKeys = {
  planned: "payout-batch-planned",
  converting: "payout-batch-converting",
  funded: "payout-batch-funded",
  created: "payout-batch-created",
  verified: "payout-batch-verified",
} as const satisfies Readonly<Record<string, TextKey>>;

const openState = oneOf(["planned", "converting", "funded", "created", "verified"]);

/** The payout at a position, the oldest first, and the number of payouts that the program sends. */
export async function findSendingPayout(
  { database }: Platform,
  skip: number,
): Promise<{ readonly payout: SendingPayout | undefined; readonly total: number }> {
  const where = { state: { in: ["planned", "sending"] } };
  const { payoutTransfer: transfers } = database.prisma;
  const total = await transfers.count({ where });
  const row = await transfers.findFirst({
    where,
    orderBy: { id: "asc" },
    skip,
    include: { batch: true, payout: { include: { owner: true } } },
  });
  if (row === null) return { payout: undefined, total };
  const { batch, payout } = row;
  return {
    total,
    payout: {
      id: payout.id,
      owner: { id: telegramId(payout.ownerId), name: payout.owner.firstName },
      usdCents: payout.amountMinor,
      provider: batch.provider,
      address: payout.address,
      currency: batch.currency,
      amount: row.amount?.toFixed(),
      state: openState.read(batch.state),
      since: batch.changedAt,
      isStuck: batch.stuckAt !== null,
      isAmbiguous: batch.state === "converting" && batch.reason === AMBIGUOUS,
      error: row.error ?? undefined,
      isDecidable: (await transfers.count({ where: { id: row.id, ...stuckTransfers } })) > 0,
      providerBatchId: batch.providerBatchId ?? undefined,
      externalId: row.id,
    },
  };
}

/** HTML. */
export function describeSendingPayout(texts: Texts, payout: SendingPayout): string {
  const { owner, usdCents, currency, amount, state, since, providerBatchId } = payout;
  const provider = describeProvider(texts, payout.provider);
  const batch = providerBatchId;
  const ids = [
    ...(batch === undefined ? [] : [texts.html("payout-sending-batch", { provider, batch })]),
    texts.html("payout-sending-id", { id: payout.externalId }),
  ];
  return [
    texts.html("payout-sending-line", {
      amount: describeTotal(texts, money(usdCents, "USD")),
      owner: owner.name,
      ownerId: String(owner.id),
      coins: amount === undefined ? currency : describeSum(texts, { amount, currency }),
      address: payout.address,
    }),
    texts.html("payout-sending-since", {
      state: texts.plain(stateKeys[state], { provider }),
      date: texts.date(since),
    }),
    ids.join("\n"),
    ...describeTrouble(texts, payout, provider),
  ].join("\n\n");
}

function describeTrouble(
  texts: Texts,
  { error, isAmbiguous, isStuck, state }: SendingPayout,
  provider: string,
): string[] {
  if (error !== undefined) return [texts.html("payout-sending-failed", { provider, error })];
  if (isAmbiguous) return [texts.html("payout-sending-ambiguous", { provider })];
  if (!isStuck) return [];
  return [
    texts.html(state === "converting" ? "payout-conversion-stuck" : "payout-sending-stuck", { provider }),
  ];
}

/** HTML. */
export function describeChoices(
  texts: Texts,
  { provider, conversions }: Extract<ConversionChoices, { readonly kind: "found" }>,
): string {
  const lines = conversions.map(({ id, from, to, fromAmount, toAmount, createdAt }) =>
    texts.html("payout-conversion-line", {
      id,
      from: describeSum(texts, { amount: fromAmount, currency: from }),
      to: toAmount === undefined ? to : describeSum(texts, { amount: toAmount, currency: to }),
      date: createdAt === undefined ? "" : texts.date(createdAt),
    }),
  );
  return [
    texts.html("payout-sending-ambiguous", { provider: describeProvider(texts, provider) }),
    lines.join("\n"),
  ].join("\n\n");
}
