/** What decides about access, and nothing else does. */
export type Term = {
  readonly state: SubscriptionState;
  /** Null: for life. */
  readonly expiresAt: Date | null;
};

export type SubscriptionState = "active" | "ending" | "ended";

/** Whether a person may be inside. The end itself is outside: a period of a day is over after exactly a day. */
export const isEntitled = ({ state, expiresAt }: Term, now: Date): boolean =>
  state === "active" && (expiresAt === null || expiresAt > now);

/** Whether the time is over and the removal is under way; a payment at any moment makes this false. */
export const isDueForRemoval = ({ state, expiresAt }: Term, now: Date): boolean =>
  state === "ending" && expiresAt !== null && expiresAt <= now;

/** A CHECK keeps the column to these three. */
export const stateOf = (text: string): SubscriptionState =>
  text === "active" || text === "ending" ? text : "ended";
