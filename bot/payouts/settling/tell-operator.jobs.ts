import { z } from "zod";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineJob, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { describeOpen } from "./describe-open.ts";
import { findPayout } from "./payouts.ts";
import { settleButtons } from "./settling.keyboards.ts";

/** A payout waits to be sent: one operator is told, with all that is needed for it. */
export const tellOperatorOfPayout = defineJob({
  name: "payouts.tell-operator",
  payload: z.object({ operatorId: telegramUserId, payoutId: opaqueId }),
  async run({ operatorId, payoutId }, platform) {
    const { database, translations, logger } = platform;
    const payout = await findPayout(platform, payoutId);
    // Another operator may have been faster than this message.
    if (payout?.state !== "asked") return;
    const operator = await database.prisma.user.findUnique({ where: { id: BigInt(operatorId) } });
    const texts = translations.for(operator?.languageCode);
    const keyboard = settleButtons(texts, payoutId);
    // It stays in /payouts; nothing that another attempt would change.
    if ((await tell(platform, operatorId, describeOpen(texts, payout), keyboard)) === "unreachable")
      logger.warn({ userId: operatorId }, "this operator has to send /start to the bot first");
  },
});

/** A message for each operator. */
export const tellOperatorsOf = ({ config }: Platform, payoutId: string): JobRequest[] =>
  config.operatorIds.map((operatorId) =>
    job(tellOperatorOfPayout, { operatorId, payoutId }, { key: `payout:${payoutId}:${operatorId}` }),
  );
