/** The kinds of events that an owner is notified of, in the order of a message. A CHECK of the tables repeats the list. */
export const eventKinds = [
  "new_subscription",
  "renewal",
  "donation",
  "refund",
  "failed_renewal",
  "anomaly",
  "payout",
  "removal",
] as const;
export type EventKind = (typeof eventKinds)[number];
/** Kinds with a text for one event. Owners get messages of their own about refunds and anomalies, beside the digest. */
export type SingleKind = Exclude<CountedKind, "refund" | "anomaly">;
/** Kinds that are counted together in one notification. Payouts have notifications of their own. */
export type CountedKind = Exclude<EventKind, "payout">;

/** "on": at once. "digest": once a day. */
export const modes = ["on", "digest", "off"] as const;
export type Mode = (typeof modes)[number];

/** Money at once; removals, of which there may be many, once a day. */
export const defaultModes: Readonly<Record<EventKind, Mode>> = {
  new_subscription: "on",
  renewal: "on",
  donation: "on",
  refund: "on",
  failed_renewal: "on",
  anomaly: "on",
  payout: "on",
  removal: "digest",
};

/**
 * Other features send a message about each event of these kinds, which may ask for a decision and cannot be switched off. So
 * "on" adds no notification, and "digest" repeats the event in the digest.
 */
export const hasOwnMessage = (kind: EventKind): boolean => kind === "refund" || kind === "anomaly";

export const modesOf = (kind: EventKind): readonly Mode[] => (hasOwnMessage(kind) ? ["on", "digest"] : modes);

/** Whether the events belong to the owner rather than to a channel: one choice and separate notifications. */
export const isOwnerWide = (kind: EventKind): boolean => kind === "payout";

export function nextMode(kind: EventKind, mode: Mode): Mode {
  const choices = modesOf(kind);
  return choices[(choices.indexOf(mode) + 1) % choices.length] ?? "on";
}
