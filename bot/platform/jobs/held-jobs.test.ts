import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { trackJobs } from "./held-jobs.ts";

describe("A job counts as running", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("until five seconds after its end, within which its row is deleted", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(4_999);
    expect([...track.running]).toEqual(["1"]);
    vi.advanceTimersByTime(1);
    expect([...track.running]).toEqual([]);
  });

  test("without a gap if its next attempt starts within that time", () => {
    const track = trackJobs();
    track.begin("1");
    track.end("1");
    vi.advanceTimersByTime(3_000);
    track.begin("1");
    vi.advanceTimersByTime(60_000);
    expect([...track.running]).toEqual(["1"]);
  });
});
