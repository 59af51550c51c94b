/** Counts above this number may be a minute old. Texts write them with `ABOUT`. */
export const LARGE_COUNT = 10_000;
