import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openPage } from "../../../tests/scenes/members-scene.ts";
import { earn, openPayoutScene } from "../../../tests/scenes/payout-scene.ts";
import { addToTeam } from "../../../tests/support/team.ts";
import { SupportScene } from "../../../tests/scenes/support-scene.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { removeFromTeam } from "./change-team.ts";
import { newUser, sceneWith } from "../../../tests/scenes/team-scene.ts";

describe("Support", () => {
  test("sees no sums, and gives neither endless access, nor more than a year, nor anything to itself", async () => {
    await using world = await sceneWith("support");
    const { scene, member, sam } = world;
    await openPage(scene, sam, member);
    expect(newestOf(sam)?.text).not.toMatch(/paid|⭐/iu);
    expect(buttonsOf(sam).join()).not.toMatch(/life|Always/u);
    await scene.press(sam, /Other…/);
    await scene.say(sam, "350");
    expect(scene.messagesTo(sam).join()).toContain("366 days ahead at most");
    await scene.say(sam, "300");
    const term = await scene.database.prisma.subscription.findFirstOrThrow();
    const days = (+(term.expiresAt ?? 0) - +scene.platform.clock.now()) / 86_400_000;
    expect(Math.round(days)).toBe(330);
    expect((await scene.press(sam, /30 days/)).text ?? "").not.toContain("at most");
    expect((await scene.press(sam, /30 days/)).text).toContain("at most");
    await scene.subscriber({ person: sam, isMember: true });
    await openPage(scene, sam, sam);
    expect(buttonsOf(sam).join()).not.toMatch(/days|Pause|Ban/u);
  });

  test("offers a person outside the chat no more than a year, in any number of gifts", async () => {
    await using world = await sceneWith("support");
    const { scene, sam } = world;
    const nina = await newUser(scene, "Nina");
    const give = async (days: string) => {
      await openPage(scene, sam, nina);
      await scene.press(sam, /Other…/);
      await scene.say(sam, days);
    };
    await give("300");
    expect(scene.messagesTo(sam).join()).not.toContain("at most");
    await give("300");
    expect(scene.messagesTo(sam).join()).toContain("366 days ahead at most");
    expect(await scene.database.prisma.pendingAccess.findMany()).toMatchObject([{ seconds: 300 * 86_400 }]);
    await scene.database.prisma.pendingAccess.updateMany({
      data: { seconds: null, until: new Date(+scene.platform.clock.now() + 360 * 86_400_000) },
    });
    await openPage(scene, sam, nina);
    expect((await scene.press(sam, /30 days/)).text).toContain("at most");
    await scene.database.prisma.pendingAccess.updateMany({ data: { seconds: null, until: null } });
    await openPage(scene, sam, nina);
    expect((await scene.press(sam, /1 day/)).text).toContain("at most");
  });

  test("gives a paused member no more than a year after the pause", async () => {
    await using world = await sceneWith("support");
    const { scene, member, sam } = world;
    await openPage(scene, sam, member);
    await scene.press(sam, /Pause/);
    scene.platform.clock.advance(200 * 86_400_000);
    await scene.press(sam, /Other…/);
    await scene.say(sam, "350");
    expect(scene.messagesTo(sam).join()).toContain("366 days ahead at most");
  });

  test("receives messages and answers them, until the role ends", async () => {
    await using scene = await SupportScene.openFor();
    const { platform, olga, sale } = scene;
    const mary = await scene.newUser("Mary");
    const max = await scene.newUser("Max");
    const { prisma } = platform.database;
    const memberId = await addToTeam(prisma, { channelId: sale.channelId, userId: mary.id, role: "support" });
    await addToTeam(prisma, { channelId: sale.channelId, userId: max.id, role: "manager" });
    await scene.ask("Where is my link?");
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toContain("Where is my link?");
    expect(scene.lastMessageTo(mary)).toContain("Where is my link?");
    expect(scene.messagesTo(max)).toEqual([]);
    await scene.answer(mary, "Here it is");
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.bob)).toContain("Here it is");
    await scene.ask("Thank you");
    await removeFromTeam(platform, { memberId, actorId: olga.id });
    await scene.runJobs();
    expect(scene.messagesTo(mary).join()).not.toContain("Thank you");
  });
});

describe("Finance", () => {
  test("reads the owner's balance and statement with a role for all channels, and sees no wallet", async () => {
    await using scene = await openPayoutScene();
    const [sam, eve] = [await newUser(scene, "Sam"), await newUser(scene, "Eve")];
    const { channelId } = scene.sale;
    const { prisma } = scene.database;
    await addToTeam(prisma, { channelId, userId: sam.id, role: "finance", isForAll: true });
    await addToTeam(prisma, { channelId, userId: eve.id, role: "finance" });
    await earn(scene, "XTR", 1);
    await scene.say(sam, "/balance");
    expect(scene.lastMessageTo(sam)).toContain("The balance of Olga");
    await scene.say(eve, "/balance");
    expect(scene.lastMessageTo(eve)).not.toContain("Olga");
    const month = scene.platform.clock.now().toISOString().slice(0, 7);
    const files = () => scene.telegram.callsOf("sendDocument").length;
    expect((await scene.pressForged(eve, `statement:${month}:${scene.olga.id}`)).text).toContain(
      "out of date",
    );
    await scene.pressForged(eve, `statement:${month}`);
    expect(scene.lastMessageTo(eve)).toContain("Nothing has been sold");
    expect(files()).toBe(0);
    await scene.say(sam, "/statement");
    await scene.pressForged(sam, `statement:${month}:${scene.olga.id}`);
    expect(files()).toBe(1);
    await scene.say(sam, "/payouts");
    expect(scene.lastMessageTo(sam)).toContain("Payouts are for the owners");
  });
});

test("A team refunds no purchase of its own people", async () => {
  await using world = await sceneWith("finance");
  const { scene, sam } = world;
  const { platform, sale } = scene;
  const sell = async (buyerId: number): Promise<string> => {
    const event = starsEvent(await sale.order({ buyerId }), buyerId);
    await confirmPayment(platform, event);
    const { externalId } = event;
    return (await scene.database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
  };
  const refund = async (paymentId: string) =>
    (await requestRefund(platform, { paymentId, actor: { userId: sam.id }, access: "kept" })).kind;
  expect(await refund(await sell(sam.id))).toBe("forbidden");
  expect(await refund(await sell(sale.buyerId))).toBe("under_way");
});

describe("The owner", () => {
  test("sees in /team what the team changed", async () => {
    await using world = await sceneWith("manager");
    const { scene, sam, channelId } = world;
    await scene.pressForged(sam, `access-grace:${channelId}:48`);
    await scene.pressForged(sam, `tier-move:${scene.sale.tierId}:down`);
    await scene.pressForged(sam, `tier-retire:${scene.sale.tierId}`);
    await scene.say(scene.olga, "/team");
    expect(scene.lastMessageTo(scene.olga)).toContain("Sam: settings or posts");
    expect(scene.lastMessageTo(scene.olga)).toContain("Sam: tiers");
    await scene.say(sam, "/team");
    expect(scene.lastMessageTo(sam)).toContain("Your roles with others");
    expect(scene.lastMessageTo(sam)).not.toContain("latest changes");
  });
});
