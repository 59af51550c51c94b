import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";
import { isLongRun } from "./test-size.ts";

/** The longest first: they take a minute or more with TEST_SIZE=long. Their sources do not show that: they start programs, or wait. */
export const MINUTES = [
  "bench/smoke.test.ts",
  "tests/doors.fuzz.test.ts",
  "tests/renewal-races.test.ts",
  "tests/fifth-provider.test.ts",
  "tests/crash-payouts.test.ts",
  "tests/many-ends.test.ts",
  "sandbox/soak/soak.test.ts",
  "bot/payments/providers/kills.test.ts",
  "bot/payments/providers/contract.test.ts",
  "tests/outage.test.ts",
  "webhooks/bodies.fuzz.test.ts",
  "sandbox/drill/drill.test.ts",
  "tests/lone-roles.test.ts",
];

/**
 * Begins with the files that take long, so that no worker ends with one while the others have nothing to do. A file counts as long
 * as itself with the test helpers that it imports. Vitest's own order, by the times of the last run, takes a quarter longer: files
 * that use the same helpers are then apart, and those that wait for nothing run at the same time. A run with `--sequence.shuffle`
 * has the order of its seed.
 */
export class LongFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const { shuffle, seed } = this.ctx.config.sequence;
    if (shuffle) return sortBy(files, ({ moduleId }) => hashOf(`${seed} ${moduleId}`));
    return sortBy(files, ({ moduleId }) =>
      isLongRun ? rankInLongRun(moduleId) : -sizeWithHelpers(moduleId),
    );
  }
}

function sortBy<Item>(items: readonly Item[], rankOf: (item: Item) => number): Item[] {
  const ranked = items.map((item) => ({ item, rank: rankOf(item) }));
  return ranked.toSorted((left, right) => left.rank - right.rank).map(({ item }) => item);
}

const hashOf = (text: string): number => createHash("sha1").update(text).digest().readUInt32BE();

/** The lowest rank is the first. */
export function rankInLongRun(file: string): number {
  const place = MINUTES.findIndex((path) => file.endsWith(`/${path}`));
  return place < 0 ? -sizeWithHelpers(file) : place - Number.MAX_SAFE_INTEGER;
}

function sizeWithHelpers(file: string): number {
  const source = readFileSync(file, "utf8");
  const helpers = [...source.matchAll(/from "(\.[^"]+)"/g)]
    .map(([, path = ""]) => resolve(dirname(file), path))
    .filter((path) => /\/(?:tests|sandbox|testing)\//.test(path) && existsSync(path));
  const size = (path: string): number => readFileSync(path, "utf8").length;
  return helpers.reduce((sum, helper) => sum + size(helper), source.length);
}
