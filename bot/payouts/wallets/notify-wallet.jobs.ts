import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { memoLines, networkColumn, networkName } from "../payout/networks.ts";
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
    const { network, address, memo, walletSetAt: setAt } = settings;
    if (network === null || address === null || setAt === null) return undefined;
    const waitsUntil = waitEnd(config, setAt);
    return {
      to: ownerId,
      write(texts) {
        const wallet = { network: networkName(texts, networkColumn.read(network)), address };
        const withMemo = (html: string): string =>
          [html, ...memoLines(texts, { memo: memo ?? undefined })].join("\n\n");
        if (waitsUntil <= clock.now()) return withMemo(texts.html("payout-wallet-changed", wallet));
        const stop = buttonData(STOP_WALLET, String(setAt.getTime()));
        return {
          html: withMemo(
            texts.html("payout-wallet-changed-waits", { ...wallet, date: texts.date(waitsUntil) }),
          ),
          keyboard: new InlineKeyboard().text(texts.plain("payout-wallet-stop"), stop),
        };
      },
    };
  },
});
