import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { checkBotStates } from "./check-bot-states.ts";

export const checkBotStatesJob = defineScheduledJob({
  name: "channels.check-bot-states",
  // A deferred job waits at most a minute after a recovery that no update reported.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await checkBotStates(platform);
  },
});
