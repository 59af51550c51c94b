import { equal } from "node:assert/strict";
import { claimChecksJob } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { openCardSaleFixture } from "./card-sale-fixture.ts";
import type { CardSaleFixture } from "./card-sale-fixture.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { startStripe } from "../../sandbox/stripe/index.ts";
import type { StripeEvent } from "../../sandbox/stripe/account/store.ts";
import type {
  Counterpart,
  OpenedCheckout,
  SentReport,
  ProviderStage,
  ProviderUnderTest,
} from "./provider-stage.ts";
import { openCardSubscription } from "./card-subscription.ts";
import type { SubscriptionStage } from "./subscriptions.ts";
import type { PassingFault } from "./provider-sale.ts";
import { runCronJob } from "./sale-fixture.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const stripeUnderTest: ProviderUnderTest<Outage> = {
  name: "stripe",
  hasWebhook: true,
  lateMoney: { kind: "refused", message: /session is expired/ },
  outages,
  async open(): Promise<ProviderStage<Outage>> {
    const fixture = await openCardSaleFixture();
    const faults = faultsOf(fixture);
    // A call is repeated while the first one, for which nobody waits any more, still runs.
    fixture.expectedRefusals.push("another in-progress request");
    return {
      scene: fixture.scene,
      openCheckout: (outage) =>
        openCheckout(fixture, outage && { begin: () => faults.breakDown(outage), end: faults.recover }),
      lookUp: () => runCronJob(fixture.scene, claimChecksJob),
      ...faults,
      [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
    };
  },
  startCounterpart,
  openSubscription,
};

async function startCounterpart(): Promise<Counterpart> {
  const stripe = await startStripe({ clock: movableClock(), eventRetries: 200, eventRetryMs: 100 });
  stripe.endpoint.enabledEvents = READ_EVENTS;
  return {
    url: stripe.url,
    settings: (apiRoot) => ({
      STRIPE_API_ROOT: apiRoot,
      STRIPE_API_KEY: stripe.keys.restrictedKey,
      STRIPE_WEBHOOK_SECRET: stripe.endpoint.secrets[0] ?? "",
    }),
    reportTo: (url) => void (stripe.endpoint.url = url),
    pay: (page) => stripe.openCheckout(page).pay(),
    stop: () => stripe.stop(),
  };
}

const faultsOf = (
  fixture: CardSaleFixture,
): { breakDown(this: void, outage: Outage): void; recover(this: void): void } => ({
  breakDown(outage) {
    const isLate = outage === "time-out";
    fixture.patience = isLate ? 50 : undefined;
    fixture.stripe.faults.add({ path: /^\/v1\//, kind: isLate ? "delay" : outage, times: 1_000 });
  },
  recover() {
    fixture.patience = undefined;
    fixture.stripe.faults.clear();
  },
});

/** A month by card. */
async function openSubscription(): Promise<SubscriptionStage<Outage>> {
  const story = await openCardSubscription();
  const { fixture } = story;
  const { scene, stripe, buyer } = fixture;
  const stored = () => stripe.store.get("subscription", story.subscriptionId());
  const lose = async (reports: "delivered" | "lost", act: () => Promise<unknown>): Promise<void> => {
    stripe.endpoint.sent = reports === "delivered";
    await act();
    stripe.endpoint.sent = true;
    await scene.runJobs();
  };
  const replaceCard = async (method: "success" | "declined"): Promise<void> => {
    await stripe.replaceCard(stored(), method);
    await story.untilSent();
  };
  return {
    scene,
    buyer,
    subscribe: (reports = "delivered") => lose(reports, () => story.subscribe()),
    chargeNext: (reports = "delivered") => lose(reports, () => story.nextPeriod()),
    async failNext() {
      await replaceCard("declined");
      await story.nextPeriod();
    },
    chargeAgain: () => replaceCard("success"),
    endPeriod: () => story.nextPeriod(),
    paidUntil: () => stored().items.data[0]?.current_period_end ?? 0,
    resumes: "resumed",
    switchOn: () => Promise.resolve(),
    isRenewing: () => stored().status === "active" && !stored().cancel_at_period_end,
    settle: () => story.untilSent(),
    async repeatReports(order, copies = 1) {
      const read = stripe.events().filter(({ type }) => READ_EVENTS.some((each) => each === type));
      for (const event of order === "newest first" ? read.toReversed() : read)
        for (const { httpStatus } of await stripe.replay(event, { times: copies, parallel: true }))
          equal(httpStatus, 200);
      await scene.runJobs();
    },
    lookUp: () => fixture.reconcile(),
    ...faultsOf(fixture),
    [Symbol.asyncDispose]: () => story[Symbol.asyncDispose](),
  };
}

async function openCheckout(fixture: CardSaleFixture, fault?: PassingFault): Promise<OpenedCheckout> {
  const { scene, stripe, buyer } = fixture;
  const { page } = await fixture.openPage(fault);
  const report = async (reports: "delivered" | "lost", act: () => Promise<unknown>): Promise<void> => {
    stripe.endpoint.sent = reports === "delivered";
    await act();
    stripe.endpoint.sent = true;
    await scene.runJobs();
  };
  return {
    buyer,
    pay: (reports = "delivered") => report(reports, () => page.pay()),
    refund: (reports = "delivered") => report(reports, () => page.refund()),
    async report({ price, text, isForged = false, times = 1 } = {}) {
      const body = text ?? withPrice(stripe.events().find(isCompleted), price);
      const forgery = { body, ...(isForged ? { secrets: ["whsec_guessed"] } : {}) };
      const sent = await Promise.all(Array.from({ length: times }, () => stripe.forge(forgery)));
      return sent.map(({ httpStatus }) => httpStatus);
    },
    async repeatReports() {
      for (const event of stripe.events().toReversed())
        if (READ_EVENTS.some((type) => type === event.type))
          for (const { httpStatus } of await stripe.replay(event)) equal(httpStatus, 200);
      await scene.runJobs();
    },
  };
}

const isCompleted = ({ type }: StripeEvent): boolean => type === "checkout.session.completed";

function withPrice(event: StripeEvent | undefined, price: SentReport["price"]): object {
  if (event === undefined) throw new Error("Stripe has sent no report");
  if (price === undefined) return event;
  const changed = { amount_total: Number(price.amount) * 100, currency: price.currency.toLowerCase() };
  return { ...event, data: { object: { ...event.data.object, ...changed } } };
}
