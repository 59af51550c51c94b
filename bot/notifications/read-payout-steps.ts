import { networkKeys, readNetwork } from "../payouts/index.ts";
import { money } from "../platform/values/money.ts";
import type { Currency, Money } from "../platform/values/money.ts";
import type { Platform } from "../platform/platform.ts";

/** One step of a payout, as its owner is told of it. */
export type PayoutStep = {
  readonly step: "asked" | "sent" | "refused";
  readonly amount: Money;
  /** The key of the name of the coin and its network. */
  readonly networkKey: string;
  readonly address: string;
  readonly reference: string | null;
  readonly reason: string | null;
};

type Row = {
  step: PayoutStep["step"];
  currency: Currency;
  amount_minor: bigint;
  network: string;
  address: string;
  reference: string | null;
  reason: string | null;
};

/** The steps that a message tells, in their order. */
export async function readPayoutSteps({ database }: Platform, noticeId: string): Promise<PayoutStep[]> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select replace(e.what, 'payout_', '') as step, p.currency, p.amount_minor, p.network, p.address, p.reference, p.reason
      from owner_event e join payout p on p.id = e.subject
     where e.notice_id = ${noticeId} and e.kind = 'payout' order by e.id`;
  return rows.map(({ step, currency, amount_minor: minor, network, address, reference, reason }) => ({
    step,
    amount: money(minor, currency),
    networkKey: networkKeys[readNetwork(network)],
    address,
    reference,
    reason,
  }));
}
