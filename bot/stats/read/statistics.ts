import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { SayCounting } from "../../platform/runtime/kept-answers.ts";
import { entitlement } from "../../subscriptions/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { readBreakdown, readRevenue } from "./revenue.ts";
import type { BreakdownRow, Revenue } from "./revenue.ts";
import { accessOrdersByDay, accessPaymentsByDay, subscriptionsByDays } from "./statistics.sql.ts";
import type { Calendar, StatsRange } from "./range.ts";

export const views = ["revenue", "members", "offers", "tiers", "links"] as const;
export type StatsView = (typeof views)[number];

/** In days, as callback data carries them. */
export const periods = ["7", "30", "90"] as const;
export type StatsPeriod = (typeof periods)[number];

/** The orders for access by the day of the order, and how many of them were paid since. */
export type Offers = { readonly made: readonly number[]; readonly paid: readonly number[] };

/** The statistics of one view. */
export type Statistics =
  | { readonly view: "revenue"; readonly revenue: readonly Revenue[] }
  | { readonly view: "members"; readonly members: Members }
  | { readonly view: "offers"; readonly offers: Offers }
  | {
      readonly view: "tiers" | "links";
      readonly breakdown: readonly BreakdownRow[];
      /** Whether the names may belong to several channels. */
      readonly isOfAll: boolean;
    };

/** The statistics of one view. Those of large channels may be a minute old. */
export const readStatistics = (
  platform: Platform,
  range: StatsRange,
  view: StatsView,
  say?: SayCounting,
): Promise<Statistics> => keptStatistics(platform, { range, view }, say);

const keptStatistics = keepForMinute({
  keyOf: ({ range: { scope, calendar }, view }: { readonly range: StatsRange; readonly view: StatsView }) =>
    JSON.stringify([view, scope, calendar.bounds[0], calendar.bounds.at(-1), calendar.timeZone]),
  isLarge: (platform, { range }) => entitlement.areLarge(platform, range.scope.channelIds),
  read: (platform, { range, view }) => read(platform, range, view),
});

/**
 * Reads the statistics of one view through indexes by time, so that the cost grows with the payments of the days: half a
 * second to a second for 250,000 payments in 90 days, milliseconds for some thousands. The current members are counted over
 * all subscriptions of the channel: a tenth of a second for 125,000.
 */
async function read(
  platform: Pick<Platform, "database">,
  range: StatsRange,
  view: StatsView,
): Promise<Statistics> {
  switch (view) {
    case "revenue":
      return { view, revenue: await readRevenue(platform, range) };
    case "members":
      return { view, members: await readMemberStatistics(platform, range) };
    case "offers":
      return { view, offers: await readOffers(platform, range) };
    case "tiers":
    case "links":
      return {
        view,
        breakdown: await readBreakdown(platform, range, view),
        isOfAll: range.scope.title === null,
      };
    default:
      return view satisfies never;
  }
}

async function readOffers({ database }: Pick<Platform, "database">, range: StatsRange): Promise<Offers> {
  const rows = await accessOrdersByDay.all(database.prisma, range);
  const daily = (what: "made" | "paid"): readonly number[] =>
    range.calendar.days.map((_, index) => rows.find(({ day }) => day === index + 1)?.[what] ?? 0);
  return { made: daily("made"), paid: daily("paid") };
}

/** One number for each day. */
type Members = {
  /** First payments in the channel. */
  readonly joined: readonly number[];
  readonly renewed: readonly number[];
  /** Subscriptions that ended and did not start again. */
  readonly left: readonly number[];
  /** Subscriptions at the end of the day, or now. A subscription that started again counts from its new start. */
  readonly active: readonly number[];
};

export async function readMemberStatistics(
  { database }: Pick<Platform, "database">,
  range: StatsRange,
): Promise<Members> {
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

function countSubscriptions(
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
