import { expect, test } from "vitest";
import { createServerClock, dateOf, noting } from "./server-clock.ts";

const at = (seconds: number): Date => new Date(Date.UTC(2026, 10, 30) + seconds * 1_000);

/** The time of the server's clock when the program's says `now`, after an answer between the seconds 10 and 12. */
function told(date: Date | undefined, now = at(20)): Date {
  const server = {};
  const clocks = createServerClock<object>();
  clocks.note(server, { asked: at(10), date, answered: at(12) });
  return clocks.at(server, now);
}

test("A server's time is the program's as long as an answer in whole seconds fits to it", () => {
  expect([told(at(9)), told(at(10)), told(at(12)), told(undefined)]).toEqual([
    at(20),
    at(20),
    at(20),
    at(20),
  ]);
});

test("A server's time differs by as much as its last answer certainly did", () => {
  expect(told(at(3_612))).toEqual(at(3_620));
  expect(told(at(-3_591))).toEqual(at(-3_580));
});

test("Each server has a clock of its own, and one that has told nothing has the program's", async () => {
  const clocks = createServerClock<object>();
  const [wrong, silent] = [{}, {}];
  const clock = { now: () => at(10) };
  const answer = await noting(clocks, { server: wrong, clock }, () => Promise.resolve({ date: at(100) }));
  expect(answer).toEqual({ date: at(100) });
  expect([clocks.at(wrong, at(10)), clocks.at(silent, at(10)), clocks.at(undefined, at(10))]).toEqual([
    at(100),
    at(10),
    at(10),
  ]);
});

test("A date is read from the headers of an answer, if it is one", () => {
  expect(dateOf({ date: "Mon, 30 Nov 2026 00:00:10 GMT" })).toEqual(at(10));
  expect([dateOf({}), dateOf({ date: "soon" })]).toEqual([undefined, undefined]);
});
