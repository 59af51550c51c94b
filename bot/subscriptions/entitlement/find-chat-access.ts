import type { Platform } from "../../platform/platform.ts";
import { findAccessOverrideByChat } from "./access-override.ts";
import type { AccessOverride } from "./access-override.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscriptionByChat } from "./find-subscription.ts";
import type { SubscriptionView } from "./find-subscription.ts";

/** The rights of a user in a chat, whether the user is inside or asks to join. */
export type ChatAccess = {
  readonly subscription: SubscriptionView | undefined;
  /** An override does not need a subscription. */
  readonly accessOverride: AccessOverride | undefined;
  readonly mayBeInside: boolean;
};

export async function findChatAccess(
  platform: Platform,
  member: { readonly telegramChatId: number; readonly userId: number },
): Promise<ChatAccess> {
  const subscription = await findSubscriptionByChat(platform, member);
  const accessOverride = subscription?.accessOverride ?? (await findAccessOverrideByChat(platform, member));
  const mayBeInside =
    subscription === undefined ? accessOverride === "allow" : isEntitled(subscription, platform.clock.now());
  return { subscription, accessOverride, mayBeInside };
}
