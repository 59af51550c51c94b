import { findManagedChannel } from "../../channels/index.ts";
import { isLanguage } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { currency } from "../sums.ts";

/** How a channel asks for donations. */
export type DonationPage = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Switched on, and the bot is still in the channel. */
  readonly isOpen: boolean;
  readonly isOn: boolean;
  /** The owner's own words; undefined: the bot's. */
  readonly text: string | undefined;
  /** What they say instead to whoever reads in one of these languages. */
  readonly versions: ReadonlyMap<Language, string>;
  /** What can be given with one tap, from little to much. */
  readonly suggested: Readonly<Record<Currency, readonly Money[]>>;
  readonly goals: readonly Goal[];
  /** Whether each donation is thanked for in the channel itself. */
  readonly thanksInChannel: boolean;
};

/** What a channel wants to be given, and what came since it was said. */
export type Goal = { readonly sum: Money; readonly given: Money };

/** What a channel has that never changed anything; the columns' defaults say the same. */
const defaults = {
  isOn: true,
  text: null,
  suggestedStars: [50, 100, 250],
  suggestedUsdCents: [500, 1_000, 2_500],
  thanksInChannel: false,
};

export async function findDonationPage(
  { database }: Platform,
  channelId: string,
): Promise<DonationPage | undefined> {
  const channel = await database.prisma.channel.findUnique({
    where: { id: channelId },
    select: {
      title: true,
      state: true,
      donationPage: true,
      donationWords: { select: { language: true, text: true } },
    },
  });
  if (channel === null) return undefined;
  const page = channel.donationPage ?? defaults;
  return {
    channelId,
    channelTitle: channel.title,
    isOpen: page.isOn && channel.state !== "gone",
    isOn: page.isOn,
    text: page.text ?? undefined,
    versions: new Map(
      channel.donationWords.flatMap(({ language, text }) => (isLanguage(language) ? [[language, text]] : [])),
    ),
    suggested: {
      XTR: page.suggestedStars.map((stars) => money(BigInt(stars), "XTR")),
      USD: page.suggestedUsdCents.map((cents) => money(BigInt(cents), "USD")),
    },
    goals: await readGoals(database, channelId),
    thanksInChannel: page.thanksInChannel,
  };
}

/** For whoever may manage the channel; undefined for anybody else. */
export async function findManagedPage(
  platform: Platform,
  key: { readonly channelId: string; readonly actorId: number },
): Promise<DonationPage | undefined> {
  const channel = await findManagedChannel(platform, key);
  return channel === undefined ? undefined : findDonationPage(platform, channel.id);
}

type GoalRow = { readonly currency: string; readonly goal: bigint; readonly given: bigint };

/** What was given and not sent back; Stars first. */
async function readGoals({ prisma }: Platform["database"], channelId: string): Promise<Goal[]> {
  const rows = await prisma.$queryRaw<GoalRow[]>`
    select goal.currency, goal.amount_minor as goal,
           coalesce((select sum(p.credit_minor) from orders o join payment p on p.order_id = o.id
                      where o.channel_id = goal.channel_id and o.kind = 'donation' and p.currency = goal.currency
                        and p.granted_at >= goal.since and p.refund_asked_at is null and p.refunded_at is null),
                    0)::bigint as given
      from donation_goal goal where goal.channel_id = ${channelId} order by goal.currency desc`;
  return rows.map(({ goal, given, currency: code }) => ({
    sum: money(goal, currency.parse(code)),
    given: money(given, currency.parse(code)),
  }));
}
