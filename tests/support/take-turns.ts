import { inject } from "vitest";
import { isLongRun } from "./test-size.ts";

/** Stories that are told of each provider, and go the same way. */
const stories = {
  /** A buyer pays on the provider's page, in a browser. */
  page: ["nowpayments", "stripe", "cryptopay"],
  /** A program is killed while it sends a part back, and then the rest. */
  killedRefund: ["stripe", "cryptopay"],
} as const;

/** The tag of a story about one provider: `npm test` tells it of one provider by the seed of the run, `npm run test:long` of each. */
export function turnOf<Story extends keyof typeof stories>(
  story: Story,
  provider: (typeof stories)[Story][number],
): "sized" | "long" {
  const providers: readonly string[] = stories[story];
  const hasTurn = providers[inject("seed") % providers.length] === provider;
  return isLongRun || hasTurn ? "sized" : "long";
}
