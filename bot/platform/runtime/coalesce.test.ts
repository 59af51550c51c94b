import { expect, test } from "vitest";
import { coalesce } from "./coalesce.ts";

test("Writes that are requested while another one runs are made together after it, also if it fails", async () => {
  const first = Promise.withResolvers<void>();
  const written: (readonly number[])[] = [];
  const write = coalesce(async (items: readonly number[]) => {
    written.push(items);
    if (written.length === 1) await first.promise;
    return items.length;
  });
  const failing = write(1);
  await Promise.resolve();
  const others = [write(2), write(3)];
  first.reject(new Error("the database is away"));
  await expect(failing).rejects.toThrow("away");
  expect(await Promise.all(others)).toEqual([2, 2]);
  expect(written).toEqual([[1], [2, 3]]);
});
