import type { TestUser, SandboxChannel, ShownMessage } from "../../sandbox/telegram/index.ts";
import { pendingJobs, makeJobsDue } from "./pending-jobs.ts";
import { until } from "./until.ts";
import type { Terms } from "./sale.ts";
import { chooseTier, createWorld, findInviteLink, openStore } from "./world.ts";
import type { World } from "./world.ts";

/** The period of a subscription in Stars. */
export const STARS_PERIOD_MS = 30 * 86_400_000;

/** A world with one channel and one tier. */
export type RecurringWorld = World & { readonly channel: SandboxChannel };

export async function createRecurringWorld(terms: Terms = {}): Promise<RecurringWorld> {
  const world = await createWorld();
  const channel = await openStore(world, "Tea & Talk", terms);
  return Object.defineProperties({ channel }, Object.getOwnPropertyDescriptors(world)) as RecurringWorld;
}

/** The newest message so far, to wait for later ones. */
export const afterNewest = ({ chat }: TestUser): { after?: ShownMessage } => {
  const last = chat.at(-1);
  return last === undefined ? {} : { after: last };
};

/** Chooses to pay every 30 days; returns the invoice link. */
export async function openSubscriptionLink(world: RecurringWorld, person: TestUser): Promise<string> {
  await chooseTier(world, person);
  const before = afterNewest(person);
  await person.press(/every 30 days/);
  const message = await person.sees("until you cancel", before);
  const { url } = await person.press(/Subscribe/, { message });
  return url ?? "";
}

/** Subscribes and joins; returns the charge id of the first payment, which identifies the subscription. */
export async function subscribe(world: RecurringWorld, person: TestUser): Promise<string> {
  const url = await openSubscriptionLink(world, person);
  const before = afterNewest(person);
  const paid = await person.pay(url);
  if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
  const { buttons } = await person.sees("Paid.", before);
  if (buttons.length > 0) await person.join(await findInviteLink(person, before.after));
  await until(() => world.telegram.memberStatus(world.channel, person), "member");
  // Updates of one chat are handled in order: after this one the join is recorded.
  await person.send("/cancel");
  await person.sees("nothing to cancel", before);
  return paid.chargeId;
}

/** Waits until every effect is done, including retries. */
export const untilJobsFinish = ({ database }: RecurringWorld): Promise<void> =>
  until(async () => {
    await makeJobsDue(database);
    return pendingJobs(database);
  }, []);

/** The state of the stored subscription: "active", "canceled by user". */
export async function renewalState({ database }: RecurringWorld): Promise<string> {
  const { state, canceledBy } = await database.prisma.providerSubscription.findFirstOrThrow();
  return canceledBy === null ? state : `${state} by ${canceledBy}`;
}

/** The number of messages with this text to a person. */
export const countMessages = (person: TestUser, part: string): number =>
  person.chat.filter(({ from, text }) => from === "bot" && text.includes(part)).length;
