import { randomInt } from "node:crypto";
import type { User } from "grammy/types";
import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { RateLimits } from "./rate-limits.ts";
import type { UpdateQueue } from "../updates/update-queue.ts";
import type { BotSettings } from "./bot-settings.ts";
import { createBotSettings } from "./bot-settings.ts";
import type { Channel } from "./channels.ts";
import type { FileStore } from "./files.ts";
import { createFileStore } from "./files.ts";
import type { TelegramSnapshot } from "./snapshot.ts";
import type { MessageStore } from "./messages.ts";
import { createMessageStore } from "./messages.ts";
import type { Person } from "./people.ts";
import type { Queries } from "./pending-queries.ts";
import { createQueries } from "./pending-queries.ts";
import type { ChangeSignal } from "./change-signal.ts";
import { createChangeSignal } from "./change-signal.ts";
import type { StarLedger } from "./star-ledger.ts";
import { createStarLedger } from "./star-ledger.ts";

/** The state of the local Telegram: one bot, its users, their channels, messages and payments. */
export type TelegramBackend = {
  readonly clock: Clock;
  /** The clock in Unix seconds, Telegram's unit. */
  seconds(): number;
  readonly bot: { readonly user: User; readonly token: string; readonly settings: BotSettings };
  readonly people: Map<number, Person>;
  readonly channels: Map<number, Channel>;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly queries: Queries;
  readonly stars: StarLedger;
  readonly updates: UpdateQueue;
  readonly limits: RateLimits;
  readonly preCheckoutTimeoutMs: number;
  /** Chat id → end of the bot's chat action (milliseconds of real time). */
  readonly typing: Map<number, number>;
  /** Notified after every change that a user could see. */
  readonly changed: ChangeSignal;
  /** @throws {Error} for an unknown id. */
  userOf(id: number): User;
};

export type BackendOptions = {
  readonly clock: Clock;
  readonly botToken: string;
  readonly botUsername: string;
  readonly updates: UpdateQueue;
  readonly limits: RateLimits;
  readonly preCheckoutTimeoutMs: number;
  /** Default: an empty Telegram. */
  readonly snapshot?: TelegramSnapshot | undefined;
};

export function createBackend(options: BackendOptions): TelegramBackend {
  const { clock, botToken, botUsername, updates, limits, preCheckoutTimeoutMs, snapshot } = options;
  const bot: User = {
    id: Number(botToken.split(":")[0]),
    is_bot: true,
    first_name: "Sandbox bot",
    username: botUsername,
  };
  const people = snapshot?.people ?? new Map<number, Person>();
  return {
    clock,
    seconds: () => Math.floor(clock.now().getTime() / 1000),
    bot: { user: bot, token: botToken, settings: snapshot?.settings ?? createBotSettings() },
    people,
    channels: snapshot?.channels ?? new Map(),
    messages: createMessageStore(snapshot?.messages),
    files: createFileStore(snapshot?.files),
    queries: createQueries(),
    stars: { ...createStarLedger(), ...snapshot?.stars },
    updates,
    limits,
    preCheckoutTimeoutMs,
    typing: new Map(),
    changed: createChangeSignal(),
    userOf(id) {
      if (id === bot.id) return bot;
      const person = people.get(id);
      if (!person) throw new Error(`There is no user ${id} in the sandbox`);
      return person.user;
    },
  };
}

export const snapshotOf = ({
  people,
  channels,
  bot,
  messages,
  files,
  stars,
  updates,
}: TelegramBackend): TelegramSnapshot => ({
  people,
  channels,
  settings: bot.settings,
  messages: messages.snapshot(),
  files: files.snapshot(),
  stars,
  updates: updates.snapshot(),
});

/** Real ids exceed 32 bits (and stay below 2^40 so far), so half of the generated ones do. */
export function newUserId(taken: ReadonlyMap<number, unknown>): number {
  for (;;) {
    const id = Math.random() < 0.5 ? randomInt(100_000, 2 ** 31) : randomInt(2 ** 32, 2 ** 40);
    if (!taken.has(id)) return id;
  }
}

export const newGroupId = (): number => -randomInt(1_000_000, 999_999_999);
export const newChannelId = (): number => Number(`-100${randomInt(1_000_000_000, 9_999_999_999)}`);
