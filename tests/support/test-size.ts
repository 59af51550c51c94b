/** Large stories and property tests have two sizes, and the tag "sized": `npm test` runs the short one, `npm run test:long` the long one. */
export const isLongRun = process.env["TEST_SIZE"] === "long";

export const testSize = (short: number, long: number): number => (isLongRun ? long : short);

/** Similar cases of one test: `npm test` runs the first ones, `npm run test:long` all. */
export const testSample = <Case>(cases: readonly Case[], short = 1): readonly Case[] =>
  isLongRun ? cases : cases.slice(0, short);
