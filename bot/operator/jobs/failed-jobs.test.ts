import { describe, expect, test } from "vitest";
import { shortError } from "./failed-jobs.ts";

describe("The short error of a job", () => {
  test("is the first line with a letter, at most 120 characters", () => {
    expect(shortError("\n\nInvalid `prisma.x()` invocation:\n data: secret")).toBe(
      "Invalid `prisma.x()` invocation:",
    );
    expect(shortError('[\n  { "path": ["name"], "received": "Alice" }\n]')).toBe(
      "the payload could not be read",
    );
    expect(shortError("")).toBe("unknown");
    expect(shortError("x".repeat(500))).toHaveLength(120);
  });
});
