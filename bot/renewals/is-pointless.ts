import type { entitlement } from "../subscriptions/index.ts";

/** A charge would buy nothing. */
export const isPointless = ({
  accessOverride,
  isBannedInChat,
  state,
  expiresAt,
}: entitlement.SubscriptionView): boolean =>
  accessOverride !== undefined || isBannedInChat || state === "paused" || expiresAt === null;
