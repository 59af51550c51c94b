import { createHash } from "node:crypto";
import type { entitlement } from "../../subscriptions/index.ts";

export type MemberState = {
  /** Undefined: the person never had a subscription to the channel. */
  readonly term: MemberTerm | undefined;
  readonly override: entitlement.AccessOverride | undefined;
  /** Offered access that the person has not accepted. */
  readonly pending?: PendingTerm | undefined;
};

/** Both null: for life. */
export type PendingTerm = { readonly seconds: number | null; readonly until: Date | null };

export type MemberTerm = {
  readonly state: entitlement.SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  /** The end of the grace period. Null: for life. */
  readonly accessUntil: Date | null;
  readonly pausedAt: Date | null;
};

export const memberActions = [
  "give-1",
  "give-7",
  "give-30",
  "give-life",
  "give-days",
  "pause",
  "resume",
  "end",
  "ban",
  "unban",
  "list",
  "unlist",
] as const;
export type MemberAction = (typeof memberActions)[number];

/** The actions that have an effect on a member in this state. Access for life is the owner's to give. */
export function possibleActions(
  { term, override }: MemberState,
  { now, isOwner }: { readonly now: Date; readonly isOwner: boolean },
): ReadonlySet<MemberAction> {
  if (override === "ban") return new Set(["unban"]);
  const possible = new Set<MemberAction>(["ban", override === "allow" ? "unlist" : "list"]);
  const isRunning = term?.state === "active" || term?.state === "paused";
  if (!isRunning || term.expiresAt !== null) {
    for (const gift of ["give-1", "give-7", "give-30", "give-days"] as const) possible.add(gift);
    if (isOwner) possible.add("give-life");
  }
  if (isRunning) possible.add("end");
  if (term?.state === "paused") possible.add("resume");
  const hasTimeLeft = term?.state === "active" && (term.expiresAt === null || term.expiresAt > now);
  if (hasTimeLeft && override === undefined) possible.add("pause");
  return possible;
}

/**
 * A short hash of a member's state. Each button carries the version that its page shows. A second press, or a press after
 * somebody else's change, carries another version than the stored state has, and nothing is done.
 */
export function versionOf({ term, override, pending }: MemberState): string {
  const offered = pending && `${pending.until?.toISOString() ?? ""}${pending.seconds ?? ""}?`;
  const dates = [term?.expiresAt?.toISOString(), term?.pausedAt?.toISOString()];
  const parts = [term?.state, ...dates, override, offered].map((part) => part ?? "-");
  return createHash("sha256").update(parts.join("|")).digest("base64url").slice(0, VERSION_LENGTH);
}

// 36 bits: an accidental match of two states of one member is no risk, and callback data has 64 bytes.
const VERSION_LENGTH = 6;
export const memberVersionPattern = /^[\w-]{6}$/;
