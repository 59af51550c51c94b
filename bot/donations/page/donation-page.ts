import { z } from "zod";
import { findManagedChannel } from "../../channels/index.ts";
import type { ManagedChannel } from "../../channels/index.ts";
import { isLanguage } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { currencies, money } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { currency, defaultAmounts } from "./amounts.ts";
import { listGoals } from "./donation-page.sql.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";

/** The donation page of a channel. */
export type DonationPage = {
  readonly channelId: string;
  readonly channelTitle: string;
  /** Switched on, and the bot is still in the channel. */
  readonly isOpen: boolean;
  readonly isEnabled: boolean;
  /** The owner's text; undefined: the default text. */
  readonly text: string | undefined;
  /** The owner's text in other languages. */
  readonly translations: ReadonlyMap<Language, string>;
  /** The amounts on the buttons, ascending. */
  readonly suggested: ReadonlyMap<Currency, readonly Money[]>;
  readonly goals: readonly Goal[];
  /** Whether the bot thanks for each donation in the channel. */
  readonly thanksInChannel: boolean;
};

/** `received`: the donations since the goal was set. */
type Goal = { readonly target: Money; readonly received: Money };

/** For a channel that changed no setting. The columns have the same defaults. */
const defaults = {
  isEnabled: true,
  text: null,
  suggested: {},
  thanksInChannel: false,
};

/** The amounts in minor units, in the currencies in which the owner has set some. */
export const suggestedAmounts = z.partialRecord(currency, z.array(z.int().positive()));

export async function findDonationPage(
  { database: { prisma } }: Platform,
  channelId: string,
): Promise<DonationPage | undefined> {
  const channel = await prisma.channel.findUnique({
    where: { id: channelId },
    select: {
      title: true,
      state: true,
      donationPage: true,
      donationTexts: { select: { language: true, text: true } },
    },
  });
  if (channel === null) return undefined;
  const page = channel.donationPage ?? defaults;
  const changed = suggestedAmounts.parse(page.suggested);
  const goals = await listGoals.all(prisma, { channelId });
  return {
    channelId,
    channelTitle: channel.title,
    isOpen: page.isEnabled && channel.state !== "gone",
    isEnabled: page.isEnabled,
    text: page.text ?? undefined,
    translations: new Map(
      channel.donationTexts.flatMap(({ language, text }) => (isLanguage(language) ? [[language, text]] : [])),
    ),
    suggested: new Map(
      currencies.map((currency) => [
        currency,
        (changed[currency] ?? defaultAmounts(currency)).map((minor) => money(BigInt(minor), currency)),
      ]),
    ),
    goals: goals.map(({ currency, target, received }) => ({
      target: money(target, currency),
      received: money(received, currency),
    })),
    thanksInChannel: page.thanksInChannel,
  };
}

/** The page with the rights of a person; undefined where the person may not see how the channel is set up. */
export async function findManagedPage(
  platform: Platform,
  key: { readonly channelId: string; readonly actorId: number },
): Promise<(DonationPage & Pick<ManagedChannel, "may">) | undefined> {
  const channel = await findManagedChannel(platform, { ...key, permission: "setup.view" });
  const page = channel === undefined ? undefined : await findDonationPage(platform, channel.id);
  return channel === undefined || page === undefined ? undefined : { ...page, may: channel.may };
}

/** The page's text in the reader's language: the translation, else the owner's text (both plain text), else the default. */
export const textFor = (texts: Texts, { translations, text }: DonationPage): string | Html =>
  translations.get(texts.language) ?? text ?? new Html(texts.html("donation-default-text"));

/** The name of a language in that language. */
export const nativeName = (translations: Translations, language: Language): string =>
  translations.for(language).plain("language-own-name");

const CELLS = 10n;

/** "▓▓▓▓░░░░░░"; full only if the goal is reached. */
export function goalBar({ target, received }: Goal): string {
  const full = (received.minor * CELLS) / target.minor;
  const cells = Number(full > CELLS ? CELLS : full);
  return "▓".repeat(cells) + "░".repeat(Number(CELLS) - cells);
}

/** Rounded down, so that 100 means reached. May be above 100. */
export const percentOf = ({ target, received }: Goal): number =>
  Number((received.minor * 100n) / target.minor);

/** One line for each goal: HTML. */
export const describeGoals = (texts: Texts, goals: readonly Goal[]): string =>
  goals
    .map((goal) =>
      texts.html("donation-goal", {
        bar: goalBar(goal),
        percent: texts.percent(percentOf(goal) / 100),
        given: describeMoney(texts, goal.received),
        goal: describeMoney(texts, goal.target),
      }),
    )
    .join("\n");
