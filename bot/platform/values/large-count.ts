/**
 * Counts and sums of a channel with more subscriptions may be a minute old. Texts write counts with `ABOUT`, which marks those above this
 * number.
 */
export const LARGE_COUNT = 10_000;
