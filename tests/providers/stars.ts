import { Api, HttpError } from "grammy";
import type { Update } from "grammy/types";
import { dataOf, newestOf } from "../scenes/channel-scene.ts";
import type { ChannelScene } from "../scenes/channel-scene.ts";
import { reconcileJobs } from "../../bot/payments/reconcile/reconcile.jobs.ts";
import type { OpenedCheckout, ProviderStage, ProviderUnderTest } from "./provider-stage.ts";
import type { SubscriptionStage } from "./subscriptions.ts";
import { openSaleFixture, runCronJob } from "./sale-fixture.ts";
import type { SaleFixture } from "./sale-fixture.ts";

const outages = ["429", "500", "502-html", "reset-before", "reset-after", "time-out"] as const;
type Outage = (typeof outages)[number];

const reconcileStars = reconcileJobs.find(({ name }) => name === "payments.reconcile-stars") ?? never();

function never(): never {
  throw new Error("No job compares the list of Stars");
}

export const starsUnderTest: ProviderUnderTest<Outage> = {
  name: "stars",
  hasWebhook: false,
  lateMoney: { kind: "refused", message: /The payment was refused/ },
  outages,
  async open(): Promise<ProviderStage<Outage>> {
    const fixture = await openSaleFixture();
    const { scene } = fixture;
    return {
      scene,
      openCheckout: () => openCheckout(fixture),
      lookUp: () => runCronJob(scene, reconcileStars),
      ...faultsOf(scene),
      [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
    };
  },
  openSubscription,
};

function faultsOf(scene: ChannelScene): Pick<ProviderStage<Outage>, "breakDown" | "recover"> {
  let fault: { remove(): void } | undefined;
  let isLate = false;
  scene.platform.telegram.config.use((previous, method, payload, signal) => {
    // Simulates the client's time-out of twenty seconds.
    if (isLate && method === "getStarTransactions")
      throw new HttpError("the answer did not come in time", new Error("time-out"));
    return previous(method, payload, signal);
  });
  return {
    breakDown(outage) {
      isLate = outage === "time-out";
      if (outage === "time-out") return;
      // Longer than the client waits before its own retry.
      fault = scene.telegram.faults.add({
        method: "getStarTransactions",
        kind: outage,
        times: 1_000,
        retryAfter: 60,
      });
    },
    recover() {
      isLate = false;
      fault?.remove();
    },
  };
}

/** Thirty days for Stars. */
async function openSubscription(): Promise<SubscriptionStage<Outage>> {
  const { scene, sale, buyer } = await openSaleFixture();
  const { telegram, platform } = scene;
  let first = "";
  const paidUntil = (): number =>
    Math.max(
      ...telegram.updatesLog.map(
        ({ message }) => message?.successful_payment?.subscription_expiration_date ?? 0,
      ),
    );
  const deliver = async (reports: "delivered" | "lost" = "delivered"): Promise<void> => {
    if (reports === "lost") await loseUpdates(scene);
    await scene.handleUpdates();
    await scene.runJobs();
  };
  const endPeriod = (): void =>
    platform.clock.advance(paidUntil() * 1_000 - platform.clock.now().getTime() + 1_000);
  return {
    scene,
    buyer,
    async subscribe(reports) {
      await scene.say(buyer, `/start t_${sale.tierId}`);
      await scene.press(buyer, /Monthly/u);
      await scene.press(buyer, /every 30 days/u);
      const url = dataOf(newestOf(buyer))[0] ?? "";
      const [paid] = await Promise.all([buyer.pay(url), scene.handleNextUpdate()]);
      if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
      first = paid.chargeId;
      await deliver(reports);
    },
    async chargeNext(reports) {
      endPeriod();
      telegram.renewStarSubscription(first);
      await deliver(reports);
    },
    async failNext() {
      endPeriod();
      telegram.failStarSubscription(first);
      await deliver();
    },
    async chargeAgain() {
      telegram.renewStarSubscription(first);
      await deliver();
    },
    async endPeriod() {
      endPeriod();
      platform.clock.advance(2 * HOUR_MS);
      await deliver();
    },
    paidUntil,
    resumes: "to_switch_on",
    async switchOn() {
      buyer.resumeStarSubscription(first);
      await deliver();
    },
    isRenewing: () => telegram.callsOf("editUserStarSubscription").at(-1)?.parameters["is_canceled"] !== true,
    settle: () => deliver(),
    async repeatReports(order, copies = 1) {
      const reports = telegram.updatesLog.filter(isAboutMoney);
      for (const update of order === "newest first" ? reports.toReversed() : reports)
        for (let copy = 0; copy < copies; copy += 1) telegram.redeliver(update);
      await deliver();
    },
    lookUp: () => runCronJob(scene, reconcileStars),
    ...faultsOf(scene),
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

const HOUR_MS = 3_600_000;

async function openCheckout({ scene, sale, buyer }: SaleFixture): Promise<OpenedCheckout> {
  await scene.pressForged(buyer, `pay:stars:${await sale.order()}:XTR`);
  const message = newestOf(buyer);
  if (message?.invoice === undefined) throw new Error("The bot sent no invoice");
  let chargeId = "";
  const report = async (reports: "delivered" | "lost"): Promise<void> => {
    if (reports === "lost") await loseUpdates(scene);
    await scene.handleUpdates();
    await scene.runJobs();
  };
  return {
    buyer,
    async pay(reports = "delivered") {
      // The pre-checkout query reaches the bot, even if the report gets lost.
      const [paid] = await Promise.all([buyer.pay({ message }), scene.handleNextUpdate()]);
      if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
      chargeId = paid.chargeId;
      await report(reports);
    },
    async refund(reports = "delivered") {
      scene.telegram.refundStars(chargeId);
      await report(reports);
    },
    async repeatReports() {
      for (const update of scene.telegram.updatesLog.filter(isAboutMoney).toReversed())
        scene.telegram.redeliver(update);
      await report("delivered");
    },
  };
}

const isAboutMoney = ({ message }: Update): boolean =>
  message?.successful_payment !== undefined || message?.refunded_payment !== undefined;

/** Discards the updates that wait for the bot. */
export async function loseUpdates({ telegram }: ChannelScene): Promise<void> {
  const last = telegram.updatesLog.at(-1);
  if (last === undefined) return;
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  await api.getUpdates({ offset: last.update_id + 1 });
}
