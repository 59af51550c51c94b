import { expect, test } from "vitest";
import { openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { custody } from "./index.ts";

test("The check of the custody names what is missing, what is refused and what is held", async () => {
  const without = await openApiScene({ hasAccount: false });
  expect(await custody.check(without.platform)).toEqual({
    kind: "off",
    lacks: ["NOWPAYMENTS_EMAIL and NOWPAYMENTS_PASSWORD"],
  });
  expect(custody.canSend(without.platform.config)).toBe(false);

  const { np, platform } = await openApiScene();
  expect(custody.canSend(platform.config)).toBe(true);
  np.custody.credit("usdttrc20", "12.5");
  expect(await custody.check(platform)).toMatchObject({
    kind: "right",
    held: [{ currency: "USDTTRC20", available: "12.5" }],
  });
  np.custody.rules.isIpAllowed = false;
  expect(await custody.check(platform)).toMatchObject({
    kind: "wrong",
    fault: expect.stringContaining("IP whitelist"),
  });
  np.custody.rules.isIpAllowed = true;
  np.faults.add({ path: /balance/, kind: "429" });
  expect(await custody.check(platform)).toEqual({
    kind: "wrong",
    fault: "NOWPayments refuses to tell the balance of the custody (rate_limit).",
  });
  np.faults.add({ path: /balance/, kind: "reset-before" });
  expect(await custody.check(platform)).toMatchObject({
    kind: "wrong",
    fault: expect.stringContaining("does not tell"),
  });
});
