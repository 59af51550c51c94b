import { describe, expect, test } from "vitest";
import { createSale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { digestOf, isPageToken, paymentPageUrl, tokenOf } from "./page-key.ts";

const key = Buffer.from("000102030405060708090a0b0c0d0e0f1011121314fbff17", "hex");

describe("The key of a payment page", () => {
  test("stands in its address under PUBLIC_URL; without one there is no address", () => {
    expect(paymentPageUrl({ publicUrl: "https://pay.example/bot" }, key)).toBe(
      "https://pay.example/bot/pay/AAECAwQFBgcICQoLDA0ODxAREhMU-_8X",
    );
    expect(paymentPageUrl({ publicUrl: undefined }, key)).toBeUndefined();
  });

  test("has one writing, and nothing else is one", () => {
    const token = tokenOf(key);
    expect(isPageToken(token)).toBe(true);
    for (const other of [
      `${token}A`,
      token.slice(1),
      token.replace("-", "+"),
      `${token}=`,
      ` ${token}`,
      `${token}\n`,
      "",
    ])
      expect(isPageToken(other)).toBe(false);
  });

  test("is drawn by the database for each checkout, and found by the index over what it hashes to", async () => {
    await using database = await createTestDatabase();
    const platform = createTestPlatform(database);
    const sale = await createSale(platform);
    const orders = await Promise.all(Array.from({ length: 50 }, () => sale.order()));
    await database.prisma.checkout.createMany({
      data: orders.map((orderId) => ({
        id: orderId,
        orderId,
        provider: "nowpayments",
        chatId: 1n,
        createdAt: platform.clock.now(),
      })),
    });
    const rows = await database.prisma.checkout.findMany();
    const tokens = new Set(rows.map(({ pageKey }) => tokenOf(pageKey)));
    expect(tokens.size).toBe(50);
    for (const { id, pageKey } of rows) {
      const { rows: found } = await database.pool.query<{ id: string }>(
        "select id from checkout where sha256(page_key) = $1",
        [digestOf(tokenOf(pageKey))],
      );
      expect(found).toEqual([{ id }]);
    }
    const client = await database.pool.connect();
    await client.query("set enable_seqscan = off");
    const plan = await client.query<{ "QUERY PLAN": string }>(
      "explain select id from checkout where sha256(page_key) = '\\x00'",
    );
    client.release(true);
    expect(plan.rows.map((row) => row["QUERY PLAN"]).join("\n")).toContain("checkout_page_digest");
  });
});
