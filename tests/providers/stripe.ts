import { equal } from "node:assert/strict";
import { claimChecksJob } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import { openCardSaleFixture, tickedEvents } from "./card-sale-fixture.ts";
import type { CardSaleFixture } from "./card-sale-fixture.ts";
import type { OpenedCheckout, ProviderStage, ProviderUnderTest } from "./contract.ts";
import { runCronJob } from "./sale-fixture.ts";

const outages = ["429", "500", "html", "nonsense-json", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

export const stripeUnderTest: ProviderUnderTest<Outage> = {
  name: "stripe",
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
    async repeatReports() {
      for (const event of stripe.events().toReversed())
        if (tickedEvents.includes(event.type))
          for (const { httpStatus } of await stripe.replay(event)) equal(httpStatus, 200);
      await scene.runJobs();
    },
  };
}
