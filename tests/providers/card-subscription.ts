import { claimCardRemindersJob, followSubscription } from "../../bot/payments/recurring/recurring.jobs.ts";
import { READ_EVENTS } from "../../bot/payments/providers/stripe/parse-notification.ts";
import { runSweepOnce } from "../../bot/subscriptions/removal/sweep.jobs.ts";
import type { SandboxCheckout } from "../../sandbox/stripe/index.ts";
import { dataOf, newestOf } from "../scenes/channel-scene.ts";
import { until } from "../support/until.ts";
import { openCardSaleFixture } from "./card-sale-fixture.ts";
import type { CardSaleFixture } from "./card-sale-fixture.ts";

const HOUR = 3_600_000;

export type CardSubscription = AsyncDisposable & {
  readonly fixture: CardSaleFixture;
  /** The buyer chooses a month by card, again and again. */
  readonly choose: () => Promise<void>;
  /** The buyer chooses that and opens the page. */
  readonly openPage: () => Promise<SandboxCheckout>;
  /** The buyer chooses that and pays the first month. */
  readonly subscribe: (method?: Parameters<SandboxCheckout["pay"]>[0]) => Promise<SandboxCheckout>;
  /** Stripe's id of the subscription. */
  readonly subscriptionId: () => string;
  /** Time passes at both sides, and everything that it brings is delivered. */
  readonly pass: (milliseconds: number) => Promise<void>;
  /** The paid period ends, and two hours later. */
  readonly nextPeriod: () => Promise<void>;
  readonly sweep: () => Promise<void>;
  readonly remindOfCards: () => Promise<void>;
  readonly followSubscription: () => Promise<void>;
  /** Delivers all events so far. */
  readonly repeatEvents: (order: "newest first" | "oldest first") => Promise<void>;
  /** Waits for the events of an act on a page of Stripe, and for what they bring. */
  readonly untilSent: () => Promise<void>;
  readonly openPortal: () => Promise<string>;
  readonly say: (text: string) => Promise<void>;
  /** The stored subscription: "active", "canceled by bot". */
  readonly state: () => Promise<string | undefined>;
  readonly accessState: () => Promise<string | undefined>;
  /** The end of the access, in seconds. */
  readonly ends: () => Promise<number | undefined>;
  readonly orderId: () => Promise<string>;
  readonly texts: () => string;
};

/** A buyer and a tier of a month that is sold by card. */
export async function openCardSubscription(
  environment: Readonly<Record<string, string>> = {},
): Promise<CardSubscription> {
  const fixture = await openCardSaleFixture(environment, { periodDays: null, periodMonths: 1 });
  const { scene, stripe, sale, buyer } = fixture;
  const { prisma } = scene.database;
  const subscriptionId = (): string => stripe.store.list("subscription")[0]?.id ?? "";
  const untilSent = async (): Promise<void> => {
    await until(() => stripe.deliveries.every(({ attempts }) => attempts.length > 0), true);
    await scene.runJobs();
  };
  const pass = async (milliseconds: number): Promise<void> => {
    scene.platform.clock.advance(milliseconds);
    await stripe.advance();
    await untilSent();
  };
  const choose = async (): Promise<void> => {
    await scene.say(buyer, `/start t_${sale.tierId}`);
    await scene.press(buyer, /Monthly/u);
    await scene.press(buyer, /every month by card/u);
  };
  const openPage = async (): Promise<SandboxCheckout> => {
    await choose();
    return stripe.openCheckout(dataOf(newestOf(buyer))[0] ?? "");
  };
  return {
    fixture,
    subscriptionId,
    untilSent,
    pass,
    choose,
    openPage,
    async subscribe(method = "success") {
      const page = await openPage();
      await page.pay(method);
      await scene.runJobs();
      return page;
    },
    async nextPeriod() {
      const { items } = stripe.store.get("subscription", subscriptionId());
      const end = (items.data[0]?.current_period_end ?? 0) * 1_000;
      await pass(end - scene.platform.clock.now().getTime() + 1_000);
      await pass(2 * HOUR);
    },
    async sweep() {
      await runSweepOnce(scene.platform);
      await scene.runJobs();
    },
    async remindOfCards() {
      await claimCardRemindersJob.run({}, scene.platform, { number: 1, isLast: true });
      await scene.runJobs();
    },
    async followSubscription() {
      await followSubscription(scene.platform, { provider: "stripe", externalId: subscriptionId() });
    },
    async repeatEvents(order) {
      const events = stripe.events().filter(({ type }) => READ_EVENTS.some((read) => read === type));
      for (const event of order === "newest first" ? events.toReversed() : events) await stripe.replay(event);
      await scene.runJobs();
    },
    async openPortal() {
      await scene.say(buyer, "/subscriptions");
      await scene.press(buyer, /Card for/u);
      return dataOf(newestOf(buyer))[0] ?? "";
    },
    say: (text) => scene.say(buyer, text),
    async state() {
      const row = await prisma.providerSubscription.findFirst();
      return row === null || row.canceledBy === null ? row?.state : `${row.state} by ${row.canceledBy}`;
    },
    accessState: async () => (await prisma.subscription.findFirst())?.state,
    async ends() {
      const row = await prisma.subscription.findFirst();
      return row?.expiresAt == null ? undefined : row.expiresAt.getTime() / 1_000;
    },
    orderId: async () => (await prisma.providerSubscription.findFirstOrThrow()).orderId,
    texts: () => buyer.chat.map(({ text }) => text).join("\n"),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}
