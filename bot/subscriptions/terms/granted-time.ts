import { addMonths } from "../../platform/values/period.ts";

/** What moved the end of somebody's time in a channel, in the past. */
export type Moved = { readonly at: Date } & (
  | {
      readonly kind: "added";
      /** Seconds, and months of the calendar; both null: for life. */
      readonly seconds: number | null;
      readonly months: number | null;
      /** The end that was given with it: by Telegram for what it renews, by a tier that lasts until a date. */
      readonly until: Date | null;
    }
  /** The time stood still from `at` on, for so long. */
  | { readonly kind: "paused"; readonly seconds: number }
  /** All that was left is gone. */
  | { readonly kind: "ended" }
);

/**
 * When the access ends that all of these led to, one after the other, each adding to what was left: what the database's
 * statements do with one of them. Null: never. Undefined: there was nothing.
 */
export function endOf(moves: readonly Moved[]): Date | null | undefined {
  let end: Date | null | undefined;
  for (const move of moves.toSorted((a, b) => +a.at - +b.at)) end = endAfterMove(end, move);
  return end;
}

function endAfterMove(end: Date | null | undefined, move: Moved): Date | null | undefined {
  const { at } = move;
  if (move.kind === "ended") return end === undefined || (end !== null && end < at) ? end : at;
  if (end === null) return null;
  if (move.kind === "paused")
    return end === undefined || end <= at ? end : new Date(end.getTime() + move.seconds * 1000);
  const { seconds, months, until } = move;
  if (seconds === null && months === null) return null;
  if (until !== null) return later(until, new Date((end?.getTime() ?? 0) + (seconds ?? 0) * 1000));
  const from = end === undefined ? at : later(end, at);
  return months === null ? new Date(from.getTime() + (seconds ?? 0) * 1000) : addMonths(from, months);
}

const later = (one: Date, other: Date): Date => (one > other ? one : other);
