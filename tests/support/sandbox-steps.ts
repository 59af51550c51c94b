import type { Page } from "playwright-core";
import { offerTier } from "./playground-store.ts";
import { openPhone } from "./sandbox-phone.ts";
import type { Phone } from "./sandbox-phone.ts";
import type { SandboxPage } from "./sandbox-page.ts";
import { PAY_IN_CRYPTO } from "./world.ts";

/* The steps of the main job, by clicks on the sandbox's page. */

export async function sellOnPage(page: Page, olga: Phone): Promise<void> {
  await connectOnPage(page, olga);
  await publishOnPage(olga);
}

/** Olga publishes a tier, and Alice chooses it. */
export async function offerTierOnPage(page: Page): Promise<{ readonly olga: Phone; readonly alice: Phone }> {
  const olga = await openPhone(page, "Olga");
  const alice = await openPhone(page, "Alice");
  await sellOnPage(page, olga);
  await shareOnPage(olga, alice);
  return { olga, alice };
}

/** Alice opens the link of a tier that is on sale, and chooses the tier. */
export async function chooseTierOnPage(sandbox: SandboxPage): Promise<Phone> {
  const { page, playground } = sandbox;
  const link = new URL(await offerTier(sandbox));
  const alice = playground.telegram.people().find(({ user }) => user.first_name === "Alice");
  await alice?.start(link.searchParams.get("start") ?? "");
  const phone = await openPhone(page, "Alice");
  await phone.sees("Choose what suits you");
  await phone.tap("Monthly");
  await phone.sees("How would you like to pay");
  return phone;
}

export async function connectOnPage(page: Page, olga: Phone): Promise<void> {
  await olga.say("/newchannel");
  await olga.tap("Pick a channel");
  await page.getByRole("dialog").getByRole("button", { name: "Tea & Talk" }).click();
  await olga.sees("is connected");
}

export async function publishOnPage(olga: Phone, period = "30 days"): Promise<void> {
  await olga.tap("Add a tier");
  await olga.sees("what is its name");
  await olga.say("Monthly");
  await olga.sees("How long does the tier last");
  await olga.tap(period);
  await olga.sees("in Telegram Stars");
  await olga.say("250");
  await olga.sees("in US dollars");
  await olga.say("9.99");
  await olga.sees("This is how the tier will be sold");
  await olga.tap("Publish");
  await olga.sees("is on sale in");
}

/** The buyer opens the link that Olga copies on the page. */
export async function shareOnPage(olga: Phone, buyer: Phone): Promise<void> {
  await olga.tap("Open its page");
  await olga.sees("Share this link");
  await olga.root.getByRole("button", { name: /^Copy https:\/\/t\.me\// }).click();
  await buyer.root.getByRole("button", { name: /^Open the copied link/ }).click();
  await buyer.sees("Choose what suits you");
  await buyer.tap("Monthly");
  await buyer.sees("How would you like to pay");
}

export async function payStarsOnPage(page: Page, buyer: Phone): Promise<void> {
  await buyer.tap("Stars, once");
  await buyer.tap(/^Pay/);
  await page.getByRole("dialog").getByRole("button", { name: "Confirm and pay 250 Stars" }).click();
  await buyer.sees("Paid.");
}

/** Chooses a card, and pays on the page of the local Stripe with the one that needs no authentication. Returns that page. */
export async function payByCardOnPage(
  page: Page,
  buyer: Phone,
  { way = "by card", open = "payment page", pay = "Pay" } = {},
): Promise<Page> {
  await buyer.tap(way);
  const opening = page.context().waitForEvent("page");
  await buyer.tap(open);
  const checkout = await opening;
  await checkout.getByRole("button", { name: pay }).click();
  await checkout.locator("output", { hasText: "complete, paid" }).waitFor();
  await page.bringToFront();
  await buyer.sees("Paid.");
  return checkout;
}

export async function joinOnPage(buyer: Phone): Promise<void> {
  await buyer.tap("Come in");
  await buyer.root.locator(".whose", { hasText: "in “Tea & Talk”" }).waitFor();
}

export async function broadcastOnPage(olga: Phone, text: string): Promise<void> {
  await olga.say("/broadcast");
  await olga.tap("New broadcast");
  await olga.sees("Send me the message for the people");
  await olga.say(text);
  await olga.tap("Preview and send");
  await olga.tap(/Send to .+ now/);
  await olga.sees("all done");
}

/** Chooses crypto, opens the page of the local NOWPayments and picks Bitcoin there. */
export async function openCheckout(page: Page, buyer: Phone): Promise<Page> {
  await buyer.tap("in crypto");
  await buyer.sees(PAY_IN_CRYPTO);
  const opening = page.context().waitForEvent("page");
  await buyer.tap("payment page");
  const checkout = await opening;
  await checkout.getByLabel("Coin", { exact: true }).selectOption({ label: "Bitcoin" });
  await checkout.getByRole("button", { name: "Choose" }).click();
  await checkout.locator("output", { hasText: "waiting" }).waitFor();
  return checkout;
}
