import { describe, expect, test } from "vitest";
import { invoiceBody, openTestNowPayments } from "./testing.ts";

describe("A fault", () => {
  test.each([
    ["429", 429, "TOO_MANY_REQUESTS"],
    ["500", 500, "INTERNAL_ERROR"],
    ["html", 502, "<html>"],
    ["nonsense-json", 200, '{"id": 47,'],
  ] as const)("%s replaces the response as often as it was armed", async (kind, status, text) => {
    const { np, api, receiver } = await openTestNowPayments();
    np.faults.add({ path: /^\/v1\/invoice$/, times: 2, kind });
    expect((await api.get("/v1/currencies")).status).toBe(200);
    for (const _ of [1, 2]) {
      const answer = await api.post("/v1/invoice", invoiceBody(receiver.url));
      expect(answer.status).toBe(status);
      expect(answer.text).toContain(text);
    }
    expect(np.faults.pending()).toBe(0);
    expect(np.invoices()).toEqual([]);
    expect(np.refusals).toEqual([]);
    expect((await api.post("/v1/invoice", invoiceBody(receiver.url))).status).toBe(200);
  });

  test.each([
    ["reset-before", 0],
    ["reset-after", 1],
  ] as const)("%s ends the connection and leaves %i invoices", async (kind, invoices) => {
    const { np, api, receiver } = await openTestNowPayments();
    np.faults.add({ path: /invoice/g, kind });
    await expect(api.post("/v1/invoice", invoiceBody(receiver.url))).rejects.toThrow("fetch failed");
    expect(np.invoices()).toHaveLength(invoices);
  });

  test("delay responds correctly but late", async () => {
    const { np, api } = await openTestNowPayments();
    np.faults.add({ path: /status/, method: "GET", kind: "delay", milliseconds: 60 });
    const start = performance.now();
    expect((await api.get("/v1/status")).status).toBe(200);
    expect(performance.now() - start).toBeGreaterThan(50);
  });

  test("can be removed", async () => {
    const { np, api } = await openTestNowPayments();
    np.faults.add({ path: /./, times: 9, kind: "500" });
    np.faults.clear();
    expect((await api.get("/v1/status")).status).toBe(200);
  });
});
