import { expect, test } from "vitest";
import type { Persona } from "../sandbox/telegram/index.ts";
import { latest } from "./support/recurring-shop.ts";
import { until } from "./support/until.ts";
import { addTier, connectChannel, createWorld, findWayIn, payWithStars } from "./support/world.ts";

const DAY = 86_400_000;

/** From the members of the channel on, by the buttons of that one message. */
async function walk(owner: Persona, buttons: readonly (string | RegExp)[]): Promise<void> {
  const before = latest(owner);
  await owner.send("/members");
  const message = await owner.sees("Active, what ends first", before);
  for (const button of buttons) await owner.press(button, { message });
}

test("An owner brings the members of an old channel: one ends and pays to stay, one says so themselves, one is put out", async () => {
  await using world = await createWorld();
  const { owner, alice, bob, stranger, clock, telegram, database } = world;
  const channel = await connectChannel(world);
  await addTier(world);
  for (const person of [alice, bob, stranger]) owner.addMember(person, channel);

  // By a file: two of them, with ends of their own and without.
  await walk(owner, [/Take over members/, /list of ids/]);
  await owner.sees("one Telegram id a line");
  await owner.send({ document: Buffer.from(`id,days\n${alice.id},10\n${bob.id}\n`), name: "members.csv" });
  await owner.sees("For one of them the list says no end");
  await owner.send("5");
  await owner.sees("2 are inside and can be taken over");
  await owner.press(/Take over 2 members/);
  await owner.sees(/2 members were taken over.*2 of them have never started me/s);

  // By their own word: the post makes the others members, and those who are already can be written to.
  await walk(owner, [/Take over members/, /They tap a link/, "7 days", /1 year/]);
  await owner.sees(/Whoever is inside and taps it gets 365 days/);
  await owner.press(/Ready-made post/);
  const { url = "" } = await owner.press(/I am a member/);
  const payload = new URL(url).searchParams.get("start") ?? "";
  for (const [person, words] of [
    [stranger, /You are a member of Tea & Talk until/],
    [alice, /Your time in Tea & Talk lasts until/],
  ] as const) {
    await person.start(payload);
    await person.sees(words);
  }

  // Bob never met the bot: he goes without a word. Alice is reminded, and pays at the end.
  clock.advance(5 * DAY);
  await world.sweep();
  await until(() => telegram.memberStatus(channel, bob), "left");
  expect(bob.chat).toEqual([]);
  clock.advance(5 * DAY);
  await world.sweep();
  await until(() => telegram.memberStatus(channel, alice), "left");
  const goodbye = await alice.sees("is over");
  await alice.press("🔄 Renew Tea & Talk", { message: goodbye });
  await alice.press(/Monthly/);
  await payWithStars(alice);
  await alice.join(await findWayIn(alice, goodbye));
  await until(() => telegram.memberStatus(channel, alice), "member");
  expect(telegram.memberStatus(channel, stranger)).toBe("member");
  const given = await database.prisma.givenTime.findMany({ orderBy: { id: "asc" } });
  expect(given.map(({ userId, kind, seconds }) => [userId, kind, (seconds ?? 0) / 86_400])).toEqual([
    [BigInt(alice.id), "import", 10],
    [BigInt(bob.id), "import", 5],
    [BigInt(stranger.id), "adopted", 365],
  ]);
});
