import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { openPayment } from "../testing.ts";
import { ExactNumber } from "./json-styles.ts";

describe("An IPN", () => {
  test("is signed over the sorted keys of its unsorted body", async () => {
    const { np, receiver } = await openPayment();
    const { body, signature } = receiver.received[0] ?? { body: "", signature: "" };
    const sort = (value: unknown): unknown =>
      typeof value === "object" && value !== null
        ? Object.fromEntries(
            Object.entries(value)
              .toSorted(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, inner]) => [key, sort(inner)]),
          )
        : value;
    const canonical = JSON.stringify(sort(JSON.parse(body)));
    expect(canonical).not.toBe(body);
    expect(signature).toBe(createHmac("sha512", np.ipnSecret).update(canonical).digest("hex"));
    expect(np.sign(body)).toBe(signature);
  });

  test.each([
    ["javascript", '"actually_paid":5e-7', '"price_amount":50,', "Ünïcödé <channel>: a month / 30 days"],
    [
      "python",
      '"actually_paid":5e-07',
      '"price_amount":50.0,',
      "\\u00dcn\\u00efc\\u00f6d\\u00e9 <channel>: a month / 30",
    ],
    [
      "php",
      '"actually_paid":5.0e-7',
      '"price_amount":50,',
      "\\u00dcn\\u00efc\\u00f6d\\u00e9 <channel>: a month \\/ 30",
    ],
  ] as const)("can be serialized as %s does", async (style, ...parts) => {
    const { np, payment, receiver } = await openPayment();
    np.ipn.style = style;
    const tiny = { actually_paid: new ExactNumber("0.0000005") };
    await payment.become("finished", tiny);
    for (const part of parts) expect(receiver.received.at(-1)?.body).toContain(part);
    expect(receiver.received.at(-1)?.signature).toBe(np.sign(payment.ipnBody("finished", tiny)));
  });

  test("is retried with the same bytes after an error, a reset or a time-out, until a 2xx", async () => {
    const { payment, receiver } = await openPayment({ ipnDeadlineMs: 250 });
    receiver.answers.push(
      (response) => response.writeHead(500).end("not now"),
      (response) => response.destroy(),
      () => undefined,
    );
    const [delivery] = await payment.become("finished");
    expect(delivery?.attempts.map(({ result, httpStatus }) => [result, httpStatus])).toEqual([
      ["answered", 500],
      ["connection-failed", null],
      ["timed-out", null],
      ["answered", 200],
    ]);
    expect(delivery?.accepted).toBe(true);
    // The first body is that of the IPN about the new payment, which a busy machine may send twice.
    const [first, ...later] = receiver.received.map(({ body }) => body);
    expect(new Set(later.filter((body) => body !== first))).toEqual(new Set([delivery?.body]));
  });

  test("is given up after three retries", async () => {
    const { np, payment, receiver } = await openPayment();
    for (let n = 0; n < 5; n += 1) receiver.answers.push((response) => response.writeHead(503).end());
    const [delivery] = await payment.become("finished");
    expect(delivery).toMatchObject({ accepted: false, httpStatus: 503 });
    expect(delivery?.attempts).toHaveLength(4);
    expect(np.deliveries).toHaveLength(2);
  });

  test("is canceled with the sandbox", async () => {
    const { np, payment, receiver } = await openPayment();
    receiver.answers.push(() => undefined);
    const sending = payment.become("finished");
    await expect.poll(() => receiver.received.length).toBe(2);
    await np.stop();
    expect(await sending).toMatchObject([{ accepted: false, attempts: [{ result: "stopped" }] }]);
  });
});

describe("A manual IPN", () => {
  test.each([
    ["python", '{"b":50.0,"a":1e-07}', '{"a":1e-07,"b":50.0}'],
    ["javascript", '{"b":50.0,"a":1e-07}', '{"a":1e-7,"b":50}'],
    ["python", '{"b":9007199254740993,"a":50}', '{"a":50,"b":9007199254740993}'],
  ] as const)("is signed as %s does, with its numbers as written: %s", async (...row) => {
    const [style, text, canonical] = row;
    const { np, receiver } = await openPayment();
    const expected = createHmac("sha512", np.ipnSecret).update(canonical).digest("hex");
    expect(np.sign(text, style)).toBe(expected);
    expect((await np.forge({ url: receiver.url, body: text, style })).signature).toBe(expected);
  });

  test.each([false, true])("replays the same bytes any number of times, parallel: %s", async (parallel) => {
    const { np, payment, receiver } = await openPayment();
    const deliveries = await payment.become("finished");
    receiver.answers.push((response) => response.writeHead(409).end("seen"));
    const answers = await Promise.all(
      deliveries.map((delivery) => np.replay(delivery, { times: 5, parallel })),
    );
    expect(answers.flat().filter(({ status }) => status === 200)).toHaveLength(4);
    expect(answers.flat()).toContainEqual({ status: 409, text: "seen" });
    expect(new Set(receiver.received.slice(1).map((ipn) => JSON.stringify(ipn))).size).toBe(1);
    expect(np.deliveries.filter(({ origin }) => origin === "replay")).toHaveLength(5);
  });

  test("is sent once, with a valid, a wrong or no signature", async () => {
    const { np, payment, receiver } = await openPayment();
    receiver.answers.push((response) => response.writeHead(401).end());
    const body = payment.ipnBody("finished", { price_amount: 1 });
    const { url } = receiver;
    const wrong = await np.forge({ url, body, secret: "guessed" });
    expect(wrong).toMatchObject({ httpStatus: 401, origin: "forgery", attempts: [{}] });
    expect(wrong.signature).not.toBe(np.sign(body));
    expect((await np.forge({ url, body })).signature).toBe(np.sign(body));
    await np.forge({ url, body: "not json", signature: null });
    await np.forge({ url, body: "{}", signature: "zz" });
    expect(receiver.received.slice(-2)).toEqual([
      { body: "not json", signature: undefined },
      { body: "{}", signature: "zz" },
    ]);
    expect(payment.status).toBe("waiting");
  });
});
