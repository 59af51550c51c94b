import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { SandboxPayment } from "../sandbox/nowpayments/index.ts";
import { browserTest } from "./support/browser-test.ts";
import { findViolations } from "./support/find-violations.ts";
import { openBrowser } from "./support/browser.ts";
import { shareStore } from "./support/shared-store.ts";
import { testSample } from "./support/test-size.ts";
import { until } from "./support/until.ts";
import {
  chooseCoin,
  chooseCoinInChat,
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

/** Bob has chosen a month for $9.99 and no payment method yet. */
async function openSale(): Promise<World> {
  const world = await createWorld();
  await openStore(world);
  await chooseTier(world, world.bob);
  return world;
}

/** The return link on the provider's page of Bob's invoice, which is the newest. */
async function findReturnLink({ nowpayments }: World): Promise<string> {
  const invoice = nowpayments.invoices().at(-1);
  const page = await (await fetch(invoice?.url ?? "")).text();
  const link = /<a href="([^"]+)" rel="noreferrer">/.exec(page)?.[1];
  if (link === undefined) throw new Error("The provider's page has no return link");
  return link.replaceAll("&amp;", "&");
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

const half = ({ payAmount }: SandboxPayment): string => (Number(payAmount) / 2).toFixed(8);

describe.concurrent("A buyer in crypto", () => {
  test("returns from the provider's page to the payment page, which shows a partial payment, the second deposit and the end", async () => {
    await using world = await openSale();
    const { bob, telegram, nowpayments } = world;
    const payment = await chooseCoin(world, bob);
    // The return link works before the payment, too.
    const url = await findReturnLink(world);
    expect(url.startsWith(`${world.url}/pay/`)).toBe(true);
    const waiting = await read(url);
    expect(waiting).toContain("<h1>Waiting for your coins</h1>");
    // The coin was picked on the provider's page, so the address comes from the provider's report.
    expect(waiting).toContain(payment.payAddress);

    await payment.pay({ amount: half(payment) });
    const afterFirstDeposit = await findReturnLink(world);
    expect(afterFirstDeposit).toBe(`${url}?NP_id=${payment.id}`);
    const short = await read(afterFirstDeposit);
    expect(short).toContain("<h1>A part is still missing</h1>");
    expect(short).toContain(payment.payAddress);
    await payment.topUp();
    await findInviteLink(bob);
    const finished = await read(await findReturnLink(world));
    expect(finished).toContain("<h1>Paid. Thank you!</h1>");
    expect(finished).not.toContain(payment.payAddress);
    expect(finished).toContain(`href="https://t.me/${world.program.bot.botInfo.username}"`);
    expect(nowpayments.refusals).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("opens the same page from the chat, also after a restart", async () => {
    await using world = await openSale();
    await chooseCoinInChat(world, world.bob);
    const { url = "" } = await world.bob.press(/QR code/);
    expect(await findReturnLink(world)).toBe(url);
    const before = await read(url);
    await world.restart();
    expect(before).toContain("<h1>Waiting for your coins</h1>");
    expect(await read(url)).toContain("<h1>Waiting for your coins</h1>");
  });
});

const headingOf = (page: Page): Promise<string> => page.locator("h1").innerText();

describe("The payment page in a browser", () => {
  const store = shareStore();
  /** Another Bob, in the same store. */
  async function shareSale(): Promise<World> {
    const { buyer: bob, ...shared } = store("Bob");
    const world = { ...shared, bob };
    await chooseTier(world, bob);
    return world;
  }

  browserTest(
    "copies the address, and shows every state without a reload and without accessibility violations",
    async () => {
      const world = await shareSale();
      await using browser = await openBrowser();
      const { page, pageErrors } = await browser.newPage({ viewport: { width: 390, height: 844 } });
      const payment = await chooseCoinInChat(world, world.bob);
      await page.goto(await findReturnLink(world));
      const navigations: string[] = [];
      page.on("framenavigated", (frame) => navigations.push(frame.url()));
      await until(() => headingOf(page), "Waiting for your coins");
      expect(await page.getByRole("timer").innerText()).toMatch(/^(20:00|1\d:\d\d)$/);
      expect(await page.locator("#address-value").innerText()).toBe(payment.payAddress);
      expect(await page.getByRole("img", { name: "QR code of the address" }).isVisible()).toBe(true);
      expect(await findViolations(page)).toEqual([]);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.getByRole("button", { name: "Copy the address" }).click();
      // Screen readers announce the word.
      await until(() => page.locator("#said").innerText(), "Copied");
      expect(await page.evaluate("navigator.clipboard.readText()")).toBe(payment.payAddress);
      await until(() => page.locator("#said").innerText(), "");

      await payment.become("confirming");
      await until(() => headingOf(page), "Your coins are on their way");
      expect(await page.locator("[aria-current=step]").innerText()).toContain("Confirmed by the network");
      expect(await page.locator("#deposit").isVisible()).toBe(false);
      await payment.become("partially_paid", { actually_paid: Number(half(payment)) });
      await until(() => headingOf(page), "A part is still missing");
      expect(await findViolations(page)).toEqual([]);
      await payment.become("finished");
      await until(() => headingOf(page), "Paid. Thank you!");
      expect(await page.getByRole("link", { name: "Back to Telegram" }).getAttribute("href")).toMatch(
        /^https:\/\/t\.me\//,
      );
      expect(await findViolations(page)).toEqual([]);
      expect(navigations).toEqual([]);
      expect(pageErrors).toEqual([]);
    },
  );

  browserTest("polls when the event stream is refused", async () => {
    const world = await shareSale();
    await using browser = await openBrowser();
    const { page } = await browser.newPage();
    const payment = await chooseCoinInChat(world, world.bob);
    await page.route("**/events", (route) => route.fulfill({ status: 503 }));
    await page.goto(await findReturnLink(world));
    await until(() => headingOf(page), "Waiting for your coins");
    await payment.become("confirming");
    await until(() => headingOf(page), "Your coins are on their way");
    await payment.become("finished");
    await until(() => headingOf(page), "Paid. Thank you!");
    expect(await page.locator(".live").isVisible()).toBe(false);
  });

  browserTest("shows that a quote has expired, and the new quote after a refresh in the chat", async () => {
    await using world = await openSale();
    await using browser = await openBrowser();
    const { page } = await browser.newPage({ isReusable: false });
    await chooseCoinInChat(world, world.bob);
    await page.clock.install();
    await page.goto(await findReturnLink(world));
    const deposit = page.locator("#deposit");
    expect(await deposit.innerText()).toContain("This amount is valid until");
    world.clock.advance(20 * 60_000);
    await page.clock.fastForward("20:00");
    await until(async () => (await deposit.innerText()).includes("This amount is no longer valid."), true);
    await world.bob.press(/Refresh the amount/);
    await until(async () => (await deposit.innerText()).includes("This amount is valid until"), true);
    expect(await page.getByRole("timer").innerText()).toMatch(/^(20:00|1\d:\d\d)$/);
  });

  browserTest("reloads itself without scripts until the reader stops it", async () => {
    const world = await shareSale();
    await using browser = await openBrowser();
    const { page, pageErrors } = await browser.newPage({ javaScriptEnabled: false, colorScheme: "dark" });
    const payment = await chooseCoinInChat(world, world.bob);
    const url = await findReturnLink(world);
    await page.goto(url);
    await page.waitForURL(`${url}?reload=on`);
    expect(await headingOf(page)).toBe("Waiting for your coins");
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("timer").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Stop reloading" }).click();
    await page.waitForURL(`${url}?reload=off`);
    await payment.become("confirming");
    await page.getByRole("link", { name: "Reload now" }).click();
    await until(() => headingOf(page), "Your coins are on their way");
    expect(pageErrors).toEqual([]);
  });

  browserTest.each(testSample(["on", "off"]))(
    "has no accessibility violations without scripts, reloading %s",
    { tags: ["sized"] },
    async (reload) => {
      const world = await shareSale();
      await using browser = await openBrowser();
      const { page } = await browser.newPage({ colorScheme: "dark" });
      await chooseCoinInChat(world, world.bob);
      const url = `${await findReturnLink(world)}?reload=${reload}`;
      // The checker needs scripts, so the test removes the page's script and unwraps its noscript elements.
      await page.route(url, async (route) => {
        const response = await route.fetch();
        const text = await response.text();
        const headers = { ...response.headers(), refresh: "" };
        await route.fulfill({
          response,
          headers,
          body: text.replaceAll(/<\/?noscript>|<script.*<\/script>/g, ""),
        });
      });
      await page.goto(url);
      expect(
        await page.getByRole("link", { name: reload === "on" ? "Stop reloading" : "Reload now" }).isVisible(),
      ).toBe(true);
      expect(await findViolations(page)).toEqual([]);
    },
  );
});
