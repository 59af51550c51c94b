import type { TestUser, SandboxChannel, ShownMessage } from "../../sandbox/telegram/index.ts";
import { countJobs, hurryJobs } from "./sale-totals.ts";
import { until } from "./until.ts";
import { addTier, chooseTier, connectChannel, createWorld, findWayIn } from "./world.ts";
import type { TierAnswers, World } from "./world.ts";

/** The period of a subscription in Stars. */
export const MONTH = 30 * 86_400_000;

/** A world with one channel and one tier. */
export type RecurringShop = World & { readonly channel: SandboxChannel };

export async function openRecurringShop(
  tier: TierAnswers = { stars: "250", usd: "9.99" },
): Promise<RecurringShop> {
  const world = await createWorld();
  const channel = await connectChannel(world);
  await addTier(world, tier);
  return Object.defineProperties({ channel }, Object.getOwnPropertyDescriptors(world)) as RecurringShop;
}

/** The newest message so far, to look for words that come after it. */
export const latest = ({ chat }: TestUser): { after?: ShownMessage } => {
  const last = chat.at(-1);
  return last === undefined ? {} : { after: last };
};

/** Chooses to pay every 30 days, as far as the link. */
export async function askForLink(shop: RecurringShop, person: TestUser): Promise<string> {
  await chooseTier(shop, person);
  const before = latest(person);
  await person.press(/every 30 days/);
  const message = await person.sees("until you cancel", before);
  const { url } = await person.press(/Subscribe/, { message });
  return url ?? "";
}

/** Subscribes and is inside; returns the charge id of the first payment, which names the subscription. */
export async function subscribe(shop: RecurringShop, person: TestUser): Promise<string> {
  const url = await askForLink(shop, person);
  const before = latest(person);
  const paid = await person.pay(url);
  if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
  const { buttons } = await person.sees("Paid.", before);
  if (buttons.length > 0) await person.join(await findWayIn(person, before.after));
  await until(() => shop.telegram.memberStatus(shop.channel, person), "member");
  // Updates of one person come in order: after this one the bot knows that they came in.
  await person.send("/cancel");
  await person.sees("nothing to cancel", before);
  return paid.chargeId;
}

/** Everything that follows is done, what waits for its next attempt too. */
export const settled = ({ database }: RecurringShop): Promise<void> =>
  until(async () => {
    await hurryJobs(database);
    return countJobs(database);
  }, 0);

/** How Telegram's subscription stands here, in a word: "active", "canceled by user". */
export async function standing({ database }: RecurringShop): Promise<string> {
  const { state, canceledBy } = await database.prisma.starSubscription.findFirstOrThrow();
  return canceledBy === null ? state : `${state} by ${canceledBy}`;
}

/** How often the bot said this to somebody. */
export const heard = (person: TestUser, words: string): number =>
  person.chat.filter(({ from, text }) => from === "bot" && text.includes(words)).length;
