import { expect, test } from "vitest";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { afterNewest } from "./support/recurring-world.ts";
import { until } from "./support/until.ts";
import { createWorld, findInviteLink, payWithStars, openStore } from "./support/world.ts";

const DAY = 86_400_000;

/** Presses buttons one after the other, from the list of members on, all in one message. */
async function pressPath(owner: TestUser, buttons: readonly (string | RegExp)[]): Promise<void> {
  const before = afterNewest(owner);
  await owner.send("/members");
  const message = await owner.sees("Active, the earliest end", before);
  for (const button of buttons) await owner.press(button, { message });
}

test("An owner imports existing members: one pays after the end, one claims a subscription, one is kicked", async () => {
  await using world = await createWorld();
  const { owner, alice, bob, sam, clock, telegram, database } = world;
  const channel = await openStore(world);
  for (const person of [alice, bob, sam]) owner.addMember(person, channel);

  // A file imports two members, one line with an end and one without.
  await pressPath(owner, [/Import members/, /list of ids/]);
  await owner.sees("one Telegram id a line");
  await owner.send({ document: Buffer.from(`id,days\n${alice.id},10\n${bob.id}\n`), name: "members.csv" });
  await owner.sees("without an end date: 1");
  await owner.send("5");
  await owner.sees("2 are in the channel and can be imported");
  await owner.press(/Import 2 members/);
  await owner.sees(/2 members were imported.*2 of them have never started me/s);

  // The claim link gives the third member a subscription, and makes imported members reachable.
  await pressPath(owner, [/Import members/, /Members tap a link/, "7 days", /1 year/]);
  await owner.sees(/Each member who taps it gets 365 days/);
  await owner.press(/Ready-made post/);
  const { url = "" } = await owner.press(/I am a member/);
  const payload = new URL(url).searchParams.get("start") ?? "";
  for (const [person, text] of [
    [sam, /You are a member of Tea & Talk until/],
    [alice, /You already have access to Tea & Talk until/],
  ] as const) {
    await person.start(payload);
    await person.sees(text);
  }

  // Bob never started the bot, and is kicked without a message. Alice renews after the end.
  clock.advance(5 * DAY);
  await world.sweep();
  await until(() => telegram.memberStatus(channel, bob), "left");
  expect(bob.chat).toEqual([]);
  clock.advance(5 * DAY);
  await world.sweep();
  await until(() => telegram.memberStatus(channel, alice), "left");
  const goodbye = await alice.sees("has ended");
  await alice.press("🔄 Renew Tea & Talk", { message: goodbye });
  await alice.press(/Monthly/);
  await payWithStars(alice);
  await alice.join(await findInviteLink(alice, goodbye));
  await until(() => telegram.memberStatus(channel, alice), "member");
  expect(telegram.memberStatus(channel, sam)).toBe("member");
  const given = await database.prisma.subscriptionAdjustment.findMany({ orderBy: { id: "asc" } });
  expect(given.map(({ userId, kind, seconds }) => [userId, kind, (seconds ?? 0) / 86_400])).toEqual([
    [BigInt(alice.id), "import", 10],
    [BigInt(bob.id), "import", 5],
    [BigInt(sam.id), "claim", 365],
  ]);
});
