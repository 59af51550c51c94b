/** What an owner may hear of, in the order in which a message tells it. CHECKs of the tables keep to these. */
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

/** As it happens, once a day, or not at all. */
export const modes = ["on", "digest", "off"] as const;
export type Mode = (typeof modes)[number];

/** Money that comes or does not come is told at once; people who go, of whom there may be many, once a day. */
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
 * Money that leaves, or that went otherwise than it should, is never silent: it has a message of its own (which may ask for a
 * decision), so "on" says nothing here, and "digest" says it once more with the others of the day.
 */
export const kindsWithMessage = ["refund", "anomaly"] as const satisfies readonly EventKind[];
export const hasMessage = (kind: EventKind): boolean => kindsWithMessage.some((one) => one === kind);

/** What can be chosen. */
export const modesOf = (kind: EventKind): readonly Mode[] => (hasMessage(kind) ? ["on", "digest"] : modes);

/** Whether it belongs to the owner and to no channel: there is one choice for it, and it is told by itself. */
export const isOfNoChannel = (kind: EventKind): boolean => kind === "payout";

/** The next one, round and round. */
export function modeAfter(kind: EventKind, mode: Mode): Mode {
  const choices = modesOf(kind);
  return choices[(choices.indexOf(mode) + 1) % choices.length] ?? "on";
}
