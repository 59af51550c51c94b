// @module-tag sized
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import { AccessScene, DAY } from "./scenes/access-scene.ts";
import type { Call, CallOutcome, Subscriber } from "./scenes/access-scene.ts";
import { dataOf } from "./scenes/channel-scene.ts";
import { starsEvent } from "./support/payment-events.ts";
import { testSize } from "./support/test-size.ts";

const PEOPLE = testSize(15, 1_000);
const HOUR = 60 * 60_000;

/** The outcome of each call about one person, and the call at which the person pays. */
const plan = fc.record({
  outcomes: fc.array(fc.constantFrom<CallOutcome>("works", "works", "works", "fails", "lost"), {
    maxLength: 10,
  }),
  pays: fc.option(fc.record({ at: fc.integer({ min: -1, max: 7 }), after: fc.boolean() }), {
    nil: undefined,
    freq: 3,
  }),
});
type Plan = typeof plan extends fc.Arbitrary<infer Value> ? Value : never;

/** One of the subscribers, with the actions and the outcome. */
class Racer {
  readonly person: Subscriber["person"];
  readonly plan: Plan;
  hasPaid = false;
  /** Whether a ban was requested although the payment came before the claim. */
  wasWronged = false;
  readonly #pay: () => Promise<void>;
  #step = -1;

  constructor({ person }: Subscriber, chosen: Plan, pay: () => Promise<void>) {
    this.person = person;
    this.plan = chosen;
    this.#pay = pay;
  }

  async meets({ method }: Call): Promise<CallOutcome> {
    if (method === "banChatMember" && this.hasPaid) this.wasWronged = true;
    this.#step += 1;
    await this.#payAt(this.#step, false);
    return this.plan.outcomes[this.#step] ?? "works";
  }

  afterwards = (): Promise<void> => this.#payAt(this.#step, true);

  /** Pays before the first call, if planned. */
  payEarly = (): Promise<void> => this.#payAt(-1, this.plan.pays?.after ?? false);

  async #payAt(step: number, after: boolean): Promise<void> {
    const { pays } = this.plan;
    if (pays === undefined || this.hasPaid || pays.at !== step || pays.after !== after) return;
    await this.#pay();
    this.hasPaid = true;
  }
}

async function openRace(plans: readonly Plan[]): Promise<{ scene: AccessScene; racers: readonly Racer[] }> {
  const scene = await AccessScene.openFor();
  const racers: Racer[] = [];
  for (const each of plans) {
    const one = await scene.subscriber({ days: 1, isMember: true });
    const { id } = one.person;
    racers.push(
      new Racer(one, each, async () => {
        const order = await scene.sale.order({ buyerId: id });
        await confirmPayment(scene.platform, starsEvent(order, id));
      }),
    );
  }
  const byId = new Map(racers.map((racer) => [racer.person.id, racer]));
  const racerOf = ({ userId }: Call): Racer | undefined =>
    userId === undefined ? undefined : byId.get(userId);
  scene.meanwhile = async (call) => (await racerOf(call)?.meets(call)) ?? "works";
  scene.afterwards = async (call) => racerOf(call)?.afterwards();
  return { scene, racers };
}

describe("Renewals that race their removals", () => {
  test("kick nobody who paid in time, admit every subscriber, and leave nobody else inside", async () => {
    const seed = Math.trunc(Math.random() * 1e9);
    const { scene, racers } = await openRace(fc.sample(plan, { numRuns: PEOPLE, seed }));
    await using _ = scene;
    // The subscriptions do not end at the same moment.
    scene.platform.clock.advance(DAY + HOUR);
    await Promise.all(racers.map((racer) => racer.payEarly()));
    await scene.sweep();
    await scene.runJobs();
    for (let round = 0; round < 14; round++) await scene.retryJobs();
    scene.meanwhile = () => "works";
    scene.afterwards = () => undefined;
    await scene.handleUpdates();

    const wrong: unknown[] = [];
    for (const { person, plan: chosen, hasPaid, wasWronged } of racers) {
      // A subscriber who was kicked in spite of the payment got an invite.
      const url = person.chat.flatMap(dataOf).findLast((data) => data.startsWith("https://t.me/+"));
      if (hasPaid && scene.statusOf(person) === "left" && url !== undefined) await scene.join(person, url);
      const is = scene.statusOf(person);
      if (is !== (hasPaid ? "member" : "left") || wasWronged)
        wrong.push({ seed, chosen, hasPaid, is, wasWronged });
    }
    expect(wrong).toEqual([]);
    const states = await scene.database.prisma.subscription.groupBy({ by: ["state"], _count: true });
    const payers = racers.filter(({ hasPaid }) => hasPaid).length;
    expect(Object.fromEntries(states.map(({ state, _count }) => [state, _count]))).toEqual({
      active: payers,
      ended: PEOPLE - payers,
    });
    expect(payers).toBeGreaterThan(0);
  });
});
