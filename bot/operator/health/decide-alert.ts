import type { Problem, ProblemKind } from "./find-problems.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/** The message about present problems in a chat. */
export type Alert = {
  /** The problems about which the message rang. */
  readonly kinds: readonly ProblemKind[];
  /** When the message was sent. */
  readonly sentAt: Date;
};

export type AlertStep =
  | { readonly kind: "nothing" }
  /** A message that rings, in place of the earlier one. */
  | { readonly kind: "send" }
  /** `kinds`: the problems that have rung. A new one of a quiet time rings after that time, unless it is over by then. */
  | { readonly kind: "edit"; readonly kinds: readonly ProblemKind[] }
  /** The problems are over. */
  | { readonly kind: "end" };

// Problems come together, and each of them may come and go.
const QUIET_MS = 10 * MINUTE_MS;

/** @param alert undefined: no problem was announced. */
export function decideAlert(alert: Alert | undefined, problems: readonly Problem[], now: Date): AlertStep {
  if (problems.length === 0) return { kind: alert === undefined ? "nothing" : "end" };
  if (alert === undefined) return { kind: "send" };
  const present = problems.map(({ kind }) => kind);
  const rung = alert.kinds.filter((kind) => present.includes(kind));
  const isNew = rung.length < present.length;
  if (!isNew && rung.length === alert.kinds.length) return { kind: "nothing" };
  const isQuiet = now.getTime() - alert.sentAt.getTime() < QUIET_MS;
  return isNew && !isQuiet ? { kind: "send" } : { kind: "edit", kinds: rung };
}
