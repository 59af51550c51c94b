import { expect, test } from "vitest";
import { publishTier, joinChannel } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

test("A buyer pays by card at the local Stripe, whose faults, pages and events the page shows", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const link = await publishTier(client);
  await client.act({ kind: "arm-fault", service: "stripe", effect: "500", times: 1 });
  expect((await client.view()).faults).toMatchObject([{ text: "The next call to Stripe fails (500)" }]);
  await client.act({ kind: "disarm-faults" });

  const { id } = await client.person("Alice");
  await client.act({ kind: "open", userId: id, url: link });
  await client.press("Alice", /Monthly/);
  await client.press("Alice", /by card/);
  const { url = "" } = await client.press("Alice", /payment page/);
  expect(await (await fetch(url)).text()).toContain("$9.99");
  const submit = async (action: string, fields: Readonly<Record<string, string>> = {}): Promise<string> =>
    (await fetch(`${url}/${action}`, { method: "POST", body: new URLSearchParams(fields) })).text();
  expect(await submit("pay", { method: "success" })).toContain("complete, paid");
  await client.sees("Alice", /Paid\./);
  await joinChannel(client, "Alice");

  const { invoices, log, ledger } = await client.view();
  expect(invoices).toMatchObject([{ provider: "Stripe", url, status: "paid" }]);
  expect(log.filter(({ kind }) => kind === "report").at(-1)).toMatchObject({
    name: "Event",
    status: "checkout.session.completed",
    code: 200,
  });
  expect(ledger.sums.every(({ isZero }) => isZero)).toBe(true);
  const replayed = await client.act({ kind: "replay-report", times: 100 });
  expect(replayed.message).toBe("100 copies: 100 × 200, nothing changed.");

  await submit("refund-part", { amount: "2.00" });
  await client.sees("Olga", /\$2\.00 of \$9\.99 .* went back to Alice/);
  const after = await client.view();
  expect(after.invoices).toMatchObject([{ status: "paid, 2.00 of it refunded" }]);
  const dashboard = after.accounts.find(({ provider }) => provider === "Stripe");
  expect(await (await fetch(dashboard?.url ?? "")).text()).toContain("$2.00 went back: succeeded");

  await submit("dispute");
  await client.sees("Olga", /disputes \$7\.99/);
  expect(playground.stripe.store.list("dispute")).toMatchObject([{ status: "needs_response" }]);
});
