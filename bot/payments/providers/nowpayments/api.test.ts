import { describe, expect, test } from "vitest";
import { NowPaymentsError } from "./api/client.ts";
import { fetchPayment } from "./api/fetch-payments.ts";
import { fetchMinimum, listCoins } from "./coins.ts";
import { openInvoice, openQuote } from "./invoice.ts";
import {
  answering,
  order,
  settings,
  openApiScene,
  failureOf,
} from "../../../../tests/scenes/nowpayments-api-scene.ts";

describe("A call that fails", () => {
  test.each(["429", "500", "html", "nonsense-json", "reset-before", "reset-after"] as const)(
    "with %s may be made again",
    async (kind) => {
      const { np, platform } = await openApiScene();
      np.faults.add({ path: /./, kind, times: 5 });
      for (const act of [
        () => openInvoice(platform, order),
        () => openQuote(platform, { invoiceId: "1", coin: "BTC" }),
        () => listCoins(platform),
        () => fetchMinimum(platform, "BTC"),
        () => fetchPayment(platform, "1"),
      ]) {
        expect((await failureOf(act())).retryable).toBe(true);
      }
    },
  );

  test("with a page of the gateway may be made again, whatever its status, and tells nothing of a payment", async () => {
    for (const status of [403, 404]) {
      const platform = answering({ status, text: "<html>Just a moment...</html>" });
      expect(await failureOf(fetchPayment(platform, "1"))).toMatchObject({ status, retryable: true });
    }
  });

  test("because NOWPayments refused it is not retryable, and states the vendor's code but no key", async () => {
    const { np } = await openApiScene();
    const { platform } = await openApiScene();
    const config = settings({ NOWPAYMENTS_API_ROOT: np.url, NOWPAYMENTS_API_KEY: "a-wrong-key" });
    const failure = await failureOf(openInvoice({ ...platform, config }, order));
    expect(failure).toBeInstanceOf(NowPaymentsError);
    expect(failure).toMatchObject({ retryable: false, status: 403, code: "INVALID_API_KEY" });
    expect(failure.message).not.toContain("a-wrong-key");
  });

  test("for lack of settings, or of a price in dollars, is not made", async () => {
    const platform = answering();
    const config = { ...platform.config, providers: { ...platform.config.providers } };
    expect(await failureOf(openInvoice({ ...platform, config }, order))).toMatchObject({ retryable: false });
    expect(await failureOf(openInvoice(platform, { ...order, prices: { XTR: 250 } }))).toMatchObject({
      retryable: false,
    });
  });
});
