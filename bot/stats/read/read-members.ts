import type { Platform } from "../../platform/platform.ts";
import type { Calendar } from "./calendar.ts";
import { accessPaymentsByDay, subscriptionsByDays } from "./statistics.sql.ts";
import type { StatsRange } from "./statistics.sql.ts";

/** One number for each day. */
export type Members = {
  /** First payments in the channel. */
  readonly joined: readonly number[];
  readonly renewed: readonly number[];
  /** Subscriptions that ended and did not start again. */
  readonly left: readonly number[];
  /** Subscriptions at the end of the day, or now. A subscription that started again counts from its new start. */
  readonly active: readonly number[];
};

export async function readMembers({ database }: Platform, range: StatsRange): Promise<Members> {
  const [payments, subscriptions] = await Promise.all([
    accessPaymentsByDay.all(database.prisma, range),
    subscriptionsByDays.all(database.prisma, range),
  ]);
  const daily = (isRenewal: boolean): readonly number[] =>
    range.calendar.days.map((_, index) =>
      total(payments.filter((row) => row.day === index + 1 && row.isRenewal === isRenewal)),
    );
  return {
    joined: daily(false),
    renewed: daily(true),
    ...countSubscriptions(range.calendar, subscriptions),
  };
}

export function countSubscriptions(
  { days }: Calendar,
  subscriptions: Awaited<ReturnType<typeof subscriptionsByDays.all>>,
): Pick<Members, "left" | "active"> {
  return {
    left: days.map((_, index) => total(subscriptions.filter(({ end }) => end === index + 1))),
    active: days.map((_, index) =>
      total(
        subscriptions.filter(({ start, end }) => start <= index + 1 && (end === null || end > index + 1)),
      ),
    ),
  };
}

const total = (rows: readonly { readonly count: number }[]): number =>
  rows.reduce((sum, { count }) => sum + count, 0);
