import type { ApiResponse } from "grammy/types";
import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { until } from "../../../tests/support/until.ts";
import { createLogger } from "../runtime/logger.ts";
import { takeSlots } from "./rate-limit.ts";
import { createSendMeter, reportSends } from "./send-meter.ts";
import type { SendMeter } from "./send-meter.ts";

const answer = (): Promise<ApiResponse<never>> =>
  Promise.resolve({ ok: false, error_code: 400, description: "Bad Request" });

async function call(
  meter: SendMeter,
  method: "sendMessage" | "copyMessage" | "sendChatAction" | "getMe",
): Promise<void> {
  await meter.count(answer, method, {});
}

test("The meter counts each message once, and no other calls", async () => {
  const meter = createSendMeter();
  for (const method of ["sendMessage", "copyMessage", "sendChatAction", "getMe"] as const)
    await call(meter, method);
  expect(meter.take()).toBe(2);
  expect(meter.take()).toBe(0);
});

test("Messages of a process reduce the rate of a running broadcast", async () => {
  await using database = await createTestDatabase();
  const meter = createSendMeter();
  const reports = reportSends(database.pool, meter, createLogger({ level: "silent", secrets: [] }));
  await takeSlots(database.pool, { wanted: 1, isPaid: false });
  for (let sent = 0; sent < 40; sent++) await call(meter, "sendMessage");
  const isBusy = async (): Promise<boolean> => {
    const { rows } = await database.pool.query<{ busy: boolean }>(
      "select busy_until > now() as busy from rate_limit",
    );
    return rows[0]?.busy ?? false;
  };
  await until(isBusy, true);
  await reports.stop();
  expect((await takeSlots(database.pool, { wanted: 1, isPaid: false })).gapMs).toBeCloseTo(40);
});
