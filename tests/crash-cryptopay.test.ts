import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { startCryptoPay } from "../sandbox/cryptopay/index.ts";
import type { Payer, SandboxCryptoPay } from "../sandbox/cryptopay/index.ts";
import { newestOf, dataOf } from "./scenes/channel-scene.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";
import { openProviderGate } from "./support/provider-gate.ts";
import type { KillMoment, ProviderGate } from "./support/provider-gate.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";

/* The program is killed in the middle of a call to Crypto Pay, and started again. */

// Each start of the program takes a second, and ten beside the whole suite.
const TIMEOUT_MS = 90_000;

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

/** A person chooses Crypto Pay for a new order, as often as it takes until the bot shows the invoice. */
async function openInvoice(program: KilledProgram) {
  cryptopay.webhook.url = `${program.url}/webhooks/cryptopay`;
  const person = await program.person();
  await until(() => program.database.prisma.user.count({ where: { id: BigInt(person.id) } }), 1);
  const orderId = await program.sale.order({ buyerId: person.id });
  const choose = async (): Promise<void> => {
    const button = { text: "pay", callback_data: `pay:cryptopay:${orderId}` };
    const { telegram } = program;
    const call = { chat_id: person.id, text: "choose", reply_markup: { inline_keyboard: [[button]] } };
    await fetch(`${telegram.url}/bot${telegram.botToken}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    await person.press("pay").catch(() => undefined);
  };
  const shown = async (): Promise<Payer> => {
    await until(() => dataOf(newestOf(person)).some((data) => data.startsWith(cryptopay.url)), true);
    return cryptopay.openInvoice(dataOf(newestOf(person))[0] ?? "");
  };
  return { person, orderId, choose, shown };
}

const isGranted = (program: KilledProgram, orderId: string): Promise<number> =>
  program.database.prisma.payment.count({ where: { orderId, grantedAt: { not: null } } });

test(
  "A kill while an invoice is opened costs nothing: the next press shows one that can be paid, once",
  async () => {
    const program = running();
    const { person, orderId, choose, shown } = await openInvoice(program);
    const killed = gate.killAt("POST /api/createInvoice", "after");
    await Promise.all([killed, choose()]);
    await program.start();
    await choose();
    const payer = await shown();
    await payer.pay();
    await until(() => isGranted(program, orderId), 1);
    expect(await readSaleTotals(program.database, [person])).toEqual(totalsOfSales(1, [30]));
  },
  TIMEOUT_MS,
);

const moments: readonly (readonly [call: string, moment: KillMoment])[] = [
  ["POST /api/transfer", "after"],
  ["POST /api/transfer", "before"],
  ["POST /api/getInvoices", "after"],
];

test.each(moments.slice(0, testSize(1, moments.length)))(
  "A refund that is killed at %s, %s its effect, is transferred once",
  async (call, moment) => {
    const program = running();
    const { person, orderId, choose, shown } = await openInvoice(program);
    await choose();
    const payer = await shown();
    await payer.pay({ asset: "USDT" });
    await until(() => isGranted(program, orderId), 1);
    // The balance of the app covers the fee of this payment, too.
    cryptopay.credit("USDT", "1");
    const { id: paymentId } = await program.database.prisma.payment.findFirstOrThrow({ where: { orderId } });
    const platform = createTestPlatform(program.database, {
      CRYPTOPAY_TOKEN: cryptopay.token,
      PUBLIC_URL: program.url,
      OPERATOR_IDS: String(program.sale.ownerId),
    });
    const killed = gate.killAt(call, moment);
    const actor = { userId: program.sale.ownerId };
    const answer = await requestRefund(platform, { paymentId, actor, access: "kept" });
    expect(answer).toEqual({ kind: "under_way" });
    await killed;
    await program.start();
    await until(
      () => program.database.prisma.payment.count({ where: { id: paymentId, status: "refunded" } }),
      1,
    );
    expect(cryptopay.transfers().filter(({ userId }) => userId === person.id)).toMatchObject([
      { asset: "USDT", amount: "9.99", spendId: `refund-${paymentId}` },
    ]);
    await platform.http.close();
  },
  TIMEOUT_MS,
);
