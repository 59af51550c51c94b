import { expect, test } from "vitest";
import { createAddressCounts } from "./address-counts.ts";

function countsOf(maxAddresses: number) {
  let time = 0;
  const counts = createAddressCounts({ windowMs: 60_000, maxAddresses, now: () => time });
  const hit = (address: string): number => counts.increment(address).totalHits;
  return { counts, hit, wait: (milliseconds: number) => (time += milliseconds) };
}

test("Each address has a count of its own, which starts again with the next window", () => {
  const { hit, wait } = countsOf(10);
  expect([hit("a"), hit("a"), hit("b")]).toEqual([1, 2, 1]);
  wait(59_999);
  expect(hit("a")).toBe(3);
  wait(1);
  expect(hit("a")).toBe(1);
});

test("Any number of addresses takes bounded memory, and those beyond the bound share one count", () => {
  const { counts, hit } = countsOf(100);
  const others = [];
  for (let number = 0; number < 5_000; number += 1) others.push(hit(`address ${number}`));
  expect(counts.size()).toBeLessThanOrEqual(101);
  expect(others.at(-1)).toBe(4_900);
  expect(hit("address 0")).toBe(2);
});

test("A request that does not count after all leaves no trace", async () => {
  const { counts, hit } = countsOf(10);
  hit("a");
  await counts.decrement("a");
  expect(counts.size()).toBe(0);
  await counts.decrement("a");
  expect(hit("a")).toBe(1);
});
