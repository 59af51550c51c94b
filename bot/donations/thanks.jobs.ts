import { z } from "zod";
import { whereConnected } from "../channels/index.ts";
import { externalPaymentId, opaqueId, paymentProvider, telegramId } from "../platform/values/domain.ts";
import type { PaymentProviderName } from "../platform/values/domain.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { defineJob, enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { isFinalRefusal } from "../platform/telegram/telegram.ts";
import { notifyUser } from "../users/index.ts";
import { donationSettingsButton } from "./settings/settings.keyboards.ts";
import { describeMoney } from "../platform/texts/describe-money.ts";
import { requestedJobs } from "../payments/index.ts";
import { editCheckoutMessage } from "../checkout/index.ts";
import { money } from "../platform/values/money.ts";
import type { Money } from "../platform/values/money.ts";
import { currency } from "./page/amounts.ts";

/** A donation with a completed payment. */
type ReceivedDonation = {
  readonly paymentId: string;
  readonly orderId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly telegramChatId: number;
  readonly amount: Money;
  readonly donor: { readonly id: number; readonly name: string };
  readonly owner: {
    readonly id: number;
    readonly languageCode: string | null;
    readonly timeZone: string | null;
  };
  readonly isAnonymous: boolean;
  /** Whether the donor was thanked. */
  readonly isDelivered: boolean;
  /** Whether the bot thanked in the channel. */
  readonly isThankedFor: boolean;
  readonly thanksInChannel: boolean;
};

/** Undefined: the payment does not exist, is not granted, is refunded, or is not for a donation. */
async function findReceivedDonation(
  { database }: Platform,
  key: { readonly provider: PaymentProviderName; readonly externalId: string },
): Promise<ReceivedDonation | undefined> {
  const payment = await database.prisma.payment.findUnique({
    where: { provider_externalId: key },
    include: {
      order: {
        include: { user: true, donation: true, channel: { include: { owner: true, donationPage: true } } },
      },
    },
  });
  if (payment === null || payment.grantedAt === null || payment.refundedAt !== null) return undefined;
  const { user, donation, channel, kind, id: orderId } = payment.order;
  if (kind !== "donation") return undefined;
  return {
    paymentId: payment.id,
    orderId,
    channelId: channel.id,
    channelTitle: channel.title,
    telegramChatId: telegramId(channel.telegramChatId),
    amount: money(payment.creditMinor, currency.parse(payment.currency)),
    donor: { id: telegramId(user.id), name: user.firstName },
    owner: {
      id: telegramId(channel.ownerId),
      languageCode: channel.owner.languageCode,
      timeZone: channel.owner.timeZone,
    },
    isAnonymous: donation?.isAnonymous ?? false,
    isDelivered: payment.deliveredAt !== null,
    isThankedFor: donation?.thankedAt !== null,
    thanksInChannel: channel.donationPage?.thanksInChannel ?? false,
  };
}

/**
 * Thanks a donor. Convergent like the delivery of a purchase: done once `delivered_at` is set. A process that stops between
 * Telegram's answer and that row thanks a second time.
 */
export const thankDonorJob = defineJob({
  ...requestedJobs.thankDonorContract,
  async run(key, platform, { number }) {
    const donation = await findReceivedDonation(platform, key);
    if (donation === undefined) return;
    if (donation.isDelivered) {
      // An earlier attempt may have stopped before its edit.
      await editCheckoutMessage(platform, donation.orderId, { isRetry: number > 1 });
      return;
    }
    const { donor, channelTitle: channel, channelId, paymentId } = donation;
    await notifyUser(platform, {
      to: donor.id,
      write: (texts) =>
        texts.html("donation-thanks", { channel, sum: describeMoney(texts, donation.amount) }),
    });
    await platform.database.prisma.$transaction(async (transaction) => {
      const { count } = await transaction.payment.updateMany({
        where: { id: paymentId, deliveredAt: null },
        data: { deliveredAt: platform.clock.now() },
      });
      if (count === 0 || !donation.thanksInChannel) return;
      await enqueue(transaction, [
        job(thankInChannelJob, { ...key, channelId }, { key: `thank:${paymentId}` }),
      ]);
    });
    await editCheckoutMessage(platform, donation.orderId);
  },
});

/**
 * Thanks for a donation in the channel, if its settings say so. A process that stops between Telegram's answer and the row
 * thanks a second time. If the bot may not write in the channel, the setting is switched off and the owner notified once.
 */
export const thankInChannelJob = defineJob({
  name: "donations.thank-in-channel",
  payload: z.object({
    provider: paymentProvider,
    externalId: externalPaymentId,
    /** The job waits for this channel while the bot cannot work there. */
    channelId: opaqueId,
  }),
  async run({ channelId, ...key }, platform) {
    const donation = await findReceivedDonation(platform, key);
    if (donation === undefined || donation.isThankedFor || !donation.thanksInChannel) return;
    const texts = platform.translations.for(donation.owner.languageCode, donation.owner.timeZone);
    const text = describeThanks(texts, donation);
    try {
      await whereConnected(platform, channelId, () =>
        platform.telegram.sendMessage(donation.telegramChatId, text, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
        }),
      );
    } catch (error) {
      if (!isFinalRefusal(error)) throw error;
      await switchOff(platform, donation, error);
      return;
    }
    await platform.database.prisma.donation.updateMany({
      where: { orderId: donation.orderId, thankedAt: null },
      data: { thankedAt: platform.clock.now() },
    });
  },
});

function describeThanks(texts: Texts, donation: ReceivedDonation): string {
  const name = publicName(donation);
  const channel = donation.channelTitle;
  return name === undefined
    ? texts.html("donation-thanks-for-anonymous", { channel })
    : texts.html("donation-thanks-in-channel", { name, channel });
}

// Telegram turns these into links: a donor's name must not advertise in the channel.
const LINK = /[@/]|\p{L}\.\p{L}{2,}/u;

/** The donor's name in the channel. Undefined: the donation is shown as anonymous. Pure. */
export const publicName = ({
  isAnonymous,
  donor: { name },
}: Pick<ReceivedDonation, "isAnonymous"> & { readonly donor: { readonly name: string } }):
  | string
  | undefined => (isAnonymous || LINK.test(name) ? undefined : name);

async function switchOff(platform: Platform, donation: ReceivedDonation, error: unknown): Promise<void> {
  const { channelId, channelTitle: channel, owner } = donation;
  const { count } = await platform.database.prisma.donationPage.updateMany({
    where: { channelId, thanksInChannel: true },
    data: { thanksInChannel: false },
  });
  if (count === 0) return;
  platform.logger.warn(
    { event: "donation_thanks_switched_off", channelId, err: error },
    "Thanks for donations are switched off because the bot may not write in the channel",
  );
  await notifyUser(platform, {
    to: owner.id,
    write: (texts) => ({
      html: texts.html("donations-thanks-refused", { channel }),
      keyboard: donationSettingsButton(texts, channelId),
    }),
  });
}
