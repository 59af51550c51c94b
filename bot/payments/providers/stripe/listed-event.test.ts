import { expect, test } from "vitest";
import { stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import { inOurVersion } from "./reconcile.ts";

test("An event of another version that is about no object of a sale stays as it is, without a call", async () => {
  const event = {
    id: "evt_1",
    api_version: "2024-06-20",
    type: "payout.paid",
    data: { object: { id: "po_1" } },
  };
  expect(await inOurVersion(stripeAnswering(), event)).toEqual(event);
});
