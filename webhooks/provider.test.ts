import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { post, web } from "../tests/support/web.ts";
import type { ReceiveNotification } from "./provider.ts";

describe("A payment notification", () => {
  test("reaches the core as raw bytes and is acknowledged when it is recorded", async () => {
    const seen: { body: string; signature: unknown }[] = [];
    await using server = await web({
      receive: async (_platform, _name, { headers, body }) => {
        seen.push({ body: body.toString("latin1"), signature: headers["x-nowpayments-sig"] });
        return { kind: "recorded" };
      },
    });
    const body = '{ "price_amount": 1.10,\n "ä": "\\u00e4" }';
    const signature = createHmac("sha512", "secret").update(body).digest("hex");
    for (const type of ["application/json", "text/plain", "application/octet-stream"]) {
      const answer = await post(`${server.url}/webhooks/nowpayments`, body, {
        "content-type": type,
        "x-nowpayments-sig": signature,
      });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: "ok" });
    }
    expect(new Set(seen.map((one) => one.body))).toEqual(new Set([Buffer.from(body).toString("latin1")]));
    expect(seen[0]?.signature).toBe(signature);
  });

  test.each([
    ["signature", 401],
    ["unreadable", 400],
    ["off", 404],
  ] as const)("refused with the reason %s is answered %i", async (reason, status) => {
    await using server = await web({ receive: async () => ({ kind: "refused", reason }) });
    expect((await post(`${server.url}/webhooks/nowpayments`, "{}")).status).toBe(status);
  });

  test("over 64 KiB is answered 413 and does not reach the core", async () => {
    let calls = 0;
    await using server = await web({ receive: async () => ({ kind: "recorded", calls: ++calls }) });
    const answer = await post(`${server.url}/webhooks/nowpayments`, "x".repeat(64 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(calls).toBe(0);
    expect((await post(`${server.url}/webhooks/nowpayments`, "x".repeat(64 * 1024))).status).toBe(200);
  });

  test("with a compressed body is answered 415", async () => {
    await using server = await web();
    const answer = await post(`${server.url}/webhooks/nowpayments`, "x", { "content-encoding": "gzip" });
    expect(answer.status).toBe(415);
  });

  test("is answered 500 with only an error id after an internal error, and the log has the cause", async () => {
    await using server = await web({
      receive: async () => {
        throw new Error('relation "orders" is locked by secret-host');
      },
    });
    const answer = await post(`${server.url}/webhooks/nowpayments`, "{}");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/orders|secret-host|\.ts|at /);
    const { id } = JSON.parse(text) as { id: string };
    expect(server.log.find((line) => line.includes(id))).toContain("secret-host");
  });

  test("is accepted during a flood of forged ones from the same address, of which 60 a minute are logged", async () => {
    await using server = await web({
      receive: async (_platform, _name, { headers }) =>
        headers["x-nowpayments-sig"] === "good"
          ? { kind: "recorded" }
          : { kind: "refused", reason: "signature" },
    });
    const send = (signature: string): Promise<number> =>
      post(`${server.url}/webhooks/nowpayments`, "{}", { "x-nowpayments-sig": signature }).then(
        ({ status }) => status,
      );
    const forged = await Promise.all(Array.from({ length: 100 }, () => send("forged")));
    expect(forged.filter((status) => status === 401)).toHaveLength(60);
    expect(forged.filter((status) => status === 429)).toHaveLength(40);
    const genuine = await Promise.all(Array.from({ length: 100 }, () => send("good")));
    expect(new Set(genuine)).toEqual(new Set([200]));
    expect(server.log).toHaveLength(60);
  });

  test("from an untrusted proxy is counted by the address of the proxy, regardless of its claims", async () => {
    const receive: ReceiveNotification = async () => ({ kind: "refused", reason: "signature" });
    await using server = await web({ receive, settings: { TRUSTED_PROXIES: "192.0.2.1" } });
    const flood = await Promise.all(
      Array.from({ length: 61 }, (_, index) =>
        post(`${server.url}/webhooks/nowpayments`, "{}", { "x-forwarded-for": `203.0.113.${index}` }),
      ),
    );
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test("is counted by the address that the proxy appended, not by the client's own claim", async () => {
    await using server = await web({ receive: async () => ({ kind: "refused", reason: "signature" }) });
    const send = (forwarded: string): Promise<number> =>
      post(`${server.url}/webhooks/nowpayments`, "{}", { "x-forwarded-for": forwarded }).then(
        ({ status }) => status,
      );
    const flood = await Promise.all(
      Array.from({ length: 61 }, (_, index) => send(`10.0.0.${index}, 203.0.113.1`)),
    );
    expect(flood.filter((status) => status === 429)).toHaveLength(1);
    expect(await send("203.0.113.2")).toBe(401);
  });
});
