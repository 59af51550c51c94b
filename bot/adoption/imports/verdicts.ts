import type { Membership } from "../../invites/index.ts";

/** What was found out about a person of a list. "inside" and "outside" can be taken over; the others stay as they are. */
export const verdicts = [
  ...(["inside", "outside", "has_time", "over"] as const),
  ...(["whitelisted", "banned", "administrator", "native_subscriber", "bot"] as const),
];
export type Verdict = (typeof verdicts)[number];

export const verdictOf = (membership: Membership): Verdict => {
  if (membership === "member") return "inside";
  return membership === "creator" ? "administrator" : membership;
};
