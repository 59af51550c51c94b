import type { Platform } from "../../platform/platform.ts";
import { findSubscriptionFor } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { isEntitled } from "./entitlement.ts";
import { findStandingIn } from "./standing.ts";
import type { Standing } from "./standing.ts";

/** Somebody at the door of a chat, or inside. */
export type Visitor = {
  readonly subscription: SubscriptionView | undefined;
  /** Somebody may be whitelisted or banned who never had a subscription. */
  readonly standing: Standing | undefined;
  readonly mayBeInside: boolean;
};

/** What decides about a person in a chat, as it stands now. */
export async function findVisitor(
  platform: Platform,
  seat: { readonly chatId: number; readonly userId: number },
): Promise<Visitor> {
  const subscription = await findSubscriptionFor(platform, seat);
  const standing = subscription?.standing ?? (await findStandingIn(platform, seat));
  const mayBeInside =
    subscription === undefined ? standing === "whitelisted" : isEntitled(subscription, platform.clock.now());
  return { subscription, standing, mayBeInside };
}
