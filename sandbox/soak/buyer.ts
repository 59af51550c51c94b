import { setTimeout as sleep } from "node:timers/promises";
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
  /** What people did again because nothing happened, and the reason. */
  readonly repeats: string[];
  /** Milliseconds from each payment to the message about it. */
  readonly waits: number[];
};

// Longer than a takeover of jobs (10 s) and a start of a process on a busy machine.
const PATIENCE_MS = 30_000;
const TRIES = 6;

/** Repeats a person's taps until they lead to a result: what a person does when nothing happens. */
async function insist<Result>(market: Market, person: TestUser, act: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await act();
    } catch (error) {
      if (attempt === TRIES) throw error;
      market.repeats.push(`${person.user.first_name}: ${describeFailure(error)}`);
    }
  }
}

/** The error, and the end of the person's chat that it quotes. */
export function describeFailure(error: unknown): string {
  const lines = (error instanceof Error ? error.message : String(error)).split("\n");
  return lines.length <= MOST_LINES ? lines.join("\n") : [lines[0], ...lines.slice(-MOST_LINES)].join("\n");
}

const MOST_LINES = 8;

/** Waits for a result that no text shows. */
async function until<Result>(read: () => Result | undefined, failure: string): Promise<Result> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const result = read();
    if (result !== undefined) return result;
    if (Date.now() > deadline) throw new Error(failure);
    await sleep(PAUSE_MS);
  }
}

const PAUSE_MS = 50;

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
  const paidAt = Date.now();
  const message = await person.sees(/Paid\./, { ...before, timeoutMs: PATIENCE_MS * 4 });
  market.waits.push(Date.now() - paidAt);
  if (isInside(market, person, shop)) return;
  await comeIn(market, person, shop, message);
}

/** Follows the newest invite link, as a person does whom a removal met in the moment of the payment. */
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
  await insist(market, person, async () => {
    const message = await chooseTier(person, shop);
    await person.press(/Star/, { message });
    await until(newestInvoice, "There is no invoice");
  });
  await insist(market, person, async () => {
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
  const url = await insist(market, person, async () => {
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
