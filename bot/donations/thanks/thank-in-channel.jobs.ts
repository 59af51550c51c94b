import { z } from "zod";
import { whereConnected } from "../../channels/index.ts";
import { externalPaymentId, opaqueId, paymentProvider } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { notifyUser } from "../../users/index.ts";
import { donationSettingsButton } from "../settings/settings.keyboards.ts";
import { findReceivedDonation } from "./find-received-donation.ts";
import type { ReceivedDonation } from "./find-received-donation.ts";

/**
 * Thanks for a donation in the channel, if its settings say so. A process that stops between Telegram's answer and the row
 * thanks a second time. If the bot may not write in the channel, the setting is switched off and the owner notified once.
 */
export const thankInChannel = defineJob({
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
