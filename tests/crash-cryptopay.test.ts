// @module-tag sized
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { startCryptoPay } from "../sandbox/cryptopay/index.ts";
import type { SandboxCryptoPay } from "../sandbox/cryptopay/index.ts";
import { openKilledCheckout } from "./support/killed-checkout.ts";
import type { KilledCheckout } from "./support/killed-checkout.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import { openProviderGate } from "./support/provider-gate.ts";
import type { KillMoment, ProviderGate } from "./support/provider-gate.ts";
import { turnOf } from "./support/take-turns.ts";
import { testSize } from "./support/test-size.ts";

/* The program is killed in the middle of a call to Crypto Pay, and started again. */

let cryptopay: SandboxCryptoPay;
let gate: ProviderGate;
beforeAll(async () => {
  cryptopay = await startCryptoPay({ clock: movableClock(), updateRetries: 200, updateRetryMs: 100 });
  Object.assign(cryptopay.rules, { isTransferOn: true, users: "everybody" });
  gate = await openProviderGate(cryptopay.url, () => running().kill());
});
const running = shareKilledProgram({
  settings: () => ({ CRYPTOPAY_API_ROOT: gate.url, CRYPTOPAY_TOKEN: cryptopay.token }),
});
afterAll(() => Promise.all([gate.close(), cryptopay.stop()]));

function openCheckout(): Promise<KilledCheckout> {
  cryptopay.webhook.url = `${running().url}/webhooks/cryptopay`;
  return openKilledCheckout(running(), "cryptopay", cryptopay.url);
}

const moments: readonly (readonly [call: string, moment: KillMoment])[] = [
  ["POST /api/transfer", "after"],
  ["POST /api/transfer", "before"],
  ["POST /api/getInvoices", "after"],
];

test.each(moments.slice(0, testSize(1, moments.length)))(
  "Refunds of a part and of the rest are sent once each, although the program is killed at %s, %s its effect",
  { tags: [turnOf("killedRefund", "cryptopay")] },
  async (call, moment) => {
    const checkout = await openCheckout();
    await checkout.choose();
    await cryptopay.openInvoice(await checkout.shownPage()).pay({ asset: "USDT" });
    await checkout.granted();
    // The balance of the app covers the fee of this payment, too.
    cryptopay.credit("USDT", "1");
    const settings = { CRYPTOPAY_TOKEN: cryptopay.token };
    const kill = () => gate.killAt(call, moment);
    const part = await checkout.refund(settings, kill, 333n);
    const payment = await checkout.refund(settings, kill);
    const sent = cryptopay.transfers().filter(({ userId }) => userId === checkout.person.id);
    expect(sent.toSorted((a, b) => a.id - b.id)).toMatchObject([
      { asset: "USDT", amount: "3.33", spendId: `refund-${part}` },
      { asset: "USDT", amount: "6.66", spendId: `refund-${payment}` },
    ]);
  },
);
