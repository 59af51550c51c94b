import { describeCoin } from "../../bot/checkout/coins/coins.ts";
import type { SandboxPayment } from "../../sandbox/nowpayments/index.ts";
import { startSandbox } from "../../sandbox/runtime/sandbox.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/runtime/sandbox.ts";
import type { TestUser, SandboxChannel, ShownMessage } from "../../sandbox/telegram/index.ts";
import { createStore } from "./sale.ts";
import type { Terms } from "./sale.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";
import { until } from "./until.ts";

/** The running product with local Telegram and NOWPayments, on its own database, and the people of the stories. */
export type World = Sandbox &
  AsyncDisposable & {
    readonly database: TestDatabase;
    readonly owner: TestUser;
    readonly alice: TestUser;
    readonly bob: TestUser;
    readonly sam: TestUser;
  };

export type WorldOptions = Omit<SandboxOptions, "connection" | "database"> & {
  /** By default a new test database. */
  readonly database?: TestDatabase;
};

/** A program on a busy machine needs more than the seconds that the vendors give it. */
const PATIENCE_MS = 60_000;

export async function createWorld(options: WorldOptions = {}): Promise<World> {
  const { database = await createTestDatabase(), ...others } = options;
  // The clients of the test are shared: new ones would connect again and compile every query again.
  const sandbox = await startSandbox({
    answerWithinMs: PATIENCE_MS,
    introduces: false,
    ...others,
    connection: database.connection,
    database,
  });
  const { telegram } = sandbox;
  const people = {
    owner: telegram.person({ firstName: "Olga" }),
    // Ids above 2^32 and above 9,999,999,999 must work.
    alice: telegram.person({ firstName: "Alice", id: 12_345_678_901 }),
    bob: telegram.person({ firstName: "Bob" }),
    sam: telegram.person({ firstName: "Sam" }),
  };
  const dispose = async (): Promise<void> => {
    await sandbox.stop();
    await database.release();
  };
  // `sandbox.program` is a getter, since it changes with a restart: the descriptors are copied, not the values.
  const world: object = { ...people, database, [Symbol.asyncDispose]: dispose };
  return Object.defineProperties(world, Object.getOwnPropertyDescriptors(sandbox)) as World;
}

/** For stories that are about one month: their sales, minutes apart, never fall into two. */
export function goToMiddleOfMonth({ clock }: Pick<World, "clock">): void {
  const now = clock.now();
  clock.advance(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + 1, 15, 12) - now.getTime());
}

/** Olga connects a channel with the chat picker. */
export async function connectChannel(
  { owner }: Pick<World, "owner">,
  title = "Tea & Talk",
): Promise<SandboxChannel> {
  const channel = owner.createChannel({ title, kind: "channel" });
  await owner.start();
  await owner.send("/newchannel");
  await owner.share(channel, /Pick a channel/);
  await owner.sees(`${title} is connected`);
  return channel;
}

/**
 * A connected channel with the tier "Monthly" on sale, as the forms store them. Much faster than the chat, for stories that
 * begin with a buyer.
 */
export async function openStore(
  { owner, database, program }: Pick<World, "owner" | "database" | "program">,
  title = "Tea & Talk",
  terms: Terms = {},
): Promise<SandboxChannel> {
  const channel = owner.createChannel({ title, kind: "channel" });
  await owner.start();
  await owner.sees("I sell access");
  await createStore(
    { database, clock: program.platform.clock },
    {
      ownerId: owner.id,
      telegramChatId: channel.id,
      title,
      name: "Monthly",
      periodDays: 30,
      prices: { XTR: 250, USD: 999 },
      ...terms,
    },
  );
  owner.addBot(channel);
  return channel;
}

export type TierAnswers = {
  name?: string;
  period?: string | RegExp;
  stars?: string;
  usd?: string;
  eur?: string;
};

/** Olga fills in the tier form and publishes. She skips prices that are not given. */
export async function addTier(
  { owner }: Pick<World, "owner">,
  { name = "Monthly", period = "30", stars, usd, eur }: TierAnswers = { stars: "250", usd: "9.99" },
): Promise<void> {
  const last = owner.chat.at(-1);
  // The questions of an earlier form are in the chat too.
  const sees = (text: string): Promise<unknown> =>
    owner.sees(text, last === undefined ? {} : { after: last });
  await owner.press(/Add a tier|Add another tier/);
  await sees("what is its name?");
  await owner.send(name);
  await sees("How long does the tier last?");
  if (typeof period === "string") await owner.send(period);
  else await owner.press(period);
  await sees("Telegram Stars?");
  await (stars === undefined ? owner.press(/Skip/) : owner.send(stars));
  await sees("US dollars");
  await (usd === undefined ? owner.press(/Skip/) : owner.send(usd));
  if (usd === undefined) {
    await sees("in euros");
    await (eur === undefined ? owner.press(/Skip/) : owner.send(eur));
  }
  await sees("This is how the tier will be sold");
  await owner.press(/Publish/);
  await sees(`${name} is on sale`);
}

/** The start payload of the channel's share link. */
export async function sharePayload({ database }: Pick<World, "database">): Promise<string> {
  const { id } = await database.prisma.channel.findFirstOrThrow();
  return `c_${id}`;
}

/** Opens the share link and chooses a tier. */
export async function chooseTier(
  world: Pick<World, "database">,
  buyer: TestUser,
  tier: RegExp = /Monthly/,
): Promise<void> {
  const last = buyer.chat.at(-1);
  const after = last === undefined ? {} : { after: last };
  await buyer.start(await sharePayload(world));
  const message = await buyer.sees("Choose what suits you", after);
  await buyer.press(tier, { message });
  await buyer.sees("How would you like to pay?", after);
}

/** The text of the chat to a buyer in crypto. It offers coins as soon as the bot has loaded them, and always the payment page. */
export const PAY_IN_CRYPTO = /pick a coin|open the page and pay/i;

/** Chooses to pay in crypto and picks a coin on the provider's page. No coins are sent yet. */
export async function chooseCoin(
  { nowpayments }: Pick<World, "nowpayments">,
  buyer: TestUser,
  coin = "btc",
): Promise<SandboxPayment> {
  const [last] = buyer.chat.slice(-1);
  await buyer.press(/in crypto/);
  const message = await buyer.sees(PAY_IN_CRYPTO, last === undefined ? {} : { after: last });
  const { url } = await buyer.press(/payment page/, { message });
  return nowpayments.openInvoice(url ?? "").choose(coin);
}

/** Chooses to pay in crypto and picks a coin in the chat, once the bot has loaded it. No coins are sent yet. */
export async function chooseCoinInChat(
  { nowpayments, database }: Pick<World, "nowpayments" | "database">,
  buyer: TestUser,
  coin = "BTC",
): Promise<SandboxPayment> {
  await until(() => database.prisma.coin.count({ where: { code: coin } }), 1);
  const [last] = buyer.chat.slice(-1);
  await buyer.press(/in crypto/);
  const message = await buyer.sees("Pick a coin", last === undefined ? {} : { after: last });
  await buyer.press(describeCoin(coin), { message });
  await buyer.sees("to this address", { after: message });
  const quote = await database.prisma.quote.findFirstOrThrow({
    where: { currency: coin, checkout: { telegramChatId: BigInt(buyer.id) } },
    orderBy: { id: "desc" },
  });
  return nowpayments.openPayment(quote.externalId);
}

/** Pays a new order with Stars and returns the buyer's invite link. */
export async function buyWithStars(
  world: Pick<World, "database">,
  buyer: TestUser,
  tier?: RegExp,
): Promise<string> {
  const last = buyer.chat.at(-1);
  await chooseTier(world, buyer, tier);
  await payWithStars(buyer);
  return findInviteLink(buyer, last);
}

/** Pays the order that was chosen last. */
export async function payWithStars(buyer: TestUser): Promise<void> {
  const invoices = (): ShownMessage[] => buyer.chat.filter(({ invoice }) => invoice !== undefined);
  const before = invoices().length;
  await buyer.press(/Star/);
  await until(() => invoices().length, before + 1);
  const message = invoices().at(-1);
  const paid = await buyer.pay(message === undefined ? {} : { message });
  if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
}

/** The invite link of the newest message that says "Paid.", optionally after another message. */
export async function findInviteLink(buyer: TestUser, after?: ShownMessage): Promise<string> {
  const message = await buyer.sees(/Paid\./, after === undefined ? {} : { after });
  const { url } = await buyer.press(/Come in/, { message });
  if (url === undefined) throw new Error("The button has no link");
  return url;
}
