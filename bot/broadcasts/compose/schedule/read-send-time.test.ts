import { expect, test } from "vitest";
import { readSendTime } from "./read-send-time.ts";

// A Tuesday, 20:15 in Berlin.
const context = { now: new Date("2026-11-24T19:15:00Z"), timeZone: "Europe/Berlin" };

test.each([
  ["20:30", "2026-11-24T19:30:00.000Z"],
  // Past for today: tomorrow.
  ["20:15", "2026-11-25T19:15:00.000Z"],
  ["9:00", "2026-11-25T08:00:00.000Z"],
  ["8:30 pm", "2026-11-24T19:30:00.000Z"],
  ["12:00 am", "2026-11-24T23:00:00.000Z"],
  ["tomorrow 18:00", "2026-11-25T17:00:00.000Z"],
  ["Today at 23:59", "2026-11-24T22:59:00.000Z"],
  ["2026-12-24 18:00", "2026-12-24T17:00:00.000Z"],
  ["24.12.2026, 18:00", "2026-12-24T17:00:00.000Z"],
  ["24 December 2026 at 18:00", "2026-12-24T17:00:00.000Z"],
  ["Morgen um 18:00", "2026-11-25T17:00:00.000Z"],
  ["24 de diciembre de 2026, 18:00", "2026-12-24T17:00:00.000Z"],
  // In summer time, UTC+2.
  ["2027-07-01 18:00", "2027-07-01T16:00:00.000Z"],
])("%s is read as a send time in the author's zone", (typed, sendTime) => {
  expect(readSendTime(typed, context)).toEqual({ kind: "ok", value: sendTime });
});

test.each([
  ["soon", "broadcast-moment-unclear"],
  ["18", "broadcast-moment-unclear"],
  ["25:00", "broadcast-moment-unclear"],
  ["18:75", "broadcast-moment-unclear"],
  ["13:00 pm", "broadcast-moment-unclear"],
  ["12/24/2026 18:00", "broadcast-moment-unclear"],
  ["31.4.2027 18:00", "broadcast-moment-no-such-day"],
  ["today 20:15", "broadcast-moment-past"],
  ["2026-11-23 18:00", "broadcast-moment-past"],
  ["2028-01-01 18:00", "broadcast-moment-far"],
])("%s is refused with its own reason", (typed, reason) => {
  expect(readSendTime(typed, context)).toEqual({ kind: "refused", reason });
});
