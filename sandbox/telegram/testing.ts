import { Api, API_CONSTANTS } from "grammy";
import type { Update } from "grammy/types";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { startTelegram } from "./index.ts";
import type { SandboxTelegram, TelegramOptions } from "./index.ts";
import type { UpdateKind } from "./updates/update-queue.ts";

/** A Telegram for one test, and a passive bot. */
export type TestTelegram = AsyncDisposable & {
  readonly telegram: SandboxTelegram;
  readonly clock: MovableClock;
  readonly api: Api;
  /** The newest update of a kind; waits up to a second for the first. */
  newest<K extends UpdateKind>(kind: K): Promise<NonNullable<Update[K]>>;
  countOf(kind: UpdateKind): number;
};

export async function openTestTelegram(options: Partial<TelegramOptions> = {}): Promise<TestTelegram> {
  const clock = movableClock();
  const telegram = await startTelegram({ clock, ...options });
  const api = new Api(telegram.botToken, { apiRoot: telegram.url });
  await api.getUpdates({ allowed_updates: API_CONSTANTS.ALL_UPDATE_TYPES });
  const find = <K extends UpdateKind>(kind: K): NonNullable<Update[K]> | undefined =>
    telegram.updatesLog.findLast((update) => update[kind] !== undefined)?.[kind] ?? undefined;
  return {
    telegram,
    clock,
    api,
    async newest(kind) {
      for (let tries = 0; tries < 200; tries += 1) {
        const found = find(kind);
        if (found !== undefined) return found;
        await new Promise((done) => setTimeout(done, 5));
      }
      throw new Error(`The bot received no ${kind}`);
    },
    countOf: (kind) => telegram.updatesLog.filter((update) => update[kind] !== undefined).length,
    [Symbol.asyncDispose]: () => telegram.stop(),
  };
}
