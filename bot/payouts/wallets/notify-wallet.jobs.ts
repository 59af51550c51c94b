import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { networkColumn, networkKeys } from "./networks.ts";

/** Notifies an owner of a changed wallet, with the wallet that is stored when the job runs. */
export const notifyWalletChanged = defineNotice({
  name: "payouts.notify-wallet-changed",
  payload: z.object({ ownerId: telegramUserId }),
  async prepare({ ownerId }, platform) {
    const settings = await platform.database.prisma.payoutSetting.findUnique({
      where: { ownerId: BigInt(ownerId) },
    });
    if (settings === null || settings.network === null || settings.address === null) return undefined;
    const { network, address } = settings;
    return {
      to: ownerId,
      write: (texts) =>
        texts.html("payout-wallet-changed", {
          network: texts.plain(networkKeys[networkColumn.read(network)]),
          address,
        }),
    };
  },
});
