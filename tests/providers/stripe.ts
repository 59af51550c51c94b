import { equal } from "node:assert/strict";
import { claimChecksJob } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { openCardSaleFixture } from "./card-sale-fixture.ts";
import type { CardSaleFixture } from "./card-sale-fixture.ts";
import type { StripeEvent } from "../../sandbox/stripe/account/store.ts";
import type { OpenedCheckout, SentReport, ProviderStage, ProviderUnderTest } from "./contract.ts";
import { runCronJob } from "./sale-fixture.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const stripeUnderTest: ProviderUnderTest<Outage> = {
  name: "stripe",
  hasWebhook: true,
  outages,
  async open(): Promise<ProviderStage<Outage>> {
    const fixture = await openCardSaleFixture();
    return {
      scene: fixture.scene,
      openCheckout: () => openCheckout(fixture),
      lookUp: () => runCronJob(fixture.scene, claimChecksJob),
      breakDown(outage) {
        const isLate = outage === "time-out";
        fixture.patience = isLate ? 50 : undefined;
        fixture.stripe.faults.add({ path: /^\/v1\//, kind: isLate ? "delay" : outage, times: 1_000 });
      },
      recover() {
        fixture.patience = undefined;
        fixture.stripe.faults.clear();
      },
      [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
    };
  },
};

async function openCheckout(fixture: CardSaleFixture): Promise<OpenedCheckout> {
  const { scene, stripe, buyer } = fixture;
  const { page } = await fixture.openPage();
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
