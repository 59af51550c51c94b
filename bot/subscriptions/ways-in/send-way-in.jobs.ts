import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job, NotNow } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tell } from "../../users/index.ts";
import { giveWayIn } from "../access/give-way-in.ts";
import { findSubscription } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { enter } from "../subscriptions.keyboards.ts";
import { describeWays, nameAll } from "./describe-ways.ts";
import { isSettled, openWays } from "./open-ways.ts";
import type { OpenedWay } from "./open-ways.ts";
import { enterEach } from "./ways.keyboards.ts";

/** Why somebody is sent their way in, and what they read. */
const keys = {
  put_out_by_mistake: "subscription-rejoin",
  link_misused: "subscription-link-misused",
  delayed: "invites-delayed",
} as const;

const reasons = z.enum(["put_out_by_mistake", "link_misused", "delayed", "trial"]);

/**
 * Sends the way in, saying why; where the bot cannot work, as soon as it can. Says nothing to those who are inside or whose
 * time is over. A trial is told with all the channels that its tier opens.
 */
export const sendWayIn = defineJob({
  name: "subscriptions.send_way_in",
  // Jobs of an earlier version do not name the channel; they wait as well, but nobody hurries them.
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId.optional(), reason: reasons }),
  async run({ subscriptionId, reason }, platform) {
    const subscription = await findSubscription(platform, subscriptionId);
    if (subscription === undefined) return;
    if (reason === "trial") await sendTrial(platform, subscription);
    else await sendOne(platform, subscription, reason);
  },
});

/** A job for each channel whose way in could not be told of with the others. */
export const followLater = (ways: readonly OpenedWay[]): JobRequest[] =>
  ways.filter((one) => !isSettled(one)).map(wayInLater);

/** The way in as soon as the bot can work there. */
export const wayInLater = ({
  subscriptionId,
  channelId,
}: Pick<OpenedWay, "subscriptionId" | "channelId">): JobRequest =>
  job(sendWayIn, { subscriptionId, channelId, reason: "delayed" }, { key: `way-in:${subscriptionId}` });

async function sendOne(
  platform: Platform,
  { id, userId, languageCode, timeZone, channelId, channelTitle: channel }: SubscriptionView,
  reason: keyof typeof keys,
): Promise<void> {
  const wayIn = await whereConnected(platform, channelId, () => giveWayIn(platform, id));
  const words = platform.translations.for(languageCode, timeZone);
  // They were promised a link: if there cannot be one, they are told so.
  if (wayIn.kind === "banned" && reason === "delayed")
    await tell(platform, userId, words.html("subscription-banned", { channel }));
  if (wayIn.kind !== "link") return;
  await tell(platform, userId, words.html(keys[reason], { channel }), enter(words, wayIn.url));
}

async function sendTrial(platform: Platform, trial: SubscriptionView): Promise<void> {
  const { userId, tierVersionId, tierName: tier = "" } = trial;
  if (tierVersionId === undefined) return;
  const ways = await openWays(platform, { userId, tierVersionId });
  const failed = ways.find(({ way }) => way.kind === "failed")?.way;
  if (failed?.kind === "failed") throw failed.error;
  if (!ways.some(isSettled))
    throw new NotNow(`The bot cannot work where the trial ${trial.id} leads`, { channelId: trial.channelId });
  const words = platform.translations.for(trial.languageCode, trial.timeZone);
  const channels = nameAll(
    words,
    ways.map(({ channelTitle }) => channelTitle),
  );
  const text = describeWays(words, words.html("invites-trial", { tier, channels }), ways);
  await tell(platform, userId, text, enterEach(words, ways));
  await enqueue(platform.database.prisma, followLater(ways));
}
