import { oneOf } from "../../platform/database/statement.ts";
import type { AccessOverride } from "./access-override.ts";

/** The column `subscription.state`. "ending": the paid time is over, and the removal from the chat is under way. */
export const subscriptionState = oneOf(["active", "paused", "ending", "ended"]);
export type SubscriptionState = ReturnType<typeof subscriptionState.read>;

/** Everything that decides about access. */
export type Entitlement = {
  readonly state: SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  /** The end including the channel's grace period. Null: for life. */
  readonly accessUntil: Date | null;
  readonly accessOverride: AccessOverride | undefined;
};

/** Whether a user may be inside. The end itself is outside: a period of a day is over after exactly a day. */
export function isEntitled({ state, accessUntil, accessOverride }: Entitlement, now: Date): boolean {
  if (accessOverride !== undefined) return accessOverride === "allow";
  return state === "active" && (accessUntil === null || accessUntil > now);
}

/** Whether the paid time is over and only the channel's grace period grants access. */
export const isInGrace = (entitlement: Entitlement, now: Date): boolean =>
  isEntitled(entitlement, now) &&
  entitlement.accessOverride === undefined &&
  entitlement.expiresAt !== null &&
  entitlement.expiresAt <= now;

/** Whether the time is over and the removal is under way. A payment at any moment makes this false. */
export const isDueForRemoval = ({ state, accessUntil }: Entitlement, now: Date): boolean =>
  state === "ending" && accessUntil !== null && accessUntil <= now;
