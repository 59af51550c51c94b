import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { trackJobs } from "./held-jobs.ts";

describe("A job counts as under way", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("until some seconds after its end, in which its row is written off", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(4_999);
    expect([...track.running]).toEqual(["1"]);
    vi.advanceTimersByTime(1);
    expect([...track.running]).toEqual([]);
  });

  test("all the time when its next attempt begins meanwhile", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(3_000);
    track.begin("1");
    vi.advanceTimersByTime(60_000);
    expect([...track.running]).toEqual(["1"]);
  });
});
