import { createRequire } from "node:module";
import type { Stripe } from "stripe";

// The form of the package for `require` is the class itself.
const load = createRequire(import.meta.url) as (name: "stripe") => typeof Stripe;

/**
 * The vendor's package, loaded by its first use: some 50 ms and 3 MB. Not by `import()`, because a parser of notifications answers
 * at once.
 */
export const stripePackage = (): typeof Stripe => load("stripe");
