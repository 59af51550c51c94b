import { randomInt } from "node:crypto";
import type { User } from "grammy/types";
import type { Clock } from "../../../bot/platform/clock.ts";
import type { RateLimits } from "../rate-limits.ts";
import type { UpdateQueue } from "../updates/update-queue.ts";
import type { BotSettings } from "./bot-settings.ts";
import { createBotSettings } from "./bot-settings.ts";
import type { Channel } from "./channels.ts";
import type { FileStore } from "./files.ts";
import { createFileStore } from "./files.ts";
import type { KeptWorld } from "./keep.ts";
import type { MessageStore } from "./messages.ts";
import { createMessageStore } from "./messages.ts";
import type { Person } from "./people.ts";
import type { Queries } from "./queries.ts";
import { createQueries } from "./queries.ts";
import type { Signal } from "./signal.ts";
import { createSignal } from "./signal.ts";
import type { StarBooks } from "./star-books.ts";
import { createStarBooks } from "./star-books.ts";

/** Everything there is: one bot, the people, their channels, and what was said and paid. */
export type World = {
  readonly clock: Clock;
  /** The clock in Unix seconds, Telegram's unit. */
  seconds(): number;
  readonly bot: { readonly user: User; readonly token: string; readonly settings: BotSettings };
  readonly people: Map<number, Person>;
  readonly channels: Map<number, Channel>;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly queries: Queries;
  readonly stars: StarBooks;
  readonly updates: UpdateQueue;
  readonly limits: RateLimits;
  readonly preCheckoutTimeoutMs: number;
  /** Chat → until when its app shows that the bot is typing or sending (milliseconds of real time). */
  readonly typing: Map<number, number>;
  /** Notified after everything that a person could see. */
  readonly changed: Signal;
  /** @throws {Error} when nobody has this id. */
  userOf(id: number): User;
};

export type WorldOptions = {
  readonly clock: Clock;
  readonly botToken: string;
  readonly botUsername: string;
  readonly updates: UpdateQueue;
  readonly limits: RateLimits;
  readonly preCheckoutTimeoutMs: number;
  /** Left out: nobody is there yet. */
  readonly from?: KeptWorld | undefined;
};

export function createWorld(options: WorldOptions): World {
  const { clock, botToken, botUsername, updates, limits, preCheckoutTimeoutMs, from } = options;
  const bot: User = {
    id: Number(botToken.split(":")[0]),
    is_bot: true,
    first_name: "Sandbox bot",
    username: botUsername,
  };
  const people = from?.people ?? new Map<number, Person>();
  return {
    clock,
    seconds: () => Math.floor(clock.now().getTime() / 1000),
    bot: { user: bot, token: botToken, settings: from?.settings ?? createBotSettings() },
    people,
    channels: from?.channels ?? new Map(),
    messages: createMessageStore(from?.messages),
    files: createFileStore(from?.files),
    queries: createQueries(),
    stars: from?.stars ?? createStarBooks(),
    updates,
    limits,
    preCheckoutTimeoutMs,
    typing: new Map(),
    changed: createSignal(),
    userOf(id) {
      if (id === bot.id) return bot;
      const person = people.get(id);
      if (!person) throw new Error(`There is no user ${id} in the sandbox`);
      return person.user;
    },
  };
}

/** Ids beyond 32 bits are real (below 2^40 so far), so half of the sandbox's people have one. */
export function newUserId(taken: ReadonlyMap<number, unknown>): number {
  for (;;) {
    const id = Math.random() < 0.5 ? randomInt(100_000, 2 ** 31) : randomInt(2 ** 32, 2 ** 40);
    if (!taken.has(id)) return id;
  }
}

export const newGroupId = (): number => -randomInt(1_000_000, 999_999_999);
export const newChannelId = (): number => Number(`-100${randomInt(1_000_000_000, 9_999_999_999)}`);
