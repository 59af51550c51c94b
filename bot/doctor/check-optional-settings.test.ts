import { expect, test } from "vitest";
import { openClinic } from "../../tests/scenes/clinic-scene.ts";

test("The doctor names payouts that the program cannot send", async () => {
  const { faults, run, nowpayments } = await openClinic();
  const payouts = { PAYOUTS: "on", NOWPAYMENTS_TOTP_SECRET: nowpayments.custody.rules.totpSecret };
  expect(await run({ ...payouts, NOWPAYMENTS_TOTP_SECRET: "" })).toContainEqual({
    kind: "skipped",
    subject: "payouts",
    text: "an operator sends them by hand. For automatic ones the program lacks NOWPAYMENTS_TOTP_SECRET",
  });
  nowpayments.custody.credit("usdttrc20", "12.5");
  const found = await run(payouts);
  const line = found.find(({ subject }) => subject === "payouts");
  expect(line).toMatchObject({ kind: "ok", text: expect.stringContaining("Custody: 12.5 USDTTRC20.") });
  expect(line?.text).not.toContain(payouts.NOWPAYMENTS_TOTP_SECRET);
  expect(await faults({ ...payouts, NOWPAYMENTS_TOTP_SECRET: "ABCDEFGHIJKLMNOPQ" })).toEqual([
    expect.stringContaining("NOWPAYMENTS_TOTP_SECRET is not complete"),
  ]);
  nowpayments.custody.rules.isIpAllowed = false;
  expect(await faults(payouts)).toEqual([
    expect.stringContaining("payouts: NOWPayments refuses the address of this machine"),
  ]);
  nowpayments.custody.rules.isIpAllowed = true;
  nowpayments.faults.add({ path: /balance/, kind: "reset-before", times: 100 });
  expect(await faults(payouts)).toEqual([
    expect.stringContaining("payouts: NOWPayments does not tell the balance"),
  ]);
});
