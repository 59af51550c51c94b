import { whereConnected } from "../../invites/index.ts";
import { enqueue, NotNow } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { giveWayInAgain } from "../access/give-way-in.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { wayInLater } from "./send-way-in.jobs.ts";

type Answer = Awaited<ReturnType<typeof giveWayInAgain>>;

/** The way in on somebody's own request. "later": the bot cannot work there; it is sent as soon as that is mended. */
export async function openAgain(
  platform: Platform,
  { id, channelId }: Pick<SubscriptionView, "id" | "channelId">,
): Promise<Answer | { readonly kind: "later" }> {
  try {
    return await whereConnected(platform, channelId, () => giveWayInAgain(platform, id));
  } catch (error) {
    if (!(error instanceof NotNow)) throw error;
    await enqueue(platform.database.prisma, [wayInLater({ subscriptionId: id, channelId })]);
    return { kind: "later" };
  }
}
