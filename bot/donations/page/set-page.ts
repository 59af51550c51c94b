import { audit, lockManagedChannel } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Money, Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";

export type PageChange =
  | { readonly what: "is_on"; readonly isOn: boolean }
  | { readonly what: "thanks"; readonly inChannel: boolean }
  /** Undefined: the bot's own words. */
  | { readonly what: "text"; readonly text: string | undefined }
  /** To whoever reads in this language. Undefined: what all others read. */
  | { readonly what: "words"; readonly language: Language; readonly text: string | undefined }
  | { readonly what: "suggested"; readonly currency: Currency; readonly sums: readonly Money[] }
  /** Counted from now on. Undefined: no goal in this currency. */
  | { readonly what: "goal"; readonly currency: Currency; readonly sum: Money | undefined };

export type SetPageInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly change: PageChange;
};

/** Changes how a channel asks for donations: for whoever may manage it, as with what it sells. */
export async function setDonationPage(
  platform: Platform,
  { channelId, actorId, change }: SetPageInput,
): Promise<{ readonly kind: "set" | "not_allowed" }> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (!(await lockManagedChannel(transaction, { channelId, actorId }))) return { kind: "not_allowed" };
    await apply(transaction, platform, channelId, change);
    await audit(transaction, platform, {
      actorId,
      action: `channel.donations_${change.what}`,
      subject: channelId,
      ...(change.what === "words" ? { detail: { language: change.language } } : {}),
    });
    return { kind: "set" };
  });
}

async function apply(
  transaction: Transaction,
  { clock }: Platform,
  channelId: string,
  change: PageChange,
): Promise<void> {
  const set = async (data: Parameters<Transaction["donationPage"]["update"]>[0]["data"]): Promise<void> => {
    // Under the channel's lock, so that nobody makes the row in between.
    await transaction.donationPage.createMany({ data: { channelId }, skipDuplicates: true });
    await transaction.donationPage.update({ where: { channelId }, data });
  };
  switch (change.what) {
    case "is_on":
      return set({ isOn: change.isOn });
    case "thanks":
      return set({ thanksInChannel: change.inChannel });
    case "text":
      return set({ text: change.text ?? null });
    case "words": {
      const { language, text } = change;
      await transaction.donationWords.deleteMany({ where: { channelId, language } });
      if (text === undefined) return;
      const words = { channelId, language, text, updatedAt: clock.now() };
      await transaction.donationWords.create({ data: words });
      return;
    }
    case "suggested": {
      const minor = change.sums.map((sum) => Number(sum.minor));
      return set(change.currency === "XTR" ? { suggestedStars: minor } : { suggestedUsdCents: minor });
    }
    case "goal": {
      const { currency, sum } = change;
      await transaction.donationGoal.deleteMany({ where: { channelId, currency } });
      if (sum === undefined) return;
      const goal = { channelId, currency, amountMinor: sum.minor, since: clock.now() };
      await transaction.donationGoal.create({ data: goal });
      return;
    }
    default:
      return change satisfies never;
  }
}
