import { z } from "zod";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyUser } from "../../users/index.ts";
import { findPayout } from "../payout/find-payouts.ts";
import { describePendingPayout } from "../payout/describe-payout.ts";
import { settleButtons } from "./settlement.keyboards.ts";

/** Sends one operator everything that is needed to send a requested payout. */
export const notifyOperatorOfPayout = defineJob({
  name: "payouts.notify-operator",
  payload: z.object({ operatorId: telegramUserId, payoutId: opaqueId }),
  async run({ operatorId, payoutId }, platform) {
    const { database, translations, logger } = platform;
    const payout = await findPayout(platform, payoutId);
    // Another operator may have settled it before this message.
    if (payout?.state !== "asked") return;
    const operator = await database.prisma.user.findUnique({ where: { id: BigInt(operatorId) } });
    const texts = translations.for(operator?.languageCode);
    const keyboard = settleButtons(texts, payoutId);
    const sent = await notifyUser(platform, operatorId, describePendingPayout(texts, payout), keyboard);
    // The payout stays in /payouts, and another attempt would fail too.
    if (sent === "unreachable")
      logger.warn(
        { event: "operator_unreachable", userId: operatorId },
        "An operator must send /start to the bot to receive messages",
      );
  },
});

/** One job for each operator. */
export const operatorNotifications = ({ config }: Platform, payoutId: string): JobRequest[] =>
  config.operatorIds.map((operatorId) =>
    job(notifyOperatorOfPayout, { operatorId, payoutId }, { key: `payout:${payoutId}:${operatorId}` }),
  );
