import { claimDueReminders } from "../../bot/subscriptions/index.ts";
import { DAY } from "../scenes/access-scene.ts";
import type { AccessScene } from "../scenes/access-scene.ts";
import { isLongRun } from "./test-size.ts";
import type { CallRecord, TestUser } from "../../sandbox/telegram/index.ts";

/** The actions of each day, such as a payment or a lost right. */
export type DailyActions = Readonly<Record<number, () => Promise<unknown>>>;

/** The log names a message by the first pattern that matches, or else quotes it. */
const messages: readonly (readonly [RegExp, string])[] = [
  [/^✅ Paid\..*in already/su, "message: paid, inside"],
  [/^✅ Paid\./u, "message: paid, with an invite"],
  [/^🎁 Your free trial/u, "message: trial, with an invite"],
  [/^🔁.*renewed/su, "message: renewed"],
  [/^⏳ Your free trial/u, "reminded of the trial"],
  [/^⏳ Your access/u, "reminded"],
  [/^⌛.*You may stay until/su, "message: over, with a grace period"],
  [/^⌛.*and so has your access/su, "message: removed"],
  [/^↩️ Your payment went back/u, "message: removed, refunded"],
  [/^↩️.*went back to you\./su, "message: refunded"],
  [/^↩️.*went back to/u, "refunded"],
  [/^🔑 I can let people in again/u, "message: an invite after all"],
  [/^⚠️ I lost rights/u, "a right is missing"],
  [/^✅.*works again/u, "it works again"],
];

const effectNames: Readonly<Record<string, string>> = {
  createChatInviteLink: "link",
  revokeChatInviteLink: "link revoked",
  approveChatJoinRequest: "approved",
  declineChatJoinRequest: "declined",
  banChatMember: "banned",
  unbanChatMember: "unbanned",
};

/**
 * The messages and calls of the bot, day by day, as lines of "day 27: reminded". A message to any other person than the
 * subscriber counts as one to the owner.
 */
export class EffectLog {
  readonly lines: string[] = [];
  readonly #scene: AccessScene;
  readonly #person: TestUser;
  #day = 0;
  readonly #channelNames: ReadonlyMap<number, string>;
  #read: number;

  /** @param channelNames the names of further channels in the log, by chat id */
  constructor(scene: AccessScene, person: TestUser, channelNames: ReadonlyMap<number, string> = new Map()) {
    this.#channelNames = channelNames;
    this.#scene = scene;
    this.#person = person;
    this.#read = scene.telegram.calls.length;
  }

  /** Advances the clock to the last day, with the planned actions. */
  async advanceToDay(lastDay: number, actions: DailyActions = {}): Promise<readonly string[]> {
    for (;;) {
      await this.#work();
      const action = actions[this.#day];
      if (action !== undefined) {
        await action();
        await this.#work();
      }
      if (this.#day === lastDay) return this.lines;
      this.#day += 1;
      this.#scene.platform.clock.advance(DAY);
    }
  }

  /** Skips the days of a story without due work. The long run skips no day, which proves that the query misses nothing. */
  async #isAnythingDue(): Promise<boolean> {
    const { rowCount } = await this.#scene.database.pool.query(
      `select 1 from subscription where remind_at <= $1 or access_until <= $1 or state = 'ending'
       union all select 1 from graphile_worker._private_jobs where run_at <= now() limit 1`,
      [this.#scene.platform.clock.now()],
    );
    return rowCount !== 0;
  }

  /** Runs the periodic jobs, and the jobs and updates that follow. */
  async #work(): Promise<void> {
    if (isLongRun || (await this.#isAnythingDue())) {
      await claimDueReminders(this.#scene.platform);
      await this.#scene.sweep();
      await this.#scene.runJobs();
      await this.#scene.handleUpdates();
      await this.#scene.runJobs();
    }
    const calls = this.#scene.telegram.calls.slice(this.#read);
    this.#read += calls.length;
    const effects = calls.flatMap((call) => this.#effectOf(call) ?? []);
    this.lines.push(...inOrder(effects).map((effect) => `day ${this.#day}: ${effect}`));
  }

  #effectOf({ method, parameters, response }: CallRecord): string | undefined {
    if (response?.ok !== true) return undefined;
    if (method !== "sendMessage") {
      const name = this.#channelNames.get(Number(parameters["chat_id"]));
      const effect = effectNames[method];
      return effect === undefined || name === undefined ? effect : `${effect} in ${name}`;
    }
    const text = String(parameters["text"]);
    const name = messages.find(([pattern]) => pattern.test(text))?.[1] ?? text;
    return parameters["chat_id"] === this.#person.id ? name : `${TO_OWNER}${name}`;
  }
}

const TO_OWNER = "to the owner: ";

/** Jobs of one moment run in any order: a message to the owner is listed after the messages that follow directly. */
function inOrder(effects: readonly string[]): string[] {
  const ordered: string[] = [];
  let toOwner: string[] = [];
  for (const effect of effects) {
    if (effect.startsWith(TO_OWNER)) toOwner.push(effect);
    else if (isMessage.has(effect)) ordered.push(effect);
    else {
      ordered.push(...toOwner, effect);
      toOwner = [];
    }
  }
  return [...ordered, ...toOwner];
}

const isMessage: ReadonlySet<string> = new Set(messages.map(([, name]) => name));
