import { describe, expect, test } from "vitest";
import { dueTime } from "./due-time.ts";

const nine = { minute: 540, timeZone: null };
const at = (time: string): Date => new Date(`2026-06-02T${time}Z`);

describe("A daily post", () => {
  test("is due at its time", () => {
    expect(dueTime(nine, null, at("09:00:00"))).toEqual(at("09:00:00"));
  });

  test("is due for an hour", () => {
    expect(dueTime(nine, null, at("09:59:59"))).toEqual(at("09:00:00"));
    expect(dueTime(nine, null, at("10:00:00"))).toBeUndefined();
  });

  test("is not due right after a requested post", () => {
    expect(dueTime(nine, at("08:56:00"), at("09:00:30"))).toBeUndefined();
    expect(dueTime(nine, at("08:54:00"), at("09:00:30"))).toEqual(at("09:00:00"));
  });
});
