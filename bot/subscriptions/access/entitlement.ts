import type { Standing } from "./standing.ts";

/** What decides about access, and nothing else does. */
export type Term = {
  readonly state: SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
  /** The end with the channel's grace. Null: for life. */
  readonly accessUntil: Date | null;
  /** What the people of the channel decided about this person; it counts more than any payment. */
  readonly standing: Standing | undefined;
};

export type SubscriptionState = "active" | "paused" | "ending" | "ended";

/** Whether a person may be inside. The end itself is outside: a period of a day is over after exactly a day. */
export function isEntitled({ state, accessUntil, standing }: Term, now: Date): boolean {
  if (standing !== undefined) return standing === "whitelisted";
  return state === "active" && (accessUntil === null || accessUntil > now);
}

/** Whether what was paid for is over and they are inside by the channel's grace only. */
export const isInGrace = (term: Term, now: Date): boolean =>
  isEntitled(term, now) && term.standing === undefined && term.expiresAt !== null && term.expiresAt <= now;

/** Whether the time is over and the removal is under way; a payment at any moment makes this false. */
export const isDueForRemoval = ({ state, accessUntil }: Term, now: Date): boolean =>
  state === "ending" && accessUntil !== null && accessUntil <= now;

const states: readonly SubscriptionState[] = ["active", "paused", "ending", "ended"];

/** A CHECK keeps the column to these. */
export const stateOf = (text: string): SubscriptionState => states.find((state) => state === text) ?? "ended";
