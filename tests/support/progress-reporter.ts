import { DefaultReporter } from "vitest/node";
import type { TestCase, TestModule, TestSpecification } from "vitest/node";
import { isLongRun } from "./test-size.ts";

const SLOWEST = 10;

/** One line for each finished file, with the files done of all and the time; at the end the slowest tests and the reasons of skips. */
export default class ProgressReporter extends DefaultReporter {
  #all = 0;
  #done = 0;

  constructor() {
    super({ summary: false });
  }

  override onTestRunStart(specifications: readonly TestSpecification[]): void {
    super.onTestRunStart(specifications);
    [this.#all, this.#done] = [specifications.length, 0];
  }

  protected override printTestModule(module: TestModule): void {
    this.#done += 1;
    const place = `${String(this.#done).padStart(String(this.#all).length)}/${this.#all}`;
    const tests = [...module.children.allTests()];
    const failed = tests.filter((test) => test.result().state === "failed");
    const state = module.ok() ? "ok" : `${failed.length || "import"} FAILED`;
    const seconds = inSeconds(module.diagnostic().duration);
    this.log(
      `${place}  ${inMinutes(performance.now() - this.start)}  ${state}  ${this.relative(module.moduleId)}  (${tests.length} tests, ${seconds})`,
    );
    for (const test of failed) this.log(`    FAILED  ${test.fullName}`);
  }

  override onTestRunEnd(...[modules, ...others]: Parameters<DefaultReporter["onTestRunEnd"]>): void {
    super.onTestRunEnd(modules, ...others);
    const tests = modules.flatMap((module) => [...module.children.allTests()]);
    if (modules.length > 1) this.#printSlowest(tests);
    this.#printSkipped(tests);
  }

  #printSlowest(tests: readonly TestCase[]): void {
    const durationOf = (test: TestCase): number => test.diagnostic()?.duration ?? 0;
    this.log(`The slowest ${SLOWEST} tests:`);
    for (const test of tests.toSorted((a, b) => durationOf(b) - durationOf(a)).slice(0, SLOWEST))
      this.log(
        `  ${inSeconds(durationOf(test)).padStart(7)}  ${this.relative(test.module.moduleId)} > ${test.fullName}`,
      );
  }

  #printSkipped(tests: readonly TestCase[]): void {
    const reasons = new Map<string, number>();
    for (const test of tests) {
      const result = test.result();
      if (result.state !== "skipped") continue;
      const reason = result.note ?? otherRunOf(test) ?? "no reason is given";
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
    const counts = [...reasons].map(([reason, count]) => `${count} (${reason})`);
    if (counts.length > 0) this.log(`Skipped: ${counts.join(", ")}`);
  }
}

/** Undefined: this run does not leave the test to the other one. */
function otherRunOf({ tags }: TestCase): string | undefined {
  if (isLongRun) return tags.length === 0 ? "npm test runs them" : undefined;
  return tags.includes("long") ? "npm run test:long runs them" : undefined;
}

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1_000).toFixed(1)} s`;

function inMinutes(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1_000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
