import { expect } from "vitest";
import { browserTest } from "../support/browser-test.ts";
import { connectOnPage } from "../support/sandbox-steps.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { openSandboxPage } from "../support/sandbox-page.ts";

browserTest(
  "a narrow page shows one person at a time, folds the bar and does not scroll sideways",
  async () => {
    await using sandbox = await openSandboxPage({ viewport: { width: 390, height: 844 }, tab: "none" });
    const { page } = sandbox;
    const olga = await openPhone(page, "Olga");
    const scrollsSideways = (): Promise<boolean> =>
      page.evaluate("document.documentElement.scrollWidth > innerWidth");
    await connectOnPage(page, olga);
    expect(await page.locator(".phone").filter({ visible: true }).count()).toBe(1);
    expect(await scrollsSideways()).toBe(false);

    const alice = await openPhone(page, "Alice");
    expect(await olga.root.isVisible()).toBe(false);
    await alice.root.getByRole("button", { name: "Start" }).click();
    await alice.sees(/./);
    expect(await scrollsSideways()).toBe(false);

    const day = page.getByRole("button", { name: "1 day later" });
    expect(await day.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Controls" }).click();
    await day.click();
    await page.getByRole("button", { name: "Behind the scenes" }).click();
    await page.getByRole("tab", { name: "Channels" }).click();
    await page.getByRole("tabpanel").getByText("Sandbox bot").waitFor();
    expect(await scrollsSideways()).toBe(false);
    await page.keyboard.press("Escape");
    expect(await page.getByRole("tabpanel").count()).toBe(0);
    expect(sandbox.pageErrors).toEqual([]);
  },
);
