import { setTimeout as sleep } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";

/**
 * Polls a value until it equals the expected one. For concurrent tests, in which `expect.poll` does not work.
 * @throws {Error} with the last value.
 */
export async function until<Value>(
  read: () => Value | Promise<Value>,
  expected: Value,
  milliseconds = 60_000,
): Promise<void> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const value = await read();
    if (isDeepStrictEqual(value, expected)) return;
    if (Date.now() > deadline)
      throw new Error(`Expected ${JSON.stringify(expected)}, last value ${JSON.stringify(value)}`);
    await sleep(25);
  }
}
