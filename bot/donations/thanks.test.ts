import { describe, expect, test } from "vitest";
import { AccessScene } from "../../tests/scenes/access-scene.ts";
import { openDonationLink, payStars, pressAll } from "../../tests/scenes/donation-scene.ts";
import { publicName } from "./thanks.jobs.ts";

/** Bob donates 50 Stars to Olga's channel, which thanks for each donation. The bot may post there or not. */
async function give({ mayPost = true, isAnonymous = false } = {}) {
  const scene = await AccessScene.openFor();
  const { olga, channel, sale } = scene;
  olga.setBotRights(channel, {
    can_invite_users: true,
    can_restrict_members: true,
    can_post_messages: mayPost,
  });
  await scene.database.prisma.donationPage.create({
    data: { channelId: sale.channelId, thanksInChannel: true },
  });
  if (!mayPost) scene.telegram.expectRefusal("need administrator rights in the channel chat");
  const bob = scene.telegram.person({ firstName: "Bob <3" });
  await scene.meet(bob);
  await openDonationLink({ scene, sale }, bob);
  await pressAll(scene, bob, ["⭐ 50 Stars", ...(isAnonymous ? [/Hide my name/] : []), /Give ⭐/]);
  await payStars(scene, bob);
  return { scene, bob, posts: () => channel.messages.map(({ html }) => html) };
}

describe("Thanks in the channel", () => {
  test("names the donor, once", async () => {
    const { scene, posts } = await give();
    await using _scene = scene;
    expect(posts()).toEqual(["💝 Thank you, Bob &lt;3, for supporting Tea &amp; Talk!"]);
    const payment = await scene.database.prisma.payment.findFirstOrThrow();
    // The state after a process stopped between Telegram's answer and the row.
    await scene.database.prisma.payment.update({ where: { id: payment.id }, data: { deliveredAt: null } });
    await scene.retryJobs();
    expect(posts()).toHaveLength(1);
  });

  test("does not name an anonymous donor", async () => {
    const { scene, posts } = await give({ isAnonymous: true });
    await using _scene = scene;
    expect(posts()).toEqual(["💝 Thank you for supporting Tea &amp; Talk!"]);
  });

  test("is switched off where the bot may not post, and notifies the owner once", async () => {
    const { scene, bob, posts } = await give({ mayPost: false });
    await using _scene = scene;
    expect(posts()).toEqual([]);
    expect(scene.lastMessageTo(scene.olga)).toContain("Allow me to post there, then switch it on again");
    expect(scene.messagesTo(bob).join()).toContain("Thank you! Your donation of ⭐ 50 Stars");
    const { thanksInChannel } = await scene.database.prisma.donationPage.findFirstOrThrow();
    expect(thanksInChannel).toBe(false);
  });

  test.each([
    ["Bob", false, "Bob"],
    ["Bob", true, undefined],
    ["Join @spam", false, undefined],
    ["best.example", false, undefined],
    ["Dr. No", false, "Dr. No"],
  ])("publicName of %j (anonymous: %s) is %s", (name, isAnonymous, expected) => {
    expect(publicName({ isAnonymous, donor: { name } })).toBe(expected);
  });
});
