export const OTHER = "other";

/**
 * A label whose values come from outside has no bound, and each value is a series that Prometheus keeps for ever.
 * @returns the value, if it is one of the known ones, and else "other".
 */
export const known =
  (values: readonly string[]): ((value: string) => string) =>
  (value) =>
    values.includes(value) ? value : OTHER;

/** The same for values that the code decides: the first `most` pass, and a mistake cannot add series without end. */
export function firstValues(most: number): (value: string) => string {
  const seen = new Set<string>();
  return (value) => {
    if (!seen.has(value) && seen.size < most) seen.add(value);
    return seen.has(value) ? value : OTHER;
  };
}
