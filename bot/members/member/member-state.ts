import { createHash } from "node:crypto";
import type { entitlement } from "../../subscriptions/index.ts";
import { DAY_MS } from "../../platform/values/durations.ts";

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

export type ActorRights = {
  readonly may: (permission: "members.change" | "access.permanent") => boolean;
  /** The member is the actor. */
  readonly isSelf: boolean;
};

/** A year. Without "access.permanent" nobody can make access end later than that, in however many steps. */
export const MAX_DELEGATED_DAYS = 366;

/** Whether a gift would end later than a team may give, with the time that is left and the time that is offered. */
export function isTooLong({ term, pending }: MemberState, days: number, now: Date): boolean {
  const left = msBetween(term?.pausedAt ?? now, term?.expiresAt);
  const offered = pending === undefined ? 0 : offeredMs(pending, now);
  return left + offered + days * DAY_MS > MAX_DELEGATED_DAYS * DAY_MS;
}

const msBetween = (from: Date, to: Date | null | undefined): number =>
  Math.max((to?.getTime() ?? 0) - from.getTime(), 0);

function offeredMs({ seconds, until }: PendingTerm, now: Date): number {
  if (until !== null) return msBetween(now, until);
  return seconds === null ? Number.POSITIVE_INFINITY : seconds * 1_000;
}

/** The actions that have an effect on a member in this state, and that the actor may take. */
export function possibleActions(
  { term, override }: MemberState,
  { now, may, isSelf }: { readonly now: Date } & ActorRights,
): ReadonlySet<MemberAction> {
  const mayGiveForGood = may("access.permanent");
  // A team gives its own people no access: only the owner does.
  if (!may("members.change") || (isSelf && !mayGiveForGood)) return new Set();
  if (override === "ban") return new Set(["unban"]);
  const possible = new Set<MemberAction>(["ban"]);
  if (override === "allow") possible.add("unlist");
  else if (mayGiveForGood) possible.add("list");
  const isRunning = term?.state === "active" || term?.state === "paused";
  if (!isRunning || term.expiresAt !== null) {
    for (const gift of ["give-1", "give-7", "give-30", "give-days"] as const) possible.add(gift);
    if (mayGiveForGood) possible.add("give-life");
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
