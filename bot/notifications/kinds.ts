/** What an owner may hear of, in the order in which a message tells it. CHECKs of the tables keep to these. */
export const eventKinds = [
  "new_subscription",
  "renewal",
  "donation",
  "refund",
  "failed_renewal",
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
  removal: "digest",
};

/**
 * What can be chosen. Money that leaves is never silent: a refund has a message of its own (it may ask what becomes of the
 * access), so "on" says nothing here, and "digest" says it once more with the others of the day.
 */
export const modesOf = (kind: EventKind): readonly Mode[] => (kind === "refund" ? ["on", "digest"] : modes);

/** The next one, round and round. */
export function modeAfter(kind: EventKind, mode: Mode): Mode {
  const choices = modesOf(kind);
  return choices[(choices.indexOf(mode) + 1) % choices.length] ?? "on";
}
