import { describeTotal, describeSum } from "../../ledger/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { custodian, describeProvider } from "../../payments/index.ts";
import { money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Prisma } from "../../../prisma/client/client.ts";
import { findPendingPayout, readyToSend } from "../payout/find-payouts.ts";
import { sumPayoutsSince } from "../execution/send-payouts.sql.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

/** All payouts as an operator sees them. */
export type Overview = {
  /** Payouts that only an operator can move on. */
  readonly waiting: number;
  /** Payouts that go into the next batches. */
  readonly due: { readonly count: number; readonly usdCents: bigint };
  /** Payouts at the provider. */
  readonly sending: { readonly count: number; readonly usdCents: bigint };
  /** Payouts that have failed, or have no result for a day. */
  readonly stuck: number;
  /** In dollars, requested within 24 hours and not refused. */
  readonly today: bigint;
  readonly limit: bigint;
  readonly stoppedAt: Date | undefined;
  readonly custody: readonly {
    readonly currency: string;
    readonly atProvider: string;
    readonly inLedger: string;
  }[];
};

export async function readOverview(platform: Platform): Promise<Overview> {
  const { database, clock, config } = platform;
  const { prisma } = database;
  const { total: waiting } = await findPendingPayout(platform, 0);
  const sum = async (where: Prisma.PayoutWhereInput) => {
    const { _count, _sum } = await prisma.payout.aggregate({
      where,
      _count: true,
      _sum: { amountMinor: true },
    });
    return { count: _count, usdCents: _sum.amountMinor ?? 0n };
  };
  const stuck = await prisma.payout.count({
    where: {
      state: "sending",
      transfers: {
        some: {
          OR: [
            { state: { in: ["planned", "sending"] }, batch: { stuckAt: { not: null } } },
            { state: "sending", error: { not: null } },
          ],
        },
      },
    },
  });
  const since = new Date(clock.now().getTime() - DAY_MS);
  const today = await sumPayoutsSince.first(prisma, { ownerId: 0, since });
  const stop = await prisma.payoutStop.findFirst();
  const custody = await prisma.custodyBalance.findMany({
    where: { provider: custodian.name },
    orderBy: { currency: "asc" },
  });
  return {
    waiting,
    due: await sum(readyToSend),
    sending: await sum({ state: "sending" }),
    stuck,
    today: today?.total ?? 0n,
    limit: config.payoutLimits.total,
    stoppedAt: stop?.stoppedAt,
    custody: custody.map(({ currency, atProvider, inLedger }) => ({
      currency,
      atProvider: atProvider.toFixed(),
      inLedger: inLedger.toFixed(),
    })),
  };
}

/** HTML. */
export function describeOverview(texts: Texts, overview: Overview): string {
  const { waiting, due, sending, stuck, today, limit, stoppedAt, custody } = overview;
  const dollars = (minor: bigint): string => describeTotal(texts, money(minor, "USD"));
  const numbers = [
    texts.html("payouts-overview-waiting", { count: waiting }),
    ...(due.count === 0
      ? []
      : [texts.html("payouts-overview-due", { count: due.count, sum: dollars(due.usdCents) })]),
    texts.html("payouts-overview-sending", { count: sending.count, sum: dollars(sending.usdCents) }),
    ...(stuck === 0 ? [] : [texts.html("payouts-overview-stuck", { count: stuck })]),
    texts.html("payouts-overview-today", { sum: dollars(today), limit: dollars(limit) }),
  ];
  const provider = describeProvider(texts, custodian.name);
  const coins = custody.map(({ currency, atProvider, inLedger }) =>
    texts.html("payouts-overview-coin", {
      provider: describeSum(texts, { amount: atProvider, currency }),
      ledger: describeSum(texts, { amount: inLedger, currency }),
    }),
  );
  return [
    texts.html("payouts-overview-title"),
    ...(stoppedAt === undefined
      ? []
      : [texts.html("payouts-overview-stopped", { date: texts.date(stoppedAt) })]),
    numbers.join("\n"),
    ...(coins.length === 0
      ? []
      : [[texts.html("payouts-overview-custody", { provider }), ...coins].join("\n")]),
  ].join("\n\n");
}
