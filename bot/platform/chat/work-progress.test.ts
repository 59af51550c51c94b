import { expect, test, vi } from "vitest";
import { createLogger } from "../runtime/logger.ts";
import { holdCalls } from "../telegram/held-calls.ts";
import { loadTranslations } from "../texts/texts.ts";
import { movableClock } from "../time/clock.ts";
import { withProgress } from "./work-progress.ts";

/** A chat that records what happens to the bot's messages, and a clock that the work moves. */
function openChat({ isReachable = true } = {}) {
  const calls: string[] = [];
  const clock = movableClock();
  const record = async <Result>(call: string, result: Result): Promise<Result> => {
    if (!isReachable) throw new Error("Telegram does not answer");
    calls.push(call);
    return result;
  };
  const ctx = {
    platform: { clock, logger: createLogger({ level: "fatal", secrets: [] }) },
    texts: loadTranslations().for("en"),
    reply: (text: string) => record(`send ${text}`, { chat: { id: 5 }, message_id: 7 }),
    api: {
      editMessageText: (chat: number, id: number, text: string) => record(`edit ${chat}/${id} ${text}`, true),
      deleteMessage: (chat: number, id: number) => record(`delete ${chat}/${id}`, true),
    },
  } as unknown as Parameters<typeof withProgress>[0];
  return { calls, clock, ctx };
}

test("Long work edits one message, at most every three seconds, and removes the message at the end", async () => {
  const { calls, clock, ctx } = openChat();
  const result = await withProgress(
    ctx,
    () => Promise.resolve(300_000),
    async (report) => {
      for (let done = 2_000; done <= 16_000; done += 2_000) {
        clock.advance(1_000);
        await report(done);
      }
      return "the file";
    },
  );
  expect(result).toBe("the file");
  expect(calls).toEqual([
    "send 4,000 of about 300,000 rows…",
    "edit 5/7 10,000 of about 300,000 rows…",
    "edit 5/7 16,000 of about 300,000 rows…",
    "delete 5/7",
  ]);
});

test("Short work shows nothing, and counts nothing", async () => {
  const { calls, ctx } = openChat();
  const count = () => Promise.reject(new Error("counted"));
  await withProgress(ctx, count, (report) => report(2_000));
  expect(calls).toEqual([]);
});

test("The work goes on where the progress cannot be shown, and its own failure removes the message", async () => {
  const away = openChat({ isReachable: false });
  const count = () => Promise.resolve(9);
  const late = (clock: typeof away.clock) => async (report: (done: number) => Promise<void>) => {
    clock.advance(5_000);
    await report(3);
    return "the file";
  };
  expect(await withProgress(away.ctx, count, late(away.clock))).toBe("the file");
  const { calls, clock, ctx } = openChat();
  const failing = withProgress(ctx, count, async (report) => {
    await late(clock)(report);
    throw new Error("no disk");
  });
  await expect(failing).rejects.toThrow("no disk");
  expect(calls.at(-1)).toBe("delete 5/7");
});

test("The work goes on where the message of the progress is held after a fault, and no other message follows", async () => {
  const { calls, clock, ctx } = openChat();
  const update = { update_id: 1 };
  const held = holdCalls(update);
  const reply = vi.fn().mockImplementation(async () => held.holdAll());
  Object.assign(ctx, { update, reply });
  const work = withProgress(
    ctx,
    () => Promise.resolve(9),
    async (report) => {
      for (const done of [3, 6]) {
        clock.advance(5_000);
        await report(done);
      }
      return "the file";
    },
  );
  expect(await work).toBe("the file");
  expect(reply).toHaveBeenCalledTimes(1);
  expect(calls).toEqual([]);
});
