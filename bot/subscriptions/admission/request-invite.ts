import { whereConnected } from "../../channels/index.ts";
import { enqueue, DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { reissueInvite } from "./issue-invite.ts";
import { inviteJob } from "./send-invite.jobs.ts";

type Answer = Awaited<ReturnType<typeof reissueInvite>>;

/** The invite at the user's request. "later": the bot cannot work in the channel; a job sends the invite when it can. */
export async function requestInvite(
  platform: Platform,
  { id, channelId }: Pick<SubscriptionView, "id" | "channelId">,
): Promise<Answer | { readonly kind: "later" }> {
  try {
    return await whereConnected(platform, channelId, () => reissueInvite(platform, id));
  } catch (error) {
    if (!(error instanceof DeferJob)) throw error;
    await enqueue(platform.database.prisma, [inviteJob({ subscriptionId: id, channelId }, "delayed")]);
    return { kind: "later" };
  }
}
