/**
 * Large stories and property tests have two sizes: `npm test` runs the short one, `npm run test:long` the long one. Files that
 * import this module or `long-test.ts` are the files of `test:long`.
 */
export const isLongRun = process.env["TEST_SIZE"] === "long";

export const testSize = (short: number, long: number): number => (isLongRun ? long : short);
