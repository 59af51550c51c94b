import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import type { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { openSaleFixture } from "../../../tests/providers/sale-fixture.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { newId } from "../../platform/values/ids.ts";
import { createTrackedLink, retireLink } from "./links.ts";
import { readLinkName } from "./link-name.conversation.ts";
import { MAX_LINKS } from "./links.sql.ts";
import { openLinks } from "../../../tests/scenes/links-scene.ts";

/** The link that each order is attributed to, in the order of the orders. */
const sources = async ({ database }: ChannelScene): Promise<(string | null)[]> =>
  (await database.prisma.order.findMany({ orderBy: { id: "asc" } })).map(({ linkId }) => linkId);

describe("A tracked link", () => {
  test("gets its name in the chat and is shown with its address", async () => {
    const { scene } = await openSaleFixture();
    await using _ = scene;
    const { olga } = scene;
    await scene.say(olga, "/links");
    expect(scene.lastMessageTo(olga)).toContain("Give a link a name");
    await scene.press(olga, /A new link/);
    await scene.say(olga, "x".repeat(65));
    expect(scene.lastMessageTo(olga)).toContain("1 to 64 characters");
    await scene.say(olga, " Newsletter  <May> ");
    const { id, name } = await scene.database.prisma.trackedLink.findFirstOrThrow();
    expect(name).toBe("Newsletter <May>");
    const page = newestOf(olga)?.text;
    expect(page).toContain("Newsletter <May>");
    expect(page).toContain(`https://t.me/${scene.bot.botInfo.username}?start=l_${id}`);
    expect(page).toContain("Opened 0 times by 0 people\nOrders: 0, paid: 0\nBrought in: nothing yet");
  });

  test("leads to the storefront of its channel and counts its openings", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    expect(newestOf(buyer)?.text).toContain("Choose what suits you");
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    await scene.say(scene.olga, "/links");
    expect(scene.lastMessageTo(scene.olga)).toContain("opened 2 ×");
    await scene.press(scene.olga, "Instagram");
    expect(newestOf(scene.olga)?.text).toContain("Opened 2 times by one person");
  });

  test("is the source of the next order of a user who opened it", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    await scene.press(buyer, /Monthly/);
    expect(await sources(scene)).toEqual([linkId]);
  });

  test("shows its revenue without the tax in the prices", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    const paid = { amount: "9.99", currency: "USD" };
    const tax = { amount: "1.6", currency: "USD" };
    const card = { provider: "stripe", asked: paid, arrived: paid, tax };
    await confirmPayment(scene.platform, cryptoEvent(await links.order(), card));
    await scene.say(scene.olga, "/links");
    await scene.press(scene.olga, "Instagram");
    expect(newestOf(scene.olga)?.text).toContain("Brought in: $8.39");
  });

  test("shows its revenue and the refunded part in each currency", async () => {
    await using links = await openLinks();
    const { scene, sale, buyer, linkId } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    await confirmPayment(scene.platform, starsEvent(await links.order(), buyer.id));
    await confirmPayment(scene.platform, cryptoEvent(await links.order()));
    await links.order();
    const { id: paymentId } = await scene.database.prisma.payment.findFirstOrThrow({
      where: { currency: "USD" },
    });
    await requestRefund(scene.platform, { paymentId, actor: { userId: sale.ownerId }, access: "kept" });
    await scene.say(scene.olga, "/links");
    expect(newestOf(scene.olga)?.text).toContain("Instagram · opened 1 × · 2 paid · ⭐ 250 · $9.99");
    await scene.press(scene.olga, "Instagram");
    expect(newestOf(scene.olga)?.text).toContain(
      "Orders: 3, paid: 2\nBrought in: ⭐ 250 · $9.99\nRefunded of that: $9.99",
    );
  });

  test("shows a new owner no revenue of the former one", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId, sale } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    await confirmPayment(scene.platform, starsEvent(await links.order(), buyer.id));
    const bob = scene.telegram.person({ firstName: "Bob" });
    await scene.meet(bob);
    const ownerId = BigInt(bob.id);
    await scene.database.prisma.channel.update({ where: { id: sale.channelId }, data: { ownerId } });
    await scene.say(bob, "/links");
    await scene.press(bob, "Instagram");
    expect(newestOf(bob)?.text).toContain("Brought in: nothing yet");
    await confirmPayment(scene.platform, cryptoEvent(await links.order()));
    await scene.say(bob, "/links");
    expect(newestOf(bob)?.text).toContain("Instagram · opened 1 × · 2 paid · $9.99");
  });

  test("is renamed, retired and restored", async () => {
    await using links = await openLinks();
    const { scene, buyer, linkId } = links;
    const { olga } = scene;
    await scene.say(olga, "/links");
    await scene.press(olga, "Instagram");
    await scene.press(olga, /Rename/);
    await scene.say(olga, "Insta & more");
    expect(newestOf(olga)?.text).toContain("🔗 Insta & more");
    await scene.press(olga, /Retire/);
    expect(newestOf(olga)?.text).toContain("This link is retired");
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    expect(newestOf(buyer)?.text).toContain("Choose what suits you");
    expect(await scene.database.prisma.trackedLinkVisit.count()).toBe(0);
    await scene.press(olga, "‹ Links");
    expect(buttonsOf(olga)).toContain("💤 Insta & more");
    await scene.press(olga, /Insta/);
    await scene.press(olga, /Bring back/);
    expect(newestOf(olga)?.text).toContain("🔗 Insta & more");
    const audited = await scene.database.prisma.auditEntry.findMany({
      where: { subject: linkId },
      orderBy: { id: "asc" },
    });
    expect(audited.map(({ action }) => action)).toEqual([
      "link.created",
      "link.renamed",
      "link.retired",
      "link.restored",
    ]);
  });

  test("with an unknown id gets the answer of every unknown link", async () => {
    await using links = await openLinks();
    const { scene, buyer } = links;
    for (const payload of [`l_${newId(new Date())}`, "l_", "l_nonsense"]) {
      await buyer.start(payload);
      await scene.handleUpdates();
      expect(newestOf(buyer)?.text).toContain("I don't know that link");
    }
  });
});

describe("Permissions for tracked links", () => {
  test("a manager sees and creates links of the channel, and every other user's press is outdated", async () => {
    await using links = await openLinks();
    const { scene, sale, linkId } = links;
    const [max, mallory] = [
      scene.telegram.person({ firstName: "Max" }),
      scene.telegram.person({ firstName: "Mallory" }),
    ];
    await scene.meet(max);
    await scene.meet(mallory);
    await addToTeam(scene.database.prisma, { channelId: sale.channelId, userId: BigInt(max.id) });
    await scene.say(max, "/links");
    await scene.press(max, /A new link/);
    await scene.say(max, "By Max");
    expect(newestOf(max)?.text).toContain("🔗 By Max");
    for (const data of [
      `links:${sale.channelId}`,
      `tracked:${linkId}`,
      `link-new:${sale.channelId}`,
      `link-name:${linkId}`,
      `link-off:${linkId}`,
      `link-on:${linkId}`,
      "tracked:nonsense",
    ])
      expect((await scene.pressForged(mallory, data)).text).toContain("out of date");
    expect(await scene.database.prisma.trackedLink.count({ where: { retiredAt: null } })).toBe(2);
  });

  test("a manager removed while the form waits changes nothing", async () => {
    await using links = await openLinks();
    const { scene, sale } = links;
    const max = scene.telegram.person({ firstName: "Max" });
    await scene.meet(max);
    const key = { channelId: sale.channelId, userId: BigInt(max.id) };
    await addToTeam(scene.database.prisma, { ...key });
    await scene.say(max, "/links");
    await scene.press(max, /A new link/);
    await scene.database.prisma.teamMember.deleteMany({ where: key });
    await scene.say(max, "Too late");
    expect(scene.lastMessageTo(max)).toContain("You can't change the links");
    expect(await scene.database.prisma.trackedLink.count()).toBe(1);
  });
});

test("A channel has at most 30 active links", async () => {
  await using links = await openLinks();
  const { scene, sale, add } = links;
  const { olga, platform, database } = scene;
  for (let count = 1; count < MAX_LINKS; count += 1) await add(`${"Ö".repeat(60)} ${count}`);
  await scene.say(olga, "/links");
  await scene.press(olga, /A new link/);
  await scene.say(olga, "One too many");
  expect(scene.lastMessageTo(olga)).toContain("30 links at most");
  const { id: linkId } = await database.prisma.trackedLink.findFirstOrThrow();
  expect(await retireLink(platform, { linkId, actorId: sale.ownerId })).toEqual({ kind: "changed" });
  expect(await retireLink(platform, { linkId, actorId: sale.ownerId })).toEqual({ kind: "unchanged" });
  await add("Room again");
  expect(await database.prisma.trackedLink.count({ where: { retiredAt: null } })).toBe(MAX_LINKS);
  const back = await scene.pressForged(olga, `link-on:${linkId}`);
  expect(back.text).toContain("30 links at most");
});

test("Creating a link twice with one id creates one link", async () => {
  await using links = await openLinks();
  const { scene, sale } = links;
  const input = {
    linkId: newId(scene.platform.clock.now()),
    channelId: sale.channelId,
    actorId: sale.ownerId,
    name: "Once",
  };
  expect(await createTrackedLink(scene.platform, input)).toEqual({ kind: "created" });
  expect(await createTrackedLink(scene.platform, input)).toEqual({ kind: "created" });
  expect(await scene.database.prisma.auditEntry.count({ where: { subject: input.linkId } })).toBe(1);
});

test.each([
  ["  a  \n b ", "a b"],
  ["🥇".repeat(64), "🥇".repeat(64)],
])("%j is a valid name", (typed, value) => {
  expect(readLinkName(typed)).toEqual({ kind: "ok", value });
});

test.each(["", "   ", "🥇".repeat(65)])("%j is not a valid name", (typed) => {
  expect(readLinkName(typed)).toEqual({ kind: "refused", reason: "link-name-length" });
});
