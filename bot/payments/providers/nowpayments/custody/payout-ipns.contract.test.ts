import { expect, test } from "vitest";
import { openTestCustody } from "../../../../../sandbox/nowpayments/testing.ts";
import { JSON_STYLES } from "../../../../../sandbox/nowpayments/ipn/json-styles.ts";
import { settings } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { parsePayoutNotification } from "./parse-payout-notification.ts";

test.each(JSON_STYLES)("A payout's IPNs are read in every status, written as by %s", async (style) => {
  const { np, clock, receiver, newPayout, verify } = await openTestCustody({ usdttrc20: "100" });
  np.ipn.style = style;
  const config = settings({ NOWPAYMENTS_IPN_SECRET: np.ipnSecret });
  await verify(await newPayout({ payout_description: "Ünïcödé / 7" }));
  clock.advance(60_000);
  await np.custody.advance();
  await newPayout();
  await np.custody.withdrawals()[1]?.fail("no energy / Ünïcödé");
  await newPayout();
  await np.custody.withdrawals()[2]?.reject();
  await expect.poll(() => receiver.received).toHaveLength(8);
  const parsed = receiver.received.map(({ body, signature }) =>
    parsePayoutNotification({ headers: { "x-nowpayments-sig": signature }, body: Buffer.from(body) }, config),
  );
  const [sent, failed, rejected] = np.custody.withdrawals();
  const expected = [
    [sent, "created"],
    [sent, "sending"],
    [sent, "sending"],
    [sent, "sent"],
    [failed, "created"],
    [failed, "failed"],
    [rejected, "created"],
    [rejected, "rejected"],
  ] as const;
  expect(parsed).toMatchObject(
    expected.map(([withdrawal, status]) => ({
      kind: "withdrawal",
      withdrawal: { id: withdrawal?.id, batchId: withdrawal?.batchId, status, amount: "10" },
    })),
  );
  expect(parsed[3]).toMatchObject({ withdrawal: { hash: sent?.hash, fee: "0.2" } });
  expect(parsed[5]).toMatchObject({ withdrawal: { error: "no energy / Ünïcödé" } });
});
