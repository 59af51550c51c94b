import { claimDueReminders } from "../../bot/subscriptions/index.ts";
import { DAY } from "../../bot/subscriptions/testing/access-scene.ts";
import type { AccessScene } from "../../bot/subscriptions/testing/access-scene.ts";
import type { CallRecord, Persona } from "../../sandbox/telegram/index.ts";

/** What happens on a day besides what the program does: somebody pays, or loses a right. */
export type Plans = Readonly<Record<number, () => Promise<unknown>>>;

/** How a message begins or what it says, and what it is called in the diary; one that is not here is written out. */
const words: readonly (readonly [RegExp, string])[] = [
  [/^✅ Paid\..*in already/su, "told: paid, inside"],
  [/^✅ Paid\./u, "told: paid, with a way in"],
  [/^🎁 Your free trial/u, "told: trial, with a way in"],
  [/^🔁.*renewed/su, "told: renewed"],
  [/^⏳ Your free trial/u, "reminded of the trial"],
  [/^⏳ Your time/u, "reminded"],
  [/^⌛.*You may stay until/su, "told: over, with a grace"],
  [/^⌛.*and so is your access/su, "told: out"],
  [/^↩️ Your payment went back/u, "told: out, refunded"],
  [/^↩️.*went back to you\./su, "told: refunded"],
  [/^↩️.*went back to/u, "refunded"],
  [/^🔑 The door is open again/u, "told: a way in after all"],
  [/^⚠️ I lost rights/u, "a right is missing"],
  [/^✅.*works again/u, "it works again"],
];

const effects: Readonly<Record<string, string>> = {
  createChatInviteLink: "link",
  revokeChatInviteLink: "link revoked",
  approveChatJoinRequest: "let in",
  declineChatJoinRequest: "declined",
  banChatMember: "banned",
  unbanChatMember: "unbanned",
};

/**
 * A life with a channel, day by day: what the program did about one person, in the order in which it did it, as lines of
 * "day 27: reminded". Whatever it does besides, to anybody, is there too.
 */
export class Diary {
  readonly lines: string[] = [];
  readonly #scene: AccessScene;
  readonly #person: Persona;
  #day = 0;
  readonly #places: ReadonlyMap<number, string>;
  #read: number;

  /** @param places further channels, by their chats, with what they are called here */
  constructor(scene: AccessScene, person: Persona, places: ReadonlyMap<number, string> = new Map()) {
    this.#places = places;
    this.#scene = scene;
    this.#person = person;
    this.#read = scene.telegram.calls.length;
  }

  /** Lets the days pass up to that one, with what is planned for them, and writes down what the program does. */
  async liveUntil(lastDay: number, plans: Plans = {}): Promise<readonly string[]> {
    for (;;) {
      await this.#work();
      const plan = plans[this.#day];
      if (plan !== undefined) {
        await plan();
        await this.#work();
      }
      if (this.#day === lastDay) return this.lines;
      this.#day += 1;
      this.#scene.platform.clock.advance(DAY);
    }
  }

  /** The day's end: what the clock does each minute, and all that comes of it. */
  async #work(): Promise<void> {
    await claimDueReminders(this.#scene.platform);
    await this.#scene.sweep();
    await this.#scene.runJobs();
    await this.#scene.settle();
    await this.#scene.runJobs();
    const calls = this.#scene.telegram.calls.slice(this.#read);
    this.#read += calls.length;
    for (const call of calls) {
      const effect = this.#effectOf(call);
      if (effect !== undefined) this.lines.push(`day ${this.#day}: ${effect}`);
    }
  }

  #effectOf({ method, parameters, response }: CallRecord): string | undefined {
    if (response?.ok !== true) return undefined;
    if (method !== "sendMessage") {
      const place = this.#places.get(Number(parameters["chat_id"]));
      const effect = effects[method];
      return effect === undefined || place === undefined ? effect : `${effect} in ${place}`;
    }
    const text = String(parameters["text"]);
    const name = words.find(([pattern]) => pattern.test(text))?.[1] ?? text;
    return parameters["chat_id"] === this.#person.id ? name : `the owner reads: ${name}`;
  }
}
