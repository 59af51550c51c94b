import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { networkColumn, networkKeys } from "./networks.ts";
import { waitEnd } from "./wallet-wait.ts";

/** Stops a change; its data is the time of the change in milliseconds. */
export const STOP_WALLET = "payout-wallet-stop";

/** Notifies an owner of a changed wallet, with the wallet that is stored when the job runs. */
export const notifyWalletChanged = defineNotice({
  name: "payouts.notify-wallet-changed",
  payload: z.object({ ownerId: telegramUserId }),
  async prepare({ ownerId }, { database, clock, config }) {
    const settings = await database.prisma.payoutSetting.findUnique({ where: { ownerId: BigInt(ownerId) } });
    if (settings === null) return undefined;
    const { network, address, walletSetAt: setAt } = settings;
    if (network === null || address === null || setAt === null) return undefined;
    const waitsUntil = waitEnd(config, setAt);
    return {
      to: ownerId,
      write(texts) {
        const wallet = { network: texts.plain(networkKeys[networkColumn.read(network)]), address };
        if (waitsUntil <= clock.now()) return texts.html("payout-wallet-changed", wallet);
        const stop = buttonData(STOP_WALLET, String(setAt.getTime()));
        return {
          html: texts.html("payout-wallet-changed-waits", { ...wallet, date: texts.date(waitsUntil) }),
          keyboard: new InlineKeyboard().text(texts.plain("payout-wallet-stop"), stop),
        };
      },
    };
  },
});
