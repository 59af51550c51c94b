import type { TestUser } from "../telegram/index.ts";
import { buy } from "./buyer.ts";
import { donate } from "./donor.ts";
import { describeFailure, isInside } from "./market.ts";
import { approvePayouts } from "./owner-payouts.ts";
import type { Outages } from "./outages.ts";
import type { Step } from "./plan.ts";
import { PROCESS_ROLES } from "./plan.ts";
import { createRandom } from "./random.ts";
import type { Shop } from "./shop.ts";
import { cancelRenewal } from "./renewals.ts";
import { armStorm } from "./storm.ts";
import { waitUntilIdle } from "../runtime/wait-until-idle.ts";
import { IDLE_MS, moveTime } from "./time.ts";
import type { TimeParts } from "./time.ts";

/** The other process of a role. */
const twinOf = (place: number): number => place ^ 1;

/** Carries out the events of a plan. */
export type Stage = {
  /** The texts of all broadcasts. */
  readonly broadcasts: readonly string[];
  /** The goals that people did not reach, each with the error. */
  readonly failures: readonly string[];
  /** Resolves when the next event may begin. Actions of people go on meanwhile. */
  perform(step: Step): Promise<void>;
  /** Removes the faults, waits for all actions and restarts, and starts all processes. */
  settle(): Promise<void>;
  describe(): string;
};

export type StageParts = TimeParts & {
  readonly outages: Outages;
  readonly shops: readonly Shop[];
  readonly people: readonly TestUser[];
  readonly operator: TestUser;
};

export function createStage(all: StageParts): Stage {
  const { fleet, telegram, nowpayments, cryptopay, stripe, market, shops, people, clock, outages, operator } =
    all;
  const broadcasts: string[] = [];
  const failures: string[] = [];
  /** The current action of each person, who does one thing after the other. */
  const busy = new Map<TestUser, Promise<void>>();
  const doing = new Set<Promise<void>>();
  const restarts = new Map<number, Promise<void>>();
  const armed: { remove(): void }[] = [];
  const ofDatabase: Promise<void>[] = [];

  const letPerson = (person: TestUser, what: string, act: () => Promise<unknown>): void => {
    const before = busy.get(person) ?? Promise.resolve();
    const next = before.then(act).then(
      () => undefined,
      (error: unknown) => {
        failures.push(`${person.user.first_name} wanted to ${what}: ${describeFailure(error)}`);
      },
    );
    busy.set(person, next);
    doing.add(next);
    void next.finally(() => doing.delete(next));
  };
  const atPlace = <Item>(items: readonly Item[], choice: number): Item | undefined =>
    items[Math.floor(choice * items.length)];
  const restart = (place: number, end: "kill" | "stop"): void => {
    const process = fleet.processes[place];
    if (process === undefined) return;
    // One process of a role runs at any moment.
    const before = [place, twinOf(place)].flatMap((one) => restarts.get(one) ?? []);
    const again = async (): Promise<void> => {
      await Promise.all(before);
      await process[end]();
      await process.start();
    };
    const restarted = again();
    restarts.set(place, restarted);
    // `finish` reports the error.
    restarted.catch(() => undefined);
  };
  const finish = async (): Promise<void> => {
    await Promise.all(busy.values());
    await Promise.all(ofDatabase);
    await Promise.all(restarts.values());
  };
  const settle = async (): Promise<void> => {
    for (const fault of armed.splice(0)) fault.remove();
    await finish();
    await fleet.startAll();
    await waitUntilIdle(all, IDLE_MS);
  };

  const perform = async (step: Step): Promise<void> => {
    const person = "person" in step ? people[step.person] : undefined;
    const shop = "shop" in step ? shops[step.shop] : undefined;
    switch (step.kind) {
      case "buy":
        if (person !== undefined && shop !== undefined)
          letPerson(person, `buy in ${shop.channel.title}`, () => buy(market, person, shop, step.how));
        return;
      case "subscribe-by-card":
        if (person !== undefined && shop !== undefined)
          letPerson(person, `subscribe to ${shop.channel.title}`, () =>
            buy(market, person, shop, "card-again"),
          );
        return;
      case "donate":
        if (person !== undefined && shop !== undefined)
          letPerson(person, `give to ${shop.channel.title}`, () => donate(market, person, shop));
        return;
      case "cancel-renewal": {
        const charge = atPlace([...market.renewing.keys()], step.choice);
        if (charge !== undefined) cancelRenewal(market, charge);
        return;
      }
      case "intrude":
        if (person !== undefined) intrude(person, step.choice);
        return;
      case "copy-update": {
        const update = atPlace(telegram.updatesLog.slice(-50), step.choice);
        if (update !== undefined) telegram.redeliver(update, { keepsId: true });
        return;
      }
      case "copy-ipn": {
        const copies = { times: step.times, parallel: true };
        const replays = [
          ...nowpayments.deliveries.map((delivery) => () => nowpayments.replay(delivery, copies)),
          ...cryptopay.deliveries.map((delivery) => () => cryptopay.replay(delivery, copies)),
          ...stripe.events().map((event) => () => stripe.replay(event, copies)),
        ];
        void atPlace(replays, step.choice)?.();
        return;
      }
      case "refund": {
        const sale = atPlace(
          market.sales.filter(
            ({ provider, page, isTold, isRefunded }) =>
              isTold && !isRefunded && (provider === "stars" || page !== undefined),
          ),
          step.choice,
        );
        if (sale === undefined) return;
        sale.isRefunded = true;
        if (sale.page === undefined) telegram.refundStars(sale.externalId);
        else void stripe.openCheckout(sale.page).refund();
        return;
      }
      case "broadcast":
        if (shop !== undefined) announce(shop);
        return;
      case "approve-payouts":
        letPerson(operator, "approve payouts", () => approvePayouts(market, operator));
        return;
      case "telegram-fault":
        armed.push(
          telegram.faults.add({
            kind: step.fault,
            // An empty name means every call except getUpdates.
            method: step.method === "" ? /^(?!getUpdates)/ : step.method,
            times: step.times,
            retryAfter: 1,
            milliseconds: 2_000,
          }),
        );
        return;
      case "nowpayments-fault":
        armed.push(nowpayments.faults.add({ path: /^\/v1\//, kind: step.fault, times: step.times }));
        return;
      case "cryptopay-fault":
        armed.push(cryptopay.faults.add({ path: /^\/api\//, kind: step.fault, times: step.times }));
        return;
      case "stripe-fault":
        armed.push(stripe.faults.add({ path: /^\/v1\//, kind: step.fault, times: step.times }));
        return;
      case "kill":
        restart(step.process, "kill");
        return;
      case "restart":
        restart(step.process, "stop");
        return;
      case "database-cut":
        ofDatabase.push(outages.cut());
        return;
      case "database-refuses":
        ofDatabase.push(outages.refuse(step.seconds));
        return;
      case "storm":
        armed.push(...armStorm(telegram.faults, createRandom(step.choice * 2 ** 32), step.share));
        return;
      case "jump":
        // An action takes minutes, and a jump in its middle would make it take days.
        await settle();
        await moveTime(all, step.hours);
        return;
    }
  };

  /** Somebody who has not paid tries the link of a payer. */
  const intrude = (person: TestUser, choice: number): void => {
    const sale = atPlace(market.sales, choice);
    if (sale === undefined || sale.person === person || isInside(market, person, sale.shop)) return;
    letPerson(person, "try a link", async () => {
      const links = sale.person.chat.flatMap(({ raw }) =>
        (raw.reply_markup?.inline_keyboard.flat() ?? []).flatMap((button) =>
          "url" in button && button.url.includes("t.me/+") ? [button.url] : [],
        ),
      );
      const link = links.at(-1);
      // The link may be revoked or the person inside by now.
      if (link !== undefined && !isInside(market, person, sale.shop))
        await person.join(link).catch(() => undefined);
    });
  };

  const announce = ({ owner, channel }: Shop): void => {
    letPerson(owner, "send a broadcast", async () => {
      const last = owner.chat.at(-1);
      const after = last === undefined ? {} : { after: last };
      await owner.send("/broadcast");
      const menu = await owner.sees(/roadcast/, after);
      await owner.press(/New broadcast/, { message: menu });
      await owner.sees("Send me the message for the people", { after: menu });
      const text = `News ${broadcasts.length + 1} of ${channel.title}`;
      await owner.send(text);
      const draft = await owner.sees(/To: .*(That is \d+|Nobody at the moment)/, { after: menu });
      if (draft.text.includes("Nobody")) return;
      broadcasts.push(text);
      await owner.press(/Preview and send/, { message: draft });
      await owner.press(/(people|person) now/);
    });
  };

  return {
    broadcasts,
    failures,
    perform,
    settle,
    describe: () => {
      const running = fleet.processes.filter(({ state }) => state === "running").length;
      return `${market.sales.length} sales, ${doing.size} under way, ${running} of ${PROCESS_ROLES.length} processes, ${clock.now().toISOString().slice(0, 16)}`;
    },
  };
}
