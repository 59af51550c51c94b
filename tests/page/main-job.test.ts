import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import {
  broadcastOnPage,
  joinOnPage,
  connectOnPage,
  payStarsOnPage,
  publishOnPage,
  shareOnPage,
} from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

browserTest(
  "the whole main job works by clicks, from the sale to the end of the subscription, and the ledger is in balance",
  async () => {
    await using sandbox = await openSandboxPage({ tab: "log" });
    const { page, inChannel } = sandbox;
    const olga = await openPhone(page, "Olga");
    const alice = await openPhone(page, "Alice");
    await connectOnPage(page, olga);
    await publishOnPage(olga);
    await shareOnPage(olga, alice);
    await payStarsOnPage(page, alice);
    await joinOnPage(alice);
    expect(inChannel()).toEqual(["Olga", "Alice"]);

    await broadcastOnPage(olga, "A new oolong came in");
    await alice.sees("A new oolong came in");

    await page.getByRole("button", { name: "31 days later" }).click();
    await alice.sees("has ended, and so has your access");
    await expect.poll(inChannel).toEqual(["Olga"]);

    await page.getByRole("tab", { name: "Ledger" }).click();
    const ledger = page.getByRole("tabpanel");
    await ledger.getByText("✓ in balance").waitFor();
    expect(await ledger.locator(".sums > div").count()).toBe(1);
    expect(await ledger.locator(".sums .bad").count()).toBe(0);

    await page.reload();
    await alice.sees("has ended, and so has your access");
    await ledger.getByText("✓ in balance").waitFor();
    expect(sandbox.pageErrors).toEqual([]);
  },
);
