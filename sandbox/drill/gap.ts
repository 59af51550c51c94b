/** A request of a person or a provider, in milliseconds of one clock. Without `to` it has no answer. */
export type Request = { readonly from: number; readonly to?: number };

export type Gaps = {
  readonly count: number;
  readonly unanswered: number;
  /** The longest time in which requests waited and none was answered. */
  readonly gapMs: number;
  /** The longest wait of one request. */
  readonly slowestMs: number;
};

/** @param end the time until which a request without an answer waited. */
export function measureGaps(requests: readonly Request[], end: number): Gaps {
  const events = requests
    .flatMap(({ from, to }) => [
      { at: from, change: 1 },
      { at: to ?? end, change: -1 },
    ])
    .toSorted((one, other) => one.at - other.at || other.change - one.change);
  let waiting = 0;
  let silentSince = 0;
  let gapMs = 0;
  for (const { at, change } of events) {
    if (change < 0) gapMs = Math.max(gapMs, at - silentSince);
    if (change < 0 || waiting === 0) silentSince = at;
    waiting += change;
  }
  return {
    count: requests.length,
    unanswered: requests.filter(({ to }) => to === undefined).length,
    gapMs,
    slowestMs: Math.max(0, ...requests.map(({ from, to = end }) => to - from)),
  };
}
