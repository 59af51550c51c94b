import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { tell } from "../../users/index.ts";
import { countFailedJobs } from "./list-failed-jobs.ts";

/** Under which the time of the last message to an operator is kept. */
export const toldKey = (operatorId: number): string => `operator-told:${operatorId}`;

/** One message to one operator: so many jobs gave up. */
export const notifyOperatorOfFailedJobs = defineJob({
  name: "operator.jobs-gave-up",
  payload: z.object({ operatorId: telegramUserId, jobId: z.string() }),
  // Some minutes in all. The log says it too, and the next failure brings the next message.
  maxAttempts: 5,
  async run({ operatorId, jobId }, platform) {
    const { database, clock, translations } = platform;
    const total = await countFailedJobs(platform, jobId);
    if (total === 0) return;
    const user = await database.prisma.user.findUnique({ where: { id: BigInt(operatorId) } });
    const texts = translations.for(user?.languageCode);
    await database.prisma.chatState.updateMany({
      where: { key: toldKey(operatorId) },
      data: { updatedAt: clock.now() },
    });
    const told = await tell(platform, operatorId, texts.html("operator-jobs-gave-up", { count: total }));
    // They never wrote to the bot: nothing that another attempt would change.
    if (told === "unreachable")
      platform.logger.warn({ userId: operatorId }, "this operator has to send /start to the bot first");
  },
});
