import { describe, expect, test } from "vitest";
import { bitcoin } from "../../tests/support/payment-events.ts";
import { until } from "../../tests/support/until.ts";
import { openEventStream } from "./testing/event-stream.ts";
import type { EventStream } from "./testing/event-stream.ts";
import { openPayPage } from "./testing/pay-page-scene.ts";
import type { PayPageScene } from "./testing/pay-page-scene.ts";

const soon = { lookMs: 20 };
const nothing = bitcoin("0");

const follow = (scene: PayPageScene, token = scene.token, address = "203.0.113.1"): Promise<EventStream> =>
  openEventStream(`${scene.url}/pay/${token}/events`, { "x-forwarded-for": address });

const states = ({ statuses }: EventStream): unknown[] => statuses.map(({ state }) => state);

type Watched = { readonly asked: (readonly string[])[]; readonly marks: number; isDown: boolean };

/** What the program asks the database for changes of, from now on; and whether it gets an answer. */
function watchQuestions({ database }: PayPageScene): Watched {
  const { pool } = database;
  const ask = pool.query.bind(pool) as (...question: unknown[]) => unknown;
  const asked: (readonly string[])[] = [];
  const watched = {
    asked,
    get marks() {
      return asked.length;
    },
    isDown: false,
  };
  Object.assign(pool, {
    query: (...question: unknown[]) => {
      if (!String(question[0]).includes("as mark")) return ask(...question);
      asked.push((question[1] as [string[]])[0]);
      return watched.isDown ? Promise.reject(new Error("no answer")) : ask(...question);
    },
  });
  return watched;
}

describe("The events of a payment page", () => {
  test("tell the state at once, each change of it, and the end, after which the stream ends too", async () => {
    await using scene = await openPayPage({ streamLimits: soon });
    const externalId = await scene.quote();
    const stream = await follow(scene);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    await stream.reaches(({ statuses }) => statuses.length === 1);
    expect(stream.statuses[0]).toEqual(await scene.status());
    // Another process of the program would confirm it so, too.
    await scene.report({ externalId, status: "partially_paid", arrived: bitcoin("0.00004") });
    await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(stream.hasEnded).toBe(false);
    await scene.report({ externalId, status: "finished" });
    await stream.reaches(({ hasEnded }) => hasEnded);
    expect(states(stream)).toEqual(["waiting", "short", "finished"]);
    expect(stream.statuses.at(-1)).toMatchObject({ isFinal: true });
  });

  test("say nothing twice, though rows change of which the page does not tell", async () => {
    await using scene = await openPayPage({ streamLimits: soon });
    const watched = watchQuestions(scene);
    const stream = await follow(scene);
    const before = watched.marks;
    await scene.database.prisma.checkout.updateMany({ data: { messageId: 5 } });
    await stream.reaches(() => watched.marks >= before + 3);
    expect(states(stream)).toEqual(["waiting"]);
  });

  test("of many readers of many pages are one question to the database each time", async () => {
    await using scene = await openPayPage({ streamLimits: { ...soon, perAddress: 100 } });
    const tokens = [scene.token, await scene.another(), await scene.another()];
    const readers = Array.from({ length: 20 }, () => tokens).flat();
    const streams = await Promise.all(readers.map((token) => follow(scene, token)));
    const watched = watchQuestions(scene);
    await scene.report({ status: "confirming", arrived: nothing });
    for (const [index, stream] of streams.entries())
      if (readers[index] === scene.token) await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(watched.asked.length).toBeGreaterThan(0);
    // Each time once for each page, whoever reads it, and for all of them together.
    for (const ids of watched.asked) expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(watched.asked.map((ids) => ids.length))).toEqual(new Set([tokens.length]));
    for (const stream of streams) stream.abort();
  });

  test("ask nothing of the database while nobody reads", async () => {
    await using scene = await openPayPage({ streamLimits: soon });
    const stream = await follow(scene);
    const watched = watchQuestions(scene);
    await stream.reaches(() => watched.marks > 0);
    stream.abort();
    let seen = -1;
    // Two looks that would have been due bring nothing more.
    await stream.reaches(() => {
      const isQuiet = seen === watched.marks;
      seen = watched.marks;
      return isQuiet;
    });
    const last = watched.marks;
    const other = await openEventStream(`${scene.url}/pay/unknown/events`);
    expect(other.httpStatus).toBe(404);
    expect(watched.marks).toBe(last);
  });

  test("keep the line alive while nothing happens", async () => {
    await using scene = await openPayPage({ streamLimits: { heartbeatMs: 20 } });
    const stream = await follow(scene);
    await stream.reaches(({ text }) => (text.match(/^: still here$/gm)?.length ?? 0) >= 2);
    expect(stream.text.startsWith("retry: 3000\n\n")).toBe(true);
    expect(stream.statuses).toHaveLength(1);
    stream.abort();
  });

  test("end after an hour, so that none lives for ever", async () => {
    await using scene = await openPayPage({ streamLimits: { heartbeatMs: 20, lifeMs: 60 } });
    const stream = await follow(scene);
    await stream.reaches(({ hasEnded }) => hasEnded);
    expect(states(stream)).toEqual(["waiting"]);
  });

  test("go on when the database did not answer for a while", async () => {
    await using scene = await openPayPage({ streamLimits: soon });
    const stream = await follow(scene);
    const watched = watchQuestions(scene);
    watched.isDown = true;
    await scene.report({ status: "confirming", arrived: nothing });
    await stream.reaches(() => watched.marks >= 3);
    expect(stream.hasEnded).toBe(false);
    watched.isDown = false;
    await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(states(stream)).toEqual(["waiting", "confirming"]);
    stream.abort();
  });

  test("of a payment at its end are 204, by which a browser asks no more", async () => {
    await using scene = await openPayPage();
    await scene.report({ status: "finished" });
    expect((await follow(scene)).httpStatus).toBe(204);
  });

  test("of an unknown page are 404", async () => {
    await using scene = await openPayPage();
    expect((await follow(scene, "A".repeat(32))).httpStatus).toBe(404);
  });
});

describe("Open streams", () => {
  test("are so many for an address, which has room again when one ends, and others have theirs", async () => {
    await using scene = await openPayPage({ streamLimits: { perAddress: 2 } });
    const first = await follow(scene);
    const second = await follow(scene);
    const third = await follow(scene);
    expect([first, second, third].map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 503]);
    expect(third.headers["retry-after"]).toBe("30");
    const other = await follow(scene, scene.token, "203.0.113.2");
    expect(other.httpStatus).toBe(200);
    // One household has as many addresses of IPv6 as it wants.
    const household = ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2::3"];
    const ofHousehold = await Promise.all(household.map((address) => follow(scene, scene.token, address)));
    expect(ofHousehold.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(2);
    first.abort();
    let next = third;
    await second.reaches(async () => {
      next = await follow(scene);
      return next.httpStatus === 200;
    });
    for (const stream of [second, other, ...ofHousehold, next]) stream.abort();
  });

  test("take no room when they were given up before they began", async () => {
    await using scene = await openPayPage({ streamLimits: { perAddress: 1 } });
    const client = await scene.database.pool.connect();
    await client.query("begin");
    await client.query("lock table checkout in access exclusive mode");
    const leaving = new AbortController();
    const left = fetch(`${scene.url}/pay/${scene.token}/events`, {
      headers: { "x-forwarded-for": "203.0.113.1" },
      signal: leaving.signal,
    });
    await until(async () => {
      const { rowCount } = await scene.database.pool.query(
        "select from pg_locks where not granted and relation = 'checkout'::regclass",
      );
      return rowCount;
    }, 1);
    leaving.abort();
    await expect(left).rejects.toThrow("aborted");
    await client.query("commit");
    client.release();
    const stream = await follow(scene);
    expect(stream.httpStatus).toBe(200);
    stream.abort();
  });

  test("are so many in all, and the page itself is still there", async () => {
    await using scene = await openPayPage({ streamLimits: { inAll: 1 } });
    const first = await follow(scene);
    expect((await follow(scene, scene.token, "203.0.113.2")).httpStatus).toBe(503);
    expect((await scene.get(`/pay/${scene.token}`)).status).toBe(200);
    first.abort();
  });

  test("end when the program stops, which does not wait for them", async () => {
    await using scene = await openPayPage();
    const streams = await Promise.all([follow(scene), follow(scene)]);
    const begun = performance.now();
    await scene.stop();
    // Ten seconds is what running requests are given.
    expect(performance.now() - begun).toBeLessThan(5_000);
    for (const stream of streams) await stream.reaches(({ hasEnded }) => hasEnded);
    expect(streams.map(states)).toEqual([["waiting"], ["waiting"]]);
  });
});
