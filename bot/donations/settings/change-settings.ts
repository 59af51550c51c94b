import { audit } from "../../platform/audit.ts";
import { permissions } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Money, Currency } from "../../platform/values/money.ts";
import { suggestedAmounts } from "../page/donation-page.ts";
import type { Platform } from "../../platform/platform.ts";

export type SettingsChange =
  | { readonly kind: "is_enabled"; readonly isEnabled: boolean }
  | { readonly kind: "thanks"; readonly inChannel: boolean }
  /** Undefined: the default text. */
  | { readonly kind: "text"; readonly text: string | undefined }
  /** Undefined: the untranslated text. */
  | { readonly kind: "translation"; readonly language: Language; readonly text: string | undefined }
  | { readonly kind: "suggested"; readonly currency: Currency; readonly amounts: readonly Money[] }
  /** Counts the donations from now on. Undefined: no goal in this currency. */
  | { readonly kind: "goal"; readonly currency: Currency; readonly target: Money | undefined };

export type ChangeDonationSettingsInput = {
  readonly channelId: string;
  readonly actorId: number;
  readonly change: SettingsChange;
};

/** Changes one setting of a channel's donation page. The owner and the managers may. */
export async function changeDonationSettings(
  platform: Platform,
  { channelId, actorId, change }: ChangeDonationSettingsInput,
): Promise<{ readonly kind: "set" | "not_allowed" }> {
  return platform.database.prisma.$transaction(async (transaction) => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "donations.change",
      }))
    )
      return { kind: "not_allowed" };
    await apply(transaction, platform, channelId, change);
    await audit(transaction, platform, {
      actorId,
      action: `channel.donations_${change.kind}`,
      subject: channelId,
      ...(change.kind === "translation" ? { detail: { language: change.language } } : {}),
    });
    return { kind: "set" };
  });
}

async function apply(
  transaction: Transaction,
  { clock }: Platform,
  channelId: string,
  change: SettingsChange,
): Promise<void> {
  const set = async (data: Parameters<Transaction["donationPage"]["update"]>[0]["data"]): Promise<void> => {
    // The channel's lock keeps other transactions from changing the row in between.
    await transaction.donationPage.createMany({ data: { channelId }, skipDuplicates: true });
    await transaction.donationPage.update({ where: { channelId }, data });
  };
  switch (change.kind) {
    case "is_enabled":
      return set({ isEnabled: change.isEnabled });
    case "thanks":
      return set({ thanksInChannel: change.inChannel });
    case "text":
      return set({ text: change.text ?? null });
    case "translation": {
      const { language, text } = change;
      await transaction.donationText.deleteMany({ where: { channelId, language } });
      if (text === undefined) return;
      const translation = { channelId, language, text, updatedAt: clock.now() };
      await transaction.donationText.create({ data: translation });
      return;
    }
    case "suggested": {
      const minor = change.amounts.map((amount) => Number(amount.minor));
      const known = await transaction.donationPage.findUnique({ where: { channelId } });
      const others = suggestedAmounts.parse(known?.suggested ?? {});
      return set({ suggested: { ...others, [change.currency]: minor } });
    }
    case "goal": {
      const { currency, target } = change;
      await transaction.donationGoal.deleteMany({ where: { channelId, currency } });
      if (target === undefined) return;
      const goal = { channelId, currency, amountMinor: target.minor, since: clock.now() };
      await transaction.donationGoal.create({ data: goal });
      return;
    }
    default:
      return change satisfies never;
  }
}
