import { startSandbox } from "../../sandbox/sandbox.ts";
import type { Sandbox, SandboxOptions } from "../../sandbox/sandbox.ts";
import type { Persona, SandboxChannel } from "../../sandbox/telegram/index.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";

/** The whole product on a database of its own, and the people of the stories. `await using` takes it all down. */
export type World = Sandbox &
  AsyncDisposable & {
    readonly database: TestDatabase;
    readonly owner: Persona;
    readonly alice: Persona;
    readonly bob: Persona;
    readonly stranger: Persona;
  };

export async function createWorld(options: Omit<SandboxOptions, "connection"> = {}): Promise<World> {
  const database = await createTestDatabase();
  const sandbox = await startSandbox({ ...options, connection: database.connection });
  const { telegram } = sandbox;
  const people = {
    owner: telegram.person({ firstName: "Olga" }),
    // Above 2^32 and above 9,999,999,999, which an earlier system refused.
    alice: telegram.person({ firstName: "Alice", id: 12_345_678_901 }),
    bob: telegram.person({ firstName: "Bob" }),
    stranger: telegram.person({ firstName: "Sam" }),
  };
  const dispose = async (): Promise<void> => {
    await sandbox.stop();
    await database.drop();
  };
  // Asked before the way in is given, in case they wait at the door already; nobody does, most of the time.
  telegram.expectRefusal(/HIDE_REQUESTER_MISSING/);
  // Two jobs that follow one payment's burst of statuses may both bring its message to the same last state.
  telegram.expectRefusal(/message is not modified/);
  // `sandbox.program` changes with a restart: the properties are taken over as they are, not read.
  const world: object = { ...people, database, [Symbol.asyncDispose]: dispose };
  return Object.defineProperties(world, Object.getOwnPropertyDescriptors(sandbox)) as World;
}

/** Olga connects a channel by the picker. */
export async function connectChannel(world: World, title = "Tea & Talk"): Promise<SandboxChannel> {
  const { owner } = world;
  const channel = owner.createChannel({ title, kind: "channel" });
  await owner.start();
  await owner.send("/newchannel");
  await owner.share(channel, /Pick a channel/);
  await owner.sees(`${title} is connected`);
  return channel;
}

export type TierAnswers = { name?: string; period?: string | RegExp; stars?: string; usd?: string };

/** Olga answers the form's questions and publishes. An answer left out is skipped. */
export async function addTier(
  { owner }: World,
  { name = "Monthly", period = "30", stars, usd }: TierAnswers = { stars: "250", usd: "9.99" },
): Promise<void> {
  await owner.press(/Add a tier|Add another tier/);
  await owner.sees("what shall it be called?");
  await owner.send(name);
  await owner.sees("How long does it last?");
  if (typeof period === "string") await owner.send(period);
  else await owner.press(period);
  await owner.sees("Telegram Stars?");
  await (stars === undefined ? owner.press(/Skip/) : owner.send(stars));
  await owner.sees("US dollars");
  await (usd === undefined ? owner.press(/Skip/) : owner.send(usd));
  await owner.sees("This is how it will be sold");
  await owner.press(/Publish/);
  await owner.sees(`${name} is on sale`);
}

/** The payload of the channel's share link, as its page shows it. */
export async function sharePayload(world: World): Promise<string> {
  const { id } = await world.database.prisma.channel.findFirstOrThrow();
  return `c_${id}`;
}

/** Somebody opens the share link and chooses the first tier. */
export async function chooseTier(world: World, buyer: Persona): Promise<void> {
  await buyer.start(await sharePayload(world));
  await buyer.sees("Choose what suits you");
  await buyer.press(/Monthly/);
  await buyer.sees("How would you like to pay?");
}

/** A new order paid with Stars, until the invitation is there. Returns the personal link. */
export async function buyWithStars(world: World, buyer: Persona): Promise<string> {
  await chooseTier(world, buyer);
  await buyer.press(/Star/);
  const paid = await buyer.pay();
  if (!paid.ok) throw new Error(`The payment was refused: ${paid.error}`);
  return findWayIn(buyer);
}

export async function findWayIn(buyer: Persona): Promise<string> {
  await buyer.sees(/Paid\./);
  const { url } = await buyer.press(/Come in/);
  if (url === undefined) throw new Error("The button has no link");
  return url;
}
