import { expect, test } from "vitest";
import { broadcastContent } from "../bot/broadcasts/model/content.ts";
import { until } from "./support/until.ts";
import { buyWithStars, createWorld, openStore } from "./support/world.ts";

test("An owner broadcasts an album, follows its progress, and a subscriber mutes the channel", async () => {
  await using world = await createWorld();
  const { owner, alice, bob, sam } = world;
  await openStore(world);
  for (const buyer of [alice, bob]) await buyWithStars(world, buyer);
  await sam.start();

  await owner.send("/broadcast");
  await owner.press(/New broadcast/);
  await owner.sees("Send me the message for the people");
  const photo = Buffer.from("a photo");
  await owner.sendAlbum([{ photo, caption: "New tea today" }, { photo }]);
  const draft = await owner.sees("2 people");
  expect(draft.text).toContain("an album");
  // The second part arrives later, and no message shows that.
  await until(async () => {
    const { content } = await world.database.prisma.broadcast.findFirstOrThrow();
    return broadcastContent.parse(content).messageIds.length;
  }, 2);
  await owner.press(/Preview and send/);
  await owner.sees("This is what they get");
  await owner.press(/people now/);
  const report = await owner.sees("all done");
  expect(report.text).toContain("sent to 2");
  const albumOf = (person: typeof alice): string[] =>
    person.chat.filter(({ from, fileId }) => from === "bot" && fileId !== undefined).map(({ text }) => text);
  for (const person of [alice, bob]) expect(albumOf(person)).toEqual(["New tea today", ""]);
  expect(albumOf(sam)).toEqual([]);

  await bob.send("/mute");
  await bob.press("🔔 Tea & Talk");
  await bob.sees("These channels can send you broadcasts.");
  await owner.press(/‹ Broadcasts/);
  await owner.press(/New broadcast/);
  await owner.sees("Send me the message for the people", { after: report });
  await owner.send("More tea");
  const second = await owner.sees("That is 1 person");
  await owner.press(/Preview and send/, { message: second });
  await owner.press(/Send to 1 person now/);
  await alice.sees("More tea");
  await owner.sees("sent to 1", { after: report });
  expect(bob.chat.some(({ text }) => text === "More tea")).toBe(false);
});
