import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { startStripe } from "../sandbox/stripe/index.ts";
import type { SandboxCheckout, SandboxStripe } from "../sandbox/stripe/index.ts";
import { newestOf, dataOf } from "./scenes/channel-scene.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";
import { openProviderGate } from "./support/provider-gate.ts";
import type { KillMoment, ProviderGate } from "./support/provider-gate.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { createTestPlatform } from "./support/test-platform.ts";
import { testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";

/* The program is killed in the middle of a call to Stripe, and started again. */

let stripe: SandboxStripe;
let gate: ProviderGate;
beforeAll(async () => {
  stripe = await startStripe({ clock: movableClock(), eventRetries: 200, eventRetryMs: 100 });
  gate = await openProviderGate(stripe.url, () => running().kill());
});
const settings = (): Record<string, string> => ({
  STRIPE_API_ROOT: gate.url,
  STRIPE_API_KEY: stripe.keys.restrictedKey,
  STRIPE_WEBHOOK_SECRET: stripe.endpoint.secrets[0] ?? "",
});
const running = shareKilledProgram({ settings });
afterAll(() => Promise.all([gate.close(), stripe.stop()]));

/** A person chooses the card for a new order, as often as it takes until the bot shows the page. */
async function openPage(program: KilledProgram) {
  stripe.endpoint.url = `${program.url}/webhooks/stripe`;
  const person = await program.person();
  await until(() => program.database.prisma.user.count({ where: { id: BigInt(person.id) } }), 1);
  const orderId = await program.sale.order({ buyerId: person.id });
  const choose = async (): Promise<void> => {
    const button = { text: "pay", callback_data: `pay:stripe:${orderId}` };
    const { telegram } = program;
    const call = { chat_id: person.id, text: "choose", reply_markup: { inline_keyboard: [[button]] } };
    await fetch(`${telegram.url}/bot${telegram.botToken}/sendMessage`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(call),
    });
    await person.press("pay").catch(() => undefined);
  };
  const shown = async (): Promise<SandboxCheckout> => {
    await until(() => dataOf(newestOf(person)).some((data) => data.startsWith(stripe.url)), true);
    return stripe.openCheckout(dataOf(newestOf(person))[0] ?? "");
  };
  return { person, orderId, choose, shown };
}

const isGranted = (program: KilledProgram, orderId: string): Promise<number> =>
  program.database.prisma.payment.count({ where: { orderId, grantedAt: { not: null } } });

test("A kill while a page is opened costs nothing: the next press shows the same page, which is paid once", async () => {
  const program = running();
  const { person, orderId, choose, shown } = await openPage(program);
  const killed = gate.killAt("POST /v1/checkout/sessions", "after");
  await Promise.all([killed, choose()]);
  await program.start();
  await choose();
  const page = await shown();
  await page.pay();
  await until(() => isGranted(program, orderId), 1);
  expect(await readSaleTotals(program.database, [person])).toEqual(totalsOfSales(1, [30]));
  const sessions = stripe.store.list("session").filter((session) => session.metadata["order"] === orderId);
  expect(sessions).toHaveLength(1);
});

const moments: readonly KillMoment[] = ["after", "before"];

test.each(moments.slice(0, testSize(1, moments.length)))(
  "A refund that is killed %s its effect is sent once",
  async (moment) => {
    const program = running();
    const { orderId, choose, shown } = await openPage(program);
    await choose();
    const page = await shown();
    await page.pay();
    await until(() => isGranted(program, orderId), 1);
    const { id: paymentId } = await program.database.prisma.payment.findFirstOrThrow({ where: { orderId } });
    const platform = createTestPlatform(program.database, {
      ...settings(),
      PUBLIC_URL: program.url,
      OPERATOR_IDS: String(program.sale.ownerId),
    });
    const killed = gate.killAt("POST /v1/refunds", moment);
    const actor = { userId: program.sale.ownerId };
    const answer = await requestRefund(platform, { paymentId, actor, access: "kept" });
    expect(answer).toEqual({ kind: "under_way" });
    await killed;
    await program.start();
    await until(
      () => program.database.prisma.payment.count({ where: { id: paymentId, status: "refunded" } }),
      1,
    );
    const refunds = stripe.store.list("refund").filter(({ charge }) => charge === page.charge?.id);
    expect(refunds).toMatchObject([{ amount: 999, metadata: { payment: paymentId } }]);
    await platform.http.close();
  },
);
