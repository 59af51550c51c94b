// @module-tag sized
import { afterAll, beforeAll, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { startStripe } from "../sandbox/stripe/index.ts";
import type { SandboxStripe } from "../sandbox/stripe/index.ts";
import { openKilledCheckout } from "./support/killed-checkout.ts";
import type { KilledCheckout } from "./support/killed-checkout.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import { openProviderGate } from "./support/provider-gate.ts";
import type { KillMoment, ProviderGate } from "./support/provider-gate.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import { turnOf } from "./support/take-turns.ts";
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

function openCheckout(sold?: Parameters<typeof openKilledCheckout>[3]): Promise<KilledCheckout> {
  stripe.endpoint.url = `${running().url}/webhooks/stripe`;
  return openKilledCheckout(running(), "stripe", stripe.url, sold);
}

const moments: readonly KillMoment[] = ["after", "before"];

test.each(moments.slice(0, testSize(1, moments.length)))(
  "The refund of a part, and that of the rest, each killed %s its effect, are sent once",
  { tags: [turnOf("killedRefund", "stripe")] },
  async (moment) => {
    const checkout = await openCheckout();
    await checkout.choose();
    const page = stripe.openCheckout(await checkout.shownPage());
    await page.pay();
    await checkout.granted();
    const kill = () => gate.killAt("POST /v1/refunds", moment);
    const part = await checkout.refund(settings(), kill, 333n);
    const payment = await checkout.refund(settings(), kill);
    const refunds = stripe.store.list("refund").filter(({ charge }) => charge === page.charge?.id);
    expect(refunds).toMatchObject([
      { amount: 666, metadata: { payment } },
      { amount: 333, metadata: { part } },
    ]);
  },
);

/** The program lives in real time: a period, and the hour of the invoice's draft, have passed before. The next one is longer. */
async function renew(subscriptionId: string): Promise<void> {
  const HOURS_S = 2 * 3_600;
  const { items, latest_invoice: first } = stripe.store.get("subscription", subscriptionId);
  const [item] = items.data;
  const now = Math.floor(Date.now() / 1_000);
  Object.assign(item ?? {}, { current_period_end: now - HOURS_S });
  Object.assign(item?.price ?? {}, { recurring: { interval: "month", interval_count: 2 } });
  await stripe.advance();
  const { latest_invoice: next } = stripe.store.get("subscription", subscriptionId);
  expect(next).not.toBe(first);
  Object.assign(stripe.store.get("invoice", next ?? ""), { created: now - HOURS_S });
  await stripe.advance();
}

test.each(moments.slice(0, testSize(1, moments.length)))(
  "A renewal counts once, though the program is killed %s its question about the charge",
  async (moment) => {
    const program = running();
    const checkout = await openCheckout({ action: "recur", periodDays: null, periodMonths: 1 });
    await checkout.choose();
    const page = stripe.openCheckout(await checkout.shownPage());
    await page.pay();
    await checkout.granted();
    await until(async () => {
      await makeJobsDue(program.database);
      return pendingJobs(program.database);
    }, []);
    const { prisma } = program.database;
    const killed = gate.killAt("GET /v1/invoice_payments", moment);
    const renewed = renew(page.session.subscription ?? "");
    await killed;
    await program.start();
    await renewed;
    const { orderId } = checkout;
    await until(() => prisma.payment.count({ where: { orderId, grantedAt: { not: null } } }), 2);
    const [item] = stripe.store.get("subscription", page.session.subscription ?? "").items.data;
    const { expiresAt } = await prisma.subscription.findFirstOrThrow({
      where: { userId: BigInt(checkout.person.id) },
    });
    expect(expiresAt).toEqual(new Date((item?.current_period_end ?? 0) * 1_000));
  },
);
