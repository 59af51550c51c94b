import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { networkColumn, networkKeys } from "./networks.ts";

/** Notifies an owner of a changed wallet, with the wallet that is stored when the job runs. */
export const notifyWalletChanged = defineJob({
  name: "payouts.notify-wallet-changed",
  payload: z.object({ ownerId: telegramUserId }),
  async run({ ownerId }, platform) {
    const settings = await platform.database.prisma.payoutSetting.findUnique({
      where: { ownerId: BigInt(ownerId) },
      include: { owner: true },
    });
    if (settings === null || settings.network === null || settings.address === null) return;
    const texts = platform.translations.for(settings.owner.languageCode, settings.owner.timeZone);
    const text = texts.html("payout-wallet-changed", {
      network: texts.plain(networkKeys[networkColumn.read(settings.network)]),
      address: settings.address,
    });
    await notifyUser(platform, ownerId, text);
  },
});
