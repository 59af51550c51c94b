import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { externalPaymentId, opaqueId, paymentProviders } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { isFinalRefusal } from "../../platform/telegram/telegram.ts";
import { tell } from "../../users/index.ts";
import { openSettings } from "../page/page.keyboards.ts";
import { findGift } from "./find-gift.ts";
import type { Gift } from "./find-gift.ts";
import { nameInPublic } from "./name-in-public.ts";

/**
 * Thanks for a donation where everybody in the channel sees it, if its people want that. Once for a donation; a process that
 * dies between Telegram's answer and the row thanks once more. Where the bot may not write, the switch is turned off and the
 * owner told, so that they hear of it once.
 */
export const thankInChannel = defineJob({
  name: "donations.thank-in-channel",
  payload: z.object({
    provider: z.enum(paymentProviders),
    externalId: externalPaymentId,
    /** Named, so that the job runs as soon as the channel works again. */
    channelId: opaqueId,
  }),
  async run({ channelId, ...key }, platform) {
    const gift = await findGift(platform, key);
    if (gift === undefined || gift.isThankedFor || !gift.thanksInChannel) return;
    const texts = platform.translations.for(gift.owner.languageCode, gift.owner.timeZone);
    const text = describeThanks(texts, gift);
    try {
      await whereConnected(platform, channelId, () =>
        platform.telegram.sendMessage(gift.telegramChatId, text, {
          parse_mode: "HTML",
          link_preview_options: { is_disabled: true },
        }),
      );
    } catch (error) {
      if (!isFinalRefusal(error)) throw error;
      await giveUp(platform, gift, error);
      return;
    }
    await platform.database.prisma.donation.updateMany({
      where: { orderId: gift.orderId, thankedAt: null },
      data: { thankedAt: platform.clock.now() },
    });
  },
});

function describeThanks(texts: Texts, gift: Gift): string {
  const name = nameInPublic(gift);
  const channel = gift.channelTitle;
  return name === undefined
    ? texts.html("donation-thanks-for-anonymous", { channel })
    : texts.html("donation-thanks-in-channel", { name, channel });
}

async function giveUp(platform: Platform, gift: Gift, error: unknown): Promise<void> {
  const { channelId, channelTitle: channel, owner } = gift;
  const { count } = await platform.database.prisma.donationPage.updateMany({
    where: { channelId, thanksInChannel: true },
    data: { thanksInChannel: false },
  });
  if (count === 0) return;
  platform.logger.warn(
    { channelId, err: error },
    "thanks for donations are off: the bot may not write there",
  );
  const texts = platform.translations.for(owner.languageCode, owner.timeZone);
  const text = texts.html("donations-thanks-refused", { channel });
  await tell(platform, owner.id, text, openSettings(texts, channelId));
}
