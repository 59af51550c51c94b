import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { networkKeys, readNetwork } from "./networks.ts";

/** Tells an owner where their payouts go from now on, by what is true when it is sent. */
export const tellWallet = defineJob({
  name: "payouts.tell-wallet",
  payload: z.object({ ownerId: telegramUserId }),
  async run({ ownerId }, platform) {
    const choice = await platform.database.prisma.payoutChoice.findUnique({
      where: { ownerId: BigInt(ownerId) },
      include: { owner: true },
    });
    if (choice === null || choice.network === null || choice.address === null) return;
    const texts = platform.translations.for(choice.owner.languageCode, choice.owner.timeZone);
    const text = texts.html("payout-wallet-changed", {
      network: texts.plain(networkKeys[readNetwork(choice.network)]),
      address: choice.address,
    });
    await tell(platform, ownerId, text);
  },
});
