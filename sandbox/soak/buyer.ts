import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram, ShownMessage, TestUser } from "../telegram/index.ts";
import type { Shop } from "./shop.ts";

/** Money that a provider took from a person. */
export type Sale = {
  readonly person: TestUser;
  readonly shop: Shop;
  readonly provider: "stars" | "nowpayments";
  /** The charge at Telegram, or the payment at NOWPayments. */
  readonly externalId: string;
  readonly at: Date;
  isRefunded: boolean;
};

export type Market = {
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly now: () => Date;
  readonly sales: Sale[];
  /** How often a person did something again because nothing happened. */
  repeats: number;
};

// Longer than a takeover of jobs (10 s) and a start of a process on a busy machine.
const PATIENCE_MS = 30_000;
const TRIES = 6;

/** Repeats a person's taps until they lead to a result: what a person does when nothing happens. */
async function insist<Result>(market: Market, act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === TRIES) throw error;
      market.repeats += 1;
    }
  }
}

const lastOf = (person: TestUser): { after?: ShownMessage } => {
  const last = person.chat.toSorted((one, other) => one.revision - other.revision).at(-1);
  return last === undefined ? {} : { after: last };
};

/** A person buys a month and goes in. */
export async function buy(
  market: Market,
  person: TestUser,
  shop: Shop,
  how: "stars" | "crypto",
): Promise<void> {
  const before = lastOf(person);
  if (how === "stars") await payStars(market, person, shop);
  else await payCrypto(market, person, shop);
  const message = await person.sees(/Paid\./, { ...before, timeoutMs: PATIENCE_MS * 4 });
  if (isInside(market, person, shop)) return;
  const { url } = await person.press(/Come in/, { message });
  if (url === undefined) throw new Error("The button has no link");
  await person.join(url);
}

export const isInside = (
  { telegram }: Pick<Market, "telegram">,
  person: TestUser,
  { channel }: Shop,
): boolean => ["member", "administrator", "creator"].includes(telegram.memberStatus(channel, person));

async function chooseTier(person: TestUser, { payload }: Shop): Promise<ShownMessage> {
  const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
  await person.start(payload);
  const offer = await person.sees(/Choose what suits you/, before);
  await person.press(/Monthly/, { message: offer });
  return await person.sees(/How would you like to pay/, before);
}

async function payStars(market: Market, person: TestUser, shop: Shop): Promise<void> {
  const start = lastOf(person).after?.revision ?? 0;
  const newestInvoice = (): ShownMessage | undefined =>
    person.chat.findLast(({ invoice, revision }) => invoice !== undefined && revision > start);
  await insist(market, async () => {
    const message = await chooseTier(person, shop);
    const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
    await person.press(/Star/, { message });
    await person.sees(/Access to/, before);
    if (newestInvoice() === undefined) throw new Error("There is no invoice");
  });
  await insist(market, async () => {
    const message = newestInvoice();
    const paid = await person.pay(message === undefined ? {} : { message });
    if (!paid.ok) throw new Error(`Telegram refused the payment: ${paid.error}`);
    market.sales.push({
      person,
      shop,
      provider: "stars",
      externalId: paid.chargeId,
      at: market.now(),
      isRefunded: false,
    });
  });
}

async function payCrypto(market: Market, person: TestUser, shop: Shop): Promise<void> {
  const url = await insist(market, async () => {
    const message = await chooseTier(person, shop);
    const before = { ...lastOf(person), timeoutMs: PATIENCE_MS };
    await person.press(/in crypto/, { message });
    const coins = await person.sees(/pick a coin/i, before);
    const { url: page } = await person.press(/payment page/, { message: coins });
    if (page === undefined) throw new Error("The button has no address");
    return page;
  });
  const payment = await market.nowpayments.openInvoice(url).choose("btc");
  const sale: Sale = {
    person,
    shop,
    provider: "nowpayments",
    externalId: payment.id,
    at: market.now(),
    isRefunded: false,
  };
  market.sales.push(sale);
  await payment.pay();
}
