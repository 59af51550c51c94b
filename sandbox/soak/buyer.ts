import type { ShownMessage, TestUser } from "../telegram/index.ts";
import { recordCardCharges } from "./card-charges.ts";
import { addSale, insist, isInside, lastOf, PATIENCE_MS, payInvoice, payStars, until } from "./market.ts";
import type { Market } from "./market.ts";
import type { WayToPay } from "./plan.ts";
import { PERIOD_MS, PRICE_STARS } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** Buys a month and joins the channel. */
export async function buy(market: Market, person: TestUser, shop: Shop, how: WayToPay): Promise<void> {
  const before = lastOf(person);
  if (!(await ways[how](market, person, shop))) return;
  const paidAt = Date.now();
  const message = await person.sees(/Paid\./, { ...before, timeoutMs: PATIENCE_MS * 4 });
  market.waits.push(Date.now() - paidAt);
  for (const sale of market.sales) if (sale.person === person && sale.shop === shop) sale.isTold = true;
  if (!isInside(market, person, shop)) await comeIn(market, person, shop, message);
}

/** Follows the newest invite link, like a person who was removed at the moment of the payment. */
async function comeIn(market: Market, person: TestUser, shop: Shop, paid: ShownMessage): Promise<void> {
  const findLink = (): string | undefined =>
    person.chat
      .filter(({ revision }) => revision >= paid.revision)
      .toSorted((one, other) => one.revision - other.revision)
      .flatMap(({ raw }) => raw.reply_markup?.inline_keyboard.flat() ?? [])
      .flatMap((button) => ("url" in button && button.text.includes("Come in") ? [button.url] : []))
      .at(-1);
  const found = await until(
    () => (isInside(market, person, shop) ? "inside" : findLink()),
    `There is no invite link after\n${paid.text}`,
  );
  if (found !== "inside") await person.join(found);
}

async function chooseTier(person: TestUser, { payload }: Shop, tier = /Monthly/): Promise<ShownMessage> {
  const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
  await person.start(payload);
  const offer = await person.sees(/Choose what suits you/, before);
  await person.press(tier, { message: offer });
  return await person.sees(/How would you like to pay/, before);
}

/** @returns false where there is nothing to pay. */
type Pay = (market: Market, person: TestUser, shop: Shop) => Promise<boolean>;

const saleOf = (person: TestUser, shop: Shop) =>
  ({ person, shop, kind: "access", provider: "stars", stars: PRICE_STARS, isTold: false }) as const;

const payOnce: Pay = async (market, person, shop) => {
  const externalId = await payInvoice(market, person, async () => {
    const message = await chooseTier(person, shop);
    await person.press(/once/, { message });
  });
  addSale(market, { ...saleOf(person, shop), externalId });
  return true;
};

/** @returns the address where a subscription begins; undefined: another one runs. */
const openSubscription = (
  market: Market,
  person: TestUser,
  shop: Shop,
  { tier, way }: { readonly tier: RegExp; readonly way: RegExp },
): Promise<string | undefined> =>
  insist(market, person, async () => {
    const message = await chooseTier(person, shop, tier);
    const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
    await person.press(way, { message });
    const terms = await person.sees(/until you cancel|did not start a second subscription/, before);
    if (terms.text.includes("second subscription")) return undefined;
    const { url } = await person.press(/Subscribe/, { message: terms });
    if (url === undefined) throw new Error("The button has no address");
    return url;
  });

const subscribe: Pay = async (market, person, shop) => {
  const link = await openSubscription(market, person, shop, { tier: /Monthly/, way: /every 30 days/ });
  if (link === undefined) return false;
  const externalId = await payStars(market, person, link);
  addSale(market, { ...saleOf(person, shop), externalId });
  const expires = new Date(market.now().getTime() + PERIOD_MS);
  market.renewing.set(externalId, { person, shop, expires });
  return true;
};

/** @returns the address of the provider's page. */
const openPage = (
  market: Market,
  person: TestUser,
  shop: Shop,
  way: RegExp,
  shown: RegExp,
): Promise<string> =>
  insist(market, person, async () => {
    const message = await chooseTier(person, shop);
    const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
    await person.press(way, { message });
    const checkout = await person.sees(shown, before);
    const { url } = await person.press(/payment page/, { message: checkout });
    if (url === undefined) throw new Error("The button has no address");
    return url;
  });

const openPayment = async (
  market: Market,
  person: TestUser,
  shop: Shop,
): Promise<Awaited<ReturnType<ReturnType<Market["nowpayments"]["openInvoice"]>["choose"]>>> => {
  const url = await openPage(market, person, shop, /in crypto/, /pick a coin/i);
  return await market.nowpayments.openInvoice(url).choose("btc");
};

const payFromWallet: Pay = async (market, person, shop) => {
  const { cryptopay } = market;
  if (cryptopay === undefined) throw new Error("There is no Crypto Pay");
  const payer = cryptopay.openInvoice(await openPage(market, person, shop, /@CryptoBot/, /Open the page/));
  const externalId = String(payer.invoice.id);
  addSale(market, { person, shop, kind: "access", provider: "cryptopay", externalId, stars: 0 });
  await payer.pay({ asset: "TON" });
  return true;
};

const payCoins: Pay = async (market, person, shop) => {
  const payment = await openPayment(market, person, shop);
  const { id: externalId } = payment;
  addSale(market, { person, shop, kind: "access", provider: "nowpayments", externalId, stars: 0 });
  await payment.pay();
  return true;
};

const payInParts: Pay = async (market, person, shop) => {
  const payment = await openPayment(market, person, shop);
  const { id: externalId } = payment;
  const before = { ...lastOf(person), timeoutMs: PATIENCE_MS * 4 };
  await payment.pay({ amount: (Number(payment.payAmount) * 0.6).toFixed(8) });
  await person.sees(/is missing/, before);
  addSale(market, { person, shop, kind: "access", provider: "nowpayments", externalId, stars: 0 });
  await payment.topUp();
  return true;
};

const payByCard: Pay = async (market, person, shop) => {
  const { stripe } = market;
  if (stripe === undefined) throw new Error("There is no Stripe");
  const url = await openPage(market, person, shop, /by card/, /Open the page/);
  const before = { ...lastOf(person), timeoutMs: PATIENCE_MS * 4 };
  const page = stripe.openCheckout(url);
  await page.pay();
  // A refund of the merchant comes after that.
  await person.sees(/Paid\./, before);
  const externalId = page.session.payment_intent ?? "";
  addSale(market, { person, shop, kind: "access", provider: "stripe", externalId, stars: 0, page: url });
  return true;
};

const subscribeByCard: Pay = async (market, person, shop) => {
  const { stripe } = market;
  if (stripe === undefined) throw new Error("There is no Stripe");
  const way = { tier: /Weekly/, way: /every week by card/ };
  const url = await openSubscription(market, person, shop, way);
  if (url === undefined) return false;
  const page = stripe.openCheckout(url);
  await page.pay();
  market.byCard.set(page.session.subscription ?? "", { person, shop });
  recordCardCharges(market);
  return true;
};

const ways: Readonly<Record<WayToPay, Pay>> = {
  stars: payOnce,
  "stars-again": subscribe,
  crypto: payCoins,
  "crypto-in-parts": payInParts,
  wallet: payFromWallet,
  card: payByCard,
  "card-again": subscribeByCard,
};
