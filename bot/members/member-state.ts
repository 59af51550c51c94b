import { createHash } from "node:crypto";
import type { Standing, SubscriptionState } from "../subscriptions/index.ts";

/** How somebody stands in a channel. */
export type MemberState = {
  /** Undefined: they never had any time there. */
  readonly term: MemberTerm | undefined;
  readonly standing: Standing | undefined;
};

export type MemberTerm = {
  readonly state: SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  /** The end with the channel's grace. Null: for life. */
  readonly accessUntil: Date | null;
  readonly pausedAt: Date | null;
};

/** What can be done about a member: time is given in days, or for life. */
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

/** What makes sense for somebody who stands so; what is for life only the owner may give away. */
export function possibleActions(
  { term, standing }: MemberState,
  { now, isOwner }: { readonly now: Date; readonly isOwner: boolean },
): ReadonlySet<MemberAction> {
  if (standing === "banned") return new Set(["unban"]);
  const possible = new Set<MemberAction>(["ban", standing === "whitelisted" ? "unlist" : "list"]);
  const runs = term?.state === "active" || term?.state === "paused";
  if (!runs || term.expiresAt !== null) {
    for (const gift of ["give-1", "give-7", "give-30", "give-days"] as const) possible.add(gift);
    if (isOwner) possible.add("give-life");
  }
  if (runs) possible.add("end");
  if (term?.state === "paused") possible.add("resume");
  const isLeft = term?.state === "active" && (term.expiresAt === null || term.expiresAt > now);
  if (isLeft && standing === undefined) possible.add("pause");
  return possible;
}

/**
 * Names a state in a few letters. A button carries that of the page it stands on: pressed twice, or after a payment or
 * another manager changed something, it no longer fits, and nothing is done.
 */
export function markOf({ term, standing }: MemberState): string {
  const parts = [term?.state, term?.expiresAt?.toISOString(), term?.pausedAt?.toISOString(), standing].map(
    (part) => part ?? "-",
  );
  return createHash("sha256").update(parts.join("|")).digest("base64url").slice(0, MARK_LENGTH);
}

// 36 bits: that two states of one member share a mark by chance is no concern, and the data of a button is short.
const MARK_LENGTH = 6;
export const markPattern = /^[\w-]{6}$/;
