import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { SandboxPayment } from "../sandbox/nowpayments/index.ts";
import { isBrowserThere, openBrowser } from "./support/browser.ts";
import { until } from "./support/until.ts";
import {
  addTier,
  chooseCoin,
  chooseCoinInChat,
  chooseTier,
  connectChannel,
  createWorld,
  findWayIn,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

/** Bob before the question how to pay a month for $9.99. */
async function openShop(): Promise<World> {
  const world = await createWorld();
  await connectChannel(world);
  await addTier(world);
  await chooseTier(world, world.bob);
  return world;
}

/** Where the provider's page of Bob's invoice leads back to. */
async function linkBack({ nowpayments }: World): Promise<string> {
  const [invoice] = nowpayments.invoices();
  const page = await (await fetch(invoice?.url ?? "")).text();
  const link = /<a href="([^"]+)" rel="noreferrer">/.exec(page)?.[1];
  if (link === undefined) throw new Error("The provider's page leads nowhere");
  return link.replaceAll("&amp;", "&");
}

const read = async (url: string): Promise<string> => (await fetch(url)).text();

const half = ({ payAmount }: SandboxPayment): string => (Number(payAmount) / 2).toFixed(8);

describe.concurrent("A buyer in crypto", () => {
  test("comes back from the provider's page to one that follows the payment: short, topped up, finished", async () => {
    await using world = await openShop();
    const { bob, telegram, nowpayments } = world;
    const payment = await chooseCoin(world, bob);
    // To leave the provider's page leads there, too.
    const url = await linkBack(world);
    expect(url.startsWith(`${world.url}/pay/`)).toBe(true);
    const waiting = await read(url);
    expect(waiting).toContain("<h1>Waiting for your coins</h1>");
    // The coin was picked at the provider, who alone knew the address.
    expect(waiting).toContain(payment.payAddress);

    await payment.pay({ amount: half(payment) });
    const afterPartOfIt = await linkBack(world);
    expect(afterPartOfIt).toBe(`${url}?NP_id=${payment.id}`);
    const short = await read(afterPartOfIt);
    expect(short).toContain("<h1>A part is still missing</h1>");
    expect(short).toContain(payment.payAddress);
    await payment.topUp();
    await findWayIn(bob);
    const finished = await read(await linkBack(world));
    expect(finished).toContain("<h1>Paid. Thank you!</h1>");
    expect(finished).not.toContain(payment.payAddress);
    expect(finished).toContain(`href="https://t.me/${world.program.bot.botInfo.username}"`);
    expect(nowpayments.refusals).toEqual([]);
    expect(telegram.refusals).toEqual([]);
  });

  test("opens the page by a button of the chat, too, and finds it after a restart", async () => {
    await using world = await openShop();
    await chooseCoinInChat(world, world.bob);
    const { url = "" } = await world.bob.press(/QR code/);
    expect(await linkBack(world)).toBe(url);
    const before = await read(url);
    await world.restart();
    expect(before).toContain("<h1>Waiting for your coins</h1>");
    expect(await read(url)).toContain("<h1>Waiting for your coins</h1>");
  });
});

const headingOf = (page: Page): Promise<string> => page.locator("h1").innerText();

/** What a checker of accessibility finds wrong. */
async function faultsOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

describe.skipIf(!isBrowserThere)("In a browser", () => {
  test("the page follows the payment to its end without being loaded anew, and nothing is wrong with it", async () => {
    await using world = await openShop();
    await using browser = await openBrowser();
    const { page, complaints } = await browser.newPage({ viewport: { width: 390, height: 844 } });
    const payment = await chooseCoinInChat(world, world.bob);
    await page.goto(await linkBack(world));
    const navigations: string[] = [];
    page.on("framenavigated", (frame) => navigations.push(frame.url()));
    await until(() => headingOf(page), "Waiting for your coins");
    expect(await page.getByRole("timer").innerText()).toMatch(/^(20:00|1\d:\d\d)$/);
    expect(await page.locator("#address-value").innerText()).toBe(payment.payAddress);
    expect(await page.getByRole("img", { name: "QR code of the address" }).isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);

    await payment.become("confirming");
    await until(() => headingOf(page), "Your coins are on their way");
    expect(await page.locator("[aria-current=step]").innerText()).toContain("Confirmed by the network");
    expect(await page.locator("#deposit").isVisible()).toBe(false);
    await payment.become("partially_paid", { actually_paid: Number(half(payment)) });
    await until(() => headingOf(page), "A part is still missing");
    expect(await faultsOf(page)).toEqual([]);
    await payment.become("finished");
    await until(() => headingOf(page), "Paid. Thank you!");
    expect(await page.getByRole("link", { name: "Back to Telegram" }).getAttribute("href")).toMatch(
      /^https:\/\/t\.me\//,
    );
    expect(await faultsOf(page)).toEqual([]);
    expect(navigations).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test("the page asks every few seconds where it is refused a stream", async () => {
    await using world = await openShop();
    await using browser = await openBrowser();
    const { page } = await browser.newPage();
    const payment = await chooseCoinInChat(world, world.bob);
    await page.route("**/events", (route) => route.fulfill({ status: 503 }));
    await page.goto(await linkBack(world));
    await until(() => headingOf(page), "Waiting for your coins");
    await payment.become("confirming");
    await until(() => headingOf(page), "Your coins are on their way");
    await payment.become("finished");
    await until(() => headingOf(page), "Paid. Thank you!");
    expect(await page.locator(".live").isVisible()).toBe(false);
  });

  test("the page says so when the time of a sum is over, and is up to date when it is refreshed in the chat", async () => {
    await using world = await openShop();
    await using browser = await openBrowser();
    const { page } = await browser.newPage();
    await chooseCoinInChat(world, world.bob);
    await page.clock.install();
    await page.goto(await linkBack(world));
    const sum = page.locator("#deposit");
    expect(await sum.innerText()).toContain("This sum is good until");
    world.clock.advance(20 * 60_000);
    await page.clock.fastForward("20:00");
    await until(async () => (await sum.innerText()).includes("The time of this sum is over."), true);
    await world.bob.press(/Refresh the sum/);
    await until(async () => (await sum.innerText()).includes("This sum is good until"), true);
    expect(await page.getByRole("timer").innerText()).toMatch(/^(20:00|1\d:\d\d)$/);
  });

  test("what is to be sent can be copied, which is said aloud", async () => {
    await using world = await openShop();
    await using browser = await openBrowser();
    const { page } = await browser.newPage();
    const payment = await chooseCoinInChat(world, world.bob);
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.goto(await linkBack(world));
    await page.getByRole("button", { name: "Copy the address" }).click();
    await until(() => page.locator("#said").innerText(), "Copied");
    expect(await page.evaluate("navigator.clipboard.readText()")).toBe(payment.payAddress);
    await until(() => page.locator("#said").innerText(), "");
  });

  test("the page loads itself anew without scripts, and stops when its reader says so", async () => {
    await using world = await openShop();
    await using browser = await openBrowser();
    const { page, complaints } = await browser.newPage({ javaScriptEnabled: false, colorScheme: "dark" });
    const payment = await chooseCoinInChat(world, world.bob);
    const url = await linkBack(world);
    await page.goto(url);
    await page.waitForURL(`${url}?reload=on`);
    expect(await headingOf(page)).toBe("Waiting for your coins");
    expect(await page.getByRole("button").count()).toBe(0);
    expect(await page.getByRole("timer").isVisible()).toBe(false);
    await page.getByRole("link", { name: "Stop that" }).click();
    await page.waitForURL(`${url}?reload=off`);
    await payment.become("confirming");
    await page.getByRole("link", { name: "Look again" }).click();
    await until(() => headingOf(page), "Your coins are on their way");
    expect(complaints).toEqual([]);
  });

  test.each(["on", "off"])(
    "nothing is wrong with the page without scripts, its reloading %s",
    async (reload) => {
      await using world = await openShop();
      await using browser = await openBrowser();
      const { page } = await browser.newPage({ colorScheme: "dark" });
      await chooseCoinInChat(world, world.bob);
      const url = `${await linkBack(world)}?reload=${reload}`;
      // The checker is a script itself: it sees the page as it is for those who have none.
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
        await page.getByRole("link", { name: reload === "on" ? "Stop that" : "Look again" }).isVisible(),
      ).toBe(true);
      expect(await faultsOf(page)).toEqual([]);
    },
  );
});
