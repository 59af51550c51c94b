import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { openReportedPayments } from "../../../tests/scenes/reported-payments-scene.ts";
import { receiveNotification } from "./receive-report.ts";

const body = Buffer.from('{"batch_withdrawal_id":"1","id":"2","status":"FINISHED"}');
// The secret of the scene. The keys of the body are sorted, as the signature demands.
const signature = createHmac("sha512", "secret").update(body).digest("hex");
const notification = { headers: { "x-nowpayments-sig": signature }, body };

test("A genuine notification that is about no payment is acknowledged and stores nothing", async () => {
  await using scene = await openReportedPayments(0);
  const { platform } = scene;
  expect(await receiveNotification(platform, "nowpayments", notification)).toEqual({ kind: "other" });
  expect(await platform.database.prisma.paymentEvent.count()).toBe(0);
});

test("A notification of a provider that reports in the chat is refused", async () => {
  await using scene = await openReportedPayments(0);
  expect(await receiveNotification(scene.platform, "stars", notification)).toEqual({
    kind: "refused",
    reason: "off",
  });
});
