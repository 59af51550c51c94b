import { describe, expect, test } from "vitest";
import { bitcoin } from "../../tests/support/payment-events.ts";
import { until } from "../../tests/support/until.ts";
import { openEventStream } from "../../tests/support/event-stream.ts";
import type { EventStream } from "../../tests/support/event-stream.ts";
import { openPaymentPage } from "../../tests/scenes/payment-page-scene.ts";
import type { PaymentPageScene } from "../../tests/scenes/payment-page-scene.ts";

const soon = { pollMs: 20 };
const nothing = bitcoin("0");

const openEvents = (
  scene: PaymentPageScene,
  token = scene.token,
  address = "203.0.113.1",
): Promise<EventStream> =>
  openEventStream(`${scene.url}/pay/${token}/events`, { "x-forwarded-for": address });

const states = ({ statuses }: EventStream): unknown[] => statuses.map(({ state }) => state);

type Polls = { readonly asked: (readonly string[])[]; readonly count: number; isDown: boolean };

/** Records the checkout ids of each poll from now on. While `isDown` is set, polls fail. */
function watchPolls({ database }: PaymentPageScene): Polls {
  const { pool } = database;
  const send = pool.query.bind(pool) as (...query: unknown[]) => unknown;
  const asked: (readonly string[])[] = [];
  const polls = {
    asked,
    get count() {
      return asked.length;
    },
    isDown: false,
  };
  Object.assign(pool, {
    query: (...query: unknown[]) => {
      const [config] = query as [{ readonly text?: string; readonly values?: [string[]] }];
      if (config.text?.includes(".xmin") !== true) return send(...query);
      asked.push(config.values?.[0] ?? []);
      return polls.isDown ? Promise.reject(new Error("no answer")) : send(...query);
    },
  });
  return polls;
}

describe("The events of a payment page", () => {
  test("report the state at once and each change, and end after the final state", async () => {
    await using scene = await openPaymentPage({ streamLimits: soon });
    const externalId = await scene.quote();
    const stream = await openEvents(scene);
    expect(stream.headers).toMatchObject({
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store, no-transform",
      "x-accel-buffering": "no",
    });
    await stream.reaches(({ statuses }) => statuses.length === 1);
    expect(stream.statuses[0]).toEqual(await scene.status());
    // The confirmation could come from another process: the stream polls the database.
    await scene.report({ externalId, status: "partially_paid", arrived: bitcoin("0.00004") });
    await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(stream.hasEnded).toBe(false);
    await scene.report({ externalId, status: "paid" });
    await stream.reaches(({ hasEnded }) => hasEnded);
    expect(states(stream)).toEqual(["pending", "partially_paid", "paid"]);
    expect(stream.statuses.at(-1)).toMatchObject({ isFinal: true });
  });

  test("are not sent for a change that the page does not show", async () => {
    await using scene = await openPaymentPage({ streamLimits: soon });
    const polls = watchPolls(scene);
    const stream = await openEvents(scene);
    const before = polls.count;
    await scene.database.prisma.checkout.updateMany({ data: { messageId: 5 } });
    await stream.reaches(() => polls.count >= before + 3);
    expect(states(stream)).toEqual(["pending"]);
  });

  test("of many readers and pages need one query for each poll", async () => {
    await using scene = await openPaymentPage({
      streamLimits: { ...soon, maxPerAddress: 100, maxPerPage: 100 },
    });
    const tokens = [scene.token, await scene.openAnother(), await scene.openAnother()];
    const readers = Array.from({ length: 20 }, () => tokens).flat();
    const streams = await Promise.all(readers.map((token) => openEvents(scene, token)));
    const polls = watchPolls(scene);
    await scene.report({ status: "confirming", arrived: nothing });
    for (const [index, stream] of streams.entries())
      if (readers[index] === scene.token) await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(polls.asked.length).toBeGreaterThan(0);
    // Each poll asks for all pages at once, and once for each page.
    for (const ids of polls.asked) expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(polls.asked.map((ids) => ids.length))).toEqual(new Set([tokens.length]));
    for (const stream of streams) stream.abort();
  });

  test("need no query while no stream is open", async () => {
    await using scene = await openPaymentPage({ streamLimits: soon });
    const stream = await openEvents(scene);
    const polls = watchPolls(scene);
    await stream.reaches(() => polls.count > 0);
    stream.abort();
    let seen = -1;
    // Waits until no poll happens between two checks.
    await stream.reaches(() => {
      const isQuiet = seen === polls.count;
      seen = polls.count;
      return isQuiet;
    });
    const last = polls.count;
    const other = await openEventStream(`${scene.url}/pay/unknown/events`);
    expect(other.httpStatus).toBe(404);
    expect(polls.count).toBe(last);
  });

  test("are followed by heartbeats while nothing changes", async () => {
    await using scene = await openPaymentPage({ streamLimits: { heartbeatMs: 20 } });
    const stream = await openEvents(scene);
    await stream.reaches(({ text }) => (text.match(/^: heartbeat$/gm)?.length ?? 0) >= 2);
    expect(stream.text.startsWith("retry: 3000\n\n")).toBe(true);
    expect(stream.statuses).toHaveLength(1);
    stream.abort();
  });

  test("end after the maximum age", async () => {
    await using scene = await openPaymentPage({ streamLimits: { heartbeatMs: 20, maxAgeMs: 60 } });
    const stream = await openEvents(scene);
    await stream.reaches(({ hasEnded }) => hasEnded);
    expect(states(stream)).toEqual(["pending"]);
  });

  test("continue after an outage of the database", async () => {
    await using scene = await openPaymentPage({ streamLimits: soon });
    const stream = await openEvents(scene);
    const polls = watchPolls(scene);
    polls.isDown = true;
    await scene.report({ status: "confirming", arrived: nothing });
    await stream.reaches(() => polls.count >= 3);
    expect(stream.hasEnded).toBe(false);
    polls.isDown = false;
    await stream.reaches(({ statuses }) => statuses.length === 2);
    expect(states(stream)).toEqual(["pending", "confirming"]);
    stream.abort();
  });

  test("of a final payment are answered 204, after which a browser does not reconnect", async () => {
    await using scene = await openPaymentPage();
    await scene.report({ status: "paid" });
    expect((await openEvents(scene)).httpStatus).toBe(204);
  });

  test("of an unknown page are answered 404", async () => {
    await using scene = await openPaymentPage();
    expect((await openEvents(scene, "A".repeat(32))).httpStatus).toBe(404);
  });
});

describe("Open streams", () => {
  test("are limited per address, and a closed stream makes room", async () => {
    await using scene = await openPaymentPage({ streamLimits: { maxPerAddress: 2 } });
    const first = await openEvents(scene);
    const second = await openEvents(scene);
    const third = await openEvents(scene);
    expect([first, second, third].map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 503]);
    expect(third.headers["retry-after"]).toBe("30");
    const other = await openEvents(scene, scene.token, "203.0.113.2");
    expect(other.httpStatus).toBe(200);
    // The addresses of one IPv6 network count as one.
    const household = ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2::3"];
    const ofHousehold = await Promise.all(
      household.map((address) => openEvents(scene, scene.token, address)),
    );
    expect(ofHousehold.filter(({ httpStatus }) => httpStatus === 200)).toHaveLength(2);
    first.abort();
    let next = third;
    await second.reaches(async () => {
      next = await openEvents(scene);
      return next.httpStatus === 200;
    });
    for (const stream of [second, other, ...ofHousehold, next]) stream.abort();
  });

  test("do not count if the client disconnects before the answer", async () => {
    await using scene = await openPaymentPage({ streamLimits: { maxPerAddress: 1 } });
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
    const stream = await openEvents(scene);
    expect(stream.httpStatus).toBe(200);
    stream.abort();
  });

  test("are limited per page, and another page has room", async () => {
    await using scene = await openPaymentPage({ streamLimits: { maxPerPage: 2 } });
    const other = await scene.openAnother();
    const ofPage = [];
    for (const address of ["203.0.113.1", "203.0.113.2", "203.0.113.3"])
      ofPage.push(await openEvents(scene, scene.token, address));
    expect(ofPage.map(({ httpStatus }) => httpStatus)).toEqual([200, 200, 503]);
    const ofOther = await openEvents(scene, other);
    expect(ofOther.httpStatus).toBe(200);
    for (const stream of [...ofPage, ofOther]) stream.abort();
  });

  test("are limited in total, and the page is still served", async () => {
    await using scene = await openPaymentPage({ streamLimits: { maxTotal: 1 } });
    const first = await openEvents(scene);
    expect((await openEvents(scene, scene.token, "203.0.113.2")).httpStatus).toBe(503);
    expect((await scene.get(`/pay/${scene.token}`)).status).toBe(200);
    first.abort();
  });

  test("end at once when the program stops", async () => {
    await using scene = await openPaymentPage();
    const streams = await Promise.all([openEvents(scene), openEvents(scene)]);
    const begun = performance.now();
    await scene.stop();
    // Running requests get ten seconds.
    expect(performance.now() - begun).toBeLessThan(9_000);
    for (const stream of streams) await stream.reaches(({ hasEnded }) => hasEnded);
    expect(streams.map(states)).toEqual([["pending"], ["pending"]]);
  });
});
