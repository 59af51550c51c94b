/** What one payment bought: seconds (null: for life), and the end that a provider who renews by itself gives. */
export type GrantedTime = {
  readonly grantedAt: Date;
  readonly seconds: number | null;
  readonly until: Date | null;
};

/**
 * When the access ends that these payments bought, one after the other, each adding to what was left: what the
 * database's statement does with one payment, for all of them. Null: never. Undefined: nothing was bought.
 */
export function endOf(grants: readonly GrantedTime[]): Date | null | undefined {
  let end: number | undefined;
  for (const { grantedAt, seconds, until } of grants.toSorted((a, b) => +a.grantedAt - +b.grantedAt)) {
    if (seconds === null) return null;
    const added = seconds * 1000;
    end =
      until === null
        ? Math.max(end ?? 0, grantedAt.getTime()) + added
        : Math.max(until.getTime(), (end ?? 0) + added);
  }
  return end === undefined ? undefined : new Date(end);
}
