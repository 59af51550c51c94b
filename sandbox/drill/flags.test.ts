import { expect, test } from "vitest";
import { readFlags } from "./flags.ts";
import { scenarios } from "./scenarios.ts";

const names = scenarios.map(({ name }) => name);

test("Without flags, the drill breaks everything once", () => {
  expect(readFlags([])).toEqual({ scenarios, seconds: 20, rate: 4, mode: "polling" });
});

test("Flags choose what breaks, for how long, and at which rate", () => {
  const flags = readFlags([
    "--only",
    "kill-primary,freeze-5",
    "--seconds",
    "60",
    "--rate",
    "10",
    "--mode",
    "webhook",
  ]);
  expect(flags?.scenarios.map(({ name }) => name)).toEqual(["kill-primary", "freeze-5"]);
  expect(flags).toMatchObject({ seconds: 60, rate: 10, mode: "webhook" });
});

test.for([
  ["--only", "kill-everything"],
  ["--seconds", "soon"],
  ["--rate", "0"],
  ["--mode", "telepathy"],
  ["--quietly"],
])("%j is refused", (parameters) => {
  expect(readFlags(parameters)).toBeUndefined();
});

test("Every scenario has a name of its own", () => {
  expect(new Set(names).size).toBe(names.length);
});
