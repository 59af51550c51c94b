import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import {
  balances,
  openDonations,
  openDonationLink,
  payStars,
  pressAll,
} from "../../../tests/scenes/donation-scene.ts";

describe("A donation in Stars", () => {
  test("is paid from the link with a suggested amount, is thanked for, and gives no access", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    expect(scene.lastMessageTo(buyer)).toMatch(
      /^💝 <b>Tea &amp; Talk<\/b>\n\n.*\n\nHow much would you like to give\?$/u,
    );
    expect(buttonsOf(buyer)).toEqual([
      "⭐ 50 Stars",
      "⭐ 100 Stars",
      "⭐ 250 Stars",
      "✏️ Another sum",
      "💵 Give in dollars instead",
      "💵 Give in euros instead",
      "✖️ Cancel",
    ]);
    await pressAll(scene, buyer, ["⭐ 100 Stars", "💝 Give ⭐ 100 Stars"]);
    await payStars(scene, buyer);
    expect(scene.lastMessageTo(buyer)).toContain(
      "Your donation of ⭐ 100 Stars for <b>Tea &amp; Talk</b> arrived",
    );
    expect(await balances(scene)).toEqual([
      "owner_balance XTR -97",
      "platform_fee XTR -3",
      "provider_clearing XTR 100",
    ]);
    expect(await scene.database.prisma.subscription.count()).toBe(0);
    const { kind, status, prices } = await scene.database.prisma.order.findFirstOrThrow();
    expect({ kind, status, prices }).toEqual({
      kind: "donation",
      status: "paid",
      prices: { XTR: 100 },
    });
  });

  test("takes another amount from the keypad, and explains refused keys in an alert", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    const { id } = newestOf(buyer) ?? {};
    await pressAll(scene, buyer, [/Another sum/, "1", "2", "⌫", "0", "0", "0", "0"]);
    expect(scene.lastMessageTo(buyer)).toContain("Your donation: <b>⭐ 10000</b>");
    const refused = await scene.press(buyer, "1");
    expect(refused.text).toBe("This is too much: the maximum is ⭐ 10,000 Stars.");
    await pressAll(scene, buyer, ["C"]);
    expect((await scene.press(buyer, /Confirm/)).text).toContain("Please type a sum first");
    await pressAll(scene, buyer, ["7", /Confirm/]);
    expect(scene.lastMessageTo(buyer)).toContain("You give <b>⭐ 7 Stars</b>");
    expect(newestOf(buyer)?.id).toBe(id);
  });

  test("creates one order for a double press", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars"]);
    const pay = dataOf(newestOf(buyer)).find((data) => data.startsWith("donation-pay")) ?? "";
    await scene.pressForged(buyer, pay);
    await scene.pressForged(buyer, pay);
    expect(await scene.database.prisma.order.count()).toBe(1);
    await payStars(scene, buyer);
    expect((await scene.pressForged(buyer, pay)).text).toBe("This donation is paid already. Thank you!");
  });

  test("is not ordered if the button shows another amount", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars"]);
    const pay = dataOf(newestOf(buyer)).find((data) => data.startsWith("donation-pay")) ?? "";
    await pressAll(scene, buyer, [/Another sum/, "⭐ 250 Stars"]);
    expect((await scene.pressForged(buyer, pay)).text).toContain("out of date");
    expect(await scene.database.prisma.order.count()).toBe(0);
  });

  test("is not charged after donations are switched off, or a second time", async () => {
    await using fixture = await openDonations();
    const { scene, buyer, sale } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars", /Give ⭐/]);
    const message = newestOf(buyer);
    if (message === undefined) throw new Error("The bot sent no invoice");
    await scene.database.prisma.donationPage.create({
      data: { channelId: sale.channelId, isEnabled: false },
    });
    const [off] = await Promise.all([buyer.pay({ message }), scene.handleNextUpdate()]);
    expect(off).toMatchObject({ ok: false, error: expect.stringContaining("not taken there just now") });
    await scene.database.prisma.donationPage.updateMany({ data: { isEnabled: true } });
    await payStars(scene, buyer);
    const [again] = await Promise.all([buyer.pay({ message }), scene.handleNextUpdate()]);
    expect(again).toMatchObject({ ok: false, error: expect.stringContaining("paid already") });
  });

  test("is requested again after a day, and is among the donor's purchases after its payment", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars", /Give ⭐/]);
    scene.platform.clock.advance(24 * 3_600_000);
    await scene.press(buyer, /Open the payment/);
    expect(scene.lastMessageTo(buyer)).toContain("begun too long ago");
    await scene.press(buyer, "💝 Donate");
    await pressAll(scene, buyer, ["⭐ 50 Stars", /Give ⭐/]);
    await payStars(scene, buyer);
    await scene.say(buyer, "/paysupport");
    expect(scene.lastMessageTo(buyer)).toMatch(/<b>Tea &amp; Talk<\/b>\nDonation, paid on/u);
  });

  test("is not offered while donations are off, nor after the bot left", async () => {
    await using fixture = await openDonations();
    const { scene, buyer, sale } = fixture;
    await scene.database.prisma.channel.updateMany({ data: { state: "gone" } });
    await openDonationLink(fixture, buyer);
    expect(scene.lastMessageTo(buyer)).toContain("not taken there just now");
    await scene.database.prisma.channel.updateMany({ data: { state: "connected" } });
    await scene.database.prisma.donationPage.create({
      data: { channelId: sale.channelId, isEnabled: false },
    });
    await openDonationLink(fixture, buyer);
    expect(buttonsOf(buyer)).toEqual([]);
  });

  test("can be cancelled, and makes the buttons of an earlier draft outdated", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    const old = dataOf(newestOf(buyer))[0] ?? "";
    await openDonationLink(fixture, buyer);
    expect((await scene.pressForged(buyer, old)).text).toContain("out of date");
    await pressAll(scene, buyer, [/Cancel/]);
    expect(scene.lastMessageTo(buyer)).toBe("Nothing was given, and nothing is charged.");
    expect(await scene.database.prisma.donation.count()).toBe(0);
  });

  test("answers forged presses of other people as outdated", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    const id = (await scene.database.prisma.donation.findFirstOrThrow()).id;
    const mallory = scene.telegram.person({ firstName: "Mallory" });
    await scene.meet(mallory);
    for (const data of [
      `donation:${id}`,
      `donation-amount:${id}:XTR:50`,
      `donation-key:${id}:1`,
      `donation-note:${id}`,
      `donation-cancel:${id}`,
    ])
      expect((await scene.pressForged(mallory, data)).text).toContain("out of date");
    expect((await scene.pressForged(buyer, `donation-amount:${id}:XTR:9999999`)).text).toContain("too much");
    expect((await scene.database.prisma.donation.findFirstOrThrow()).amountMinor).toBeNull();
  });
});

describe("A donor", () => {
  test("adds a note and hides the name, and sees both before the payment", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars", /Add a note/]);
    await scene.say(buyer, "x".repeat(201));
    expect(scene.lastMessageTo(buyer)).toContain("longer than 200 characters");
    await scene.say(buyer, "Keep <it> up!");
    expect(scene.lastMessageTo(buyer)).toContain("Your note: “Keep &lt;it&gt; up!”");
    await pressAll(scene, buyer, [/Hide my name/]);
    expect(scene.lastMessageTo(buyer)).toContain("do not see who you are");
    await pressAll(scene, buyer, [/Give ⭐/]);
    const { note, isAnonymous, orderId } = await scene.database.prisma.donation.findFirstOrThrow();
    expect({ note, isAnonymous, isOrdered: orderId !== null }).toEqual({
      note: "Keep <it> up!",
      isAnonymous: true,
      isOrdered: true,
    });
  });

  test("removes a note by a button", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 50 Stars", /Add a note/]);
    await scene.say(buyer, "Hello");
    await pressAll(scene, buyer, [/Change the note/, /No note/]);
    expect(scene.lastMessageTo(buyer)).not.toContain("Your note");
    expect((await scene.database.prisma.donation.findFirstOrThrow()).note).toBeNull();
  });
});
