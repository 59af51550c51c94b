import { describe, expect, test } from "vitest";
import { newId } from "../bot/platform/values/ids.ts";
import { publishTier } from "../bot/tiers/change/change-tier.ts";
import type { TierTerms } from "../bot/tiers/terms/tier-terms.ts";
import { AccessScene } from "./scenes/access-scene.ts";
import { newestOf } from "./scenes/channel-scene.ts";
import { composeScene } from "./scenes/compose-scene.ts";
import { openDonationLink, openDonations, pressAll } from "./scenes/donation-scene.ts";
import { sendList } from "./scenes/import-scene.ts";
import { openLinks } from "./scenes/links-scene.ts";
import { describeTier, ownersScene } from "./scenes/owners-scene.ts";
import { sceneWithClub } from "./scenes/connect-scene.ts";
import { runTwice } from "./support/run-twice.ts";
import { makeOperator } from "./support/team.ts";

/* A kill between the effect of a handler and the mark of its update makes the handler run again. */

const month: Omit<TierTerms, "name"> = {
  period: { kind: "days", days: 30 },
  prices: { XTR: 250 },
  trialDays: null,
  bundle: [],
};

describe("An update whose handler runs again after its effect", () => {
  test("keeps the draft of a donation, whose first message still works", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    runTwice(scene);
    await openDonationLink(fixture, buyer);
    const [first, second] = buyer.chat.filter(({ text }) => text.includes("How much would you like to give"));
    expect(second?.buttons).toEqual(first?.buttons);
    await scene.press(buyer, "⭐ 50 Stars", first);
    expect(scene.lastMessageTo(buyer)).toContain("You give <b>⭐ 50 Stars</b>");
    expect(await scene.database.prisma.donation.count()).toBe(1);
  });

  test("starts no second donation after the order of the first", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    runTwice(scene);
    await openDonationLink(fixture, buyer);
    const page = newestOf(buyer);
    await scene.press(buyer, "⭐ 50 Stars", page);
    await pressAll(scene, buyer, [/Give/]);
    expect(await scene.database.prisma.order.count()).toBe(1);
    expect(await scene.database.prisma.donation.count()).toBe(1);
  });

  test("takes a digit of the keypad once", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    runTwice(scene);
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, [/Another sum/, "7", "5", "⌫"]);
    expect(scene.lastMessageTo(buyer)).toContain("Your donation: <b>⭐ 7</b>");
  });

  test("moves a tier by one place", async () => {
    await using world = await ownersScene();
    const { scene, olga, channelId } = world;
    for (const name of ["one", "two", "three"]) {
      const terms = { ...month, name };
      const tierId = newId(scene.platform.clock.now());
      await publishTier(scene.platform, { channelId, actorId: olga.id, tierId, terms });
    }
    runTwice(scene);
    await scene.openChannel(olga, /Tea & Talk/, "Sell");
    await scene.press(olga, "three");
    await scene.press(olga, /up/i);
    expect((await world.tiers()).map(({ name }) => name)).toEqual(["one", "three", "two"]);
  });

  test("publishes one tier", async () => {
    await using world = await ownersScene();
    const { scene, olga } = world;
    runTwice(scene);
    await describeTier(scene);
    await scene.press(olga, /Publish/);
    expect(await scene.database.prisma.tier.count()).toBe(1);
  });

  test("counts one opening of a tracked link", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId } = links;
    runTwice(scene);
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    const visits = await scene.database.prisma.trackedLinkVisit.findMany({ select: { openCount: true } });
    expect(visits).toEqual([{ openCount: 1 }]);
  });

  test("makes one invitation to the team, and shows its link", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, database } = scene;
    const sam = scene.telegram.person({ firstName: "Sam" });
    await scene.meet(sam);
    runTwice(scene);
    await scene.openChannel(olga, /Tea/, "People");
    for (const button of [/Team/, /Invite somebody/, "Support", /Tea & Talk/])
      await scene.press(olga, button);
    const invitations = await database.prisma.teamInvitation.findMany();
    const entries = await database.prisma.auditEntry.count({ where: { action: "team.invited" } });
    expect([invitations.length, entries]).toEqual([1, 1]);
    await sam.start(/start=(team_[\w-]{32})/.exec(newestOf(olga)?.text ?? "")?.[1] ?? "");
    await scene.handleUpdates();
    expect(scene.lastMessageTo(sam)).toContain("I asked Olga");
  });

  test("makes one invitation of an owner, and shows its link", async () => {
    await using world = await sceneWithClub();
    const { scene, mike, olga } = world;
    Object.assign(scene.platform.config, { connecting: "invited" });
    await makeOperator(scene.database.prisma, mike.id);
    runTwice(scene);
    await scene.say(mike, "/team");
    await scene.press(mike, /Invited owners/);
    await scene.press(mike, /Invite an owner/);
    expect(await scene.database.prisma.operatorLink.count({ where: { kind: "owner" } })).toBe(1);
    await olga.start(/start=(owner_[\w-]+)/.exec(newestOf(mike)?.text ?? "")?.[1] ?? "");
    await scene.handleUpdates();
    expect(await scene.database.prisma.operatorLink.count({ where: { usedBy: BigInt(olga.id) } })).toBe(1);
  });

  test("leaves one draft of a broadcast, which is sent once", async () => {
    await using world = await composeScene();
    runTwice(world.scene);
    await world.send();
    expect(await world.prisma.broadcast.count()).toBe(1);
    expect(world.copiesOf(world.ada)).toHaveLength(1);
    const drafted = { where: { action: "broadcast.drafted" } };
    expect(await world.prisma.auditEntry.count(drafted)).toBe(1);
  });

  test("stores one list of members", async () => {
    await using scene = await AccessScene.openFor();
    runTwice(scene);
    await sendList(scene, "1,30\n2,life");
    const { prisma } = scene.database;
    expect([await prisma.memberImport.count(), await prisma.memberImportRow.count()]).toEqual([1, 2]);
  });
});
