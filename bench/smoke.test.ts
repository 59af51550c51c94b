import { execFile } from "node:child_process";
import { globSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { compileCache } from "../sandbox/runtime/program-environment.ts";
import type { Bench, BenchResult } from "./bench.ts";

const files = globSync("*.bench.ts", { cwd: import.meta.dirname }).toSorted();

// Each bench starts a Postgres and several programs, which takes minutes on a busy machine.
test.for(files)(
  "%s measures something in its smallest size",
  { tags: ["long"], timeout: 900_000 },
  async (file) => {
    const module = (await import(join(import.meta.dirname, file))) as Readonly<Record<string, Bench>>;
    const names = Object.values(module).flatMap((bench) => bench.names);
    const { PATH = "" } = process.env;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [join(import.meta.dirname, "main.ts"), "--json", "--only", names.join(",")],
      { env: { PATH, TMPDIR: tmpdir(), BENCH_SIZE: "smoke", ...compileCache }, maxBuffer: 64 * 1024 * 1024 },
    );
    const results = JSON.parse(stdout) as BenchResult[];
    expect(results.map(({ name }) => name)).toEqual(names);
    for (const { value, reference, ratio } of results)
      expect([value, reference, ratio].filter((number) => !Number.isFinite(number))).toEqual([]);
  },
);
