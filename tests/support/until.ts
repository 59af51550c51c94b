import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/**
 * Polls a value until it equals the expected one. For concurrent tests, in which `expect.poll` does not work.
 * @throws {Error} with the last value.
 */
export async function until<Value>(
  read: () => Value | Promise<Value>,
  expected: Value,
  milliseconds = 120_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  // A long wait asks less often: the questions take processor time from the awaited work.
  for (let pause = 10; ; pause = Math.min(pause * 1.5, 100)) {
    const value = await read();
    if (isDeepStrictEqual(value, expected)) return;
    if (Date.now() > deadline)
      throw new Error(`Expected ${JSON.stringify(expected)}, last value ${JSON.stringify(value)}`);
    await sleep(pause);
  }
}
