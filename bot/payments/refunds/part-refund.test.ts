import { describe, expect, test } from "vitest";
import { addToTeam } from "../../../tests/support/team.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { openPaidByCard } from "../../../tests/scenes/card-part-scene.ts";

describe("A part of a payment by card", () => {
  test("is chosen on the page of the payment: half of it, and the access stays", async () => {
    await using open = await openPaidByCard();
    const { scene, paymentId } = open;
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    expect(newestOf(scene.olga)?.text).toContain("How much of $9.99 goes back?");
    expect(buttonsOf(scene.olga)).toEqual([
      "↩️ Refund $4.99 and end access",
      expect.stringMatching(/^⏳ Refund \$4\.99, access until [A-Z][a-z]{2} \d{1,2}$/),
      "🤝 Refund $4.99, keep access",
      "✏️ Another amount",
      "‹ Back",
    ]);
    await scene.press(scene.olga, "🤝 Refund $4.99, keep access");
    await scene.runJobs();
    expect(open.page.charge?.amount_refunded).toBe(499);
    expect(await open.sums()).toEqual({
      provider_clearing: "5",
      owner_balance: "-4.85",
      platform_fee: "-0.15",
    });
    expect(await open.payment()).toMatchObject({
      state: "granted",
      refundedMinor: 499n,
      accessAfterRefund: "kept",
      accessEndedAt: null,
    });
    expect(await open.subscription()).toMatchObject({ state: "active" });
    expect(newestOf(open.fixture.buyer)?.text).toContain("$4.99 of $9.99");
    expect(newestOf(scene.olga)?.text).toContain("$4.99 of $9.99");
    await scene.say(scene.olga, `/refund ${paymentId}`);
    expect(newestOf(scene.olga)?.text).toContain("$4.99 of it went back before.");
    expect(buttonsOf(scene.olga)[0]).toBe("↩️ Refund $5.00 and end access");
  });

  test("may be typed, within what is left, and may end the access", async () => {
    await using open = await openPaidByCard();
    const { scene, paymentId } = open;
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    await scene.press(scene.olga, "✏️ Another amount");
    for (const [typed, answer] of [
      ["a lot", "I could not read that as an amount"],
      ["9.99", "A part is $0.01 to $9.98"],
      ["0", "A part is $0.01 to $9.98"],
    ] as const) {
      await scene.say(scene.olga, typed);
      expect(
        scene.olga.chat
          .slice(-2)
          .map(({ text }) => text)
          .join(),
      ).toContain(answer);
    }
    await scene.say(scene.olga, "3.33");
    await scene.press(scene.olga, "↩️ Refund $3.33 and end access");
    await scene.runJobs();
    expect(open.page.charge?.amount_refunded).toBe(333);
    expect(await open.payment()).toMatchObject({ state: "granted", accessAfterRefund: "ended" });
    expect((await open.payment()).accessEndedAt).not.toBeNull();
    expect(await open.subscription()).not.toMatchObject({ state: "active" });
    expect(newestOf(open.fixture.buyer)?.text).toContain("your access to");
  });

  test("is not asked for, if the whole refund is requested while the question opens", async () => {
    await using open = await openPaidByCard();
    const { scene, paymentId } = open;
    await scene.say(scene.olga, `/refund ${paymentId}`);
    await scene.press(scene.olga, "✂️ Refund a part…");
    const pressed = Promise.withResolvers<void>();
    scene.telegram.faults.add({
      method: "answerCallbackQuery",
      kind: "delay",
      until: pressed.promise.then(() => open.rest()),
      when() {
        pressed.resolve();
        return true;
      },
    });
    await Promise.all([scene.olga.press("✏️ Another amount"), scene.handleNextUpdate()]);
    expect(newestOf(scene.olga)?.text).toContain("No part of this payment can go back any more");
    expect(await open.payment()).toMatchObject({ state: "refund_requested" });
  });

  test("typed by a person who has left the team meanwhile shows nothing of the payment", async () => {
    await using open = await openPaidByCard();
    const { scene, paymentId } = open;
    const { prisma } = scene.database;
    const mia = scene.telegram.person({ firstName: "Mia" });
    await scene.meet(mia);
    const { id: channelId } = await prisma.channel.findFirstOrThrow();
    await addToTeam(prisma, { channelId, userId: mia.id, role: "finance" });
    await scene.pressForged(mia, `refund-part-type:${paymentId}`);
    const asked = newestOf(mia);
    expect(asked?.text).toContain("$9.99");
    await prisma.teamMember.deleteMany();
    await scene.say(mia, "3.33");
    expect(scene.lastMessageTo(mia)).toBe(asked?.text);
    expect(await open.parts()).toEqual([]);
  });

  test("is asked for once by two people at once, and a press on an older page does nothing", async () => {
    await using open = await openPaidByCard();
    const answers = await Promise.all(Array.from({ length: 5 }, () => open.ask(500n, "kept", 0n)));
    expect(answers.map(({ kind }) => kind).toSorted()).toEqual([
      ...Array.from({ length: 4 }, () => "not_possible"),
      "under_way",
    ]);
    expect(await open.rest()).toEqual({ kind: "not_possible" });
    await open.scene.runJobs();
    expect(await open.ask(499n, "kept", 0n)).toEqual({ kind: "not_possible" });
    expect(await open.parts()).toMatchObject([{ state: "sent", amountMinor: 500n }]);
  });

  test("is smaller than what is left, and positive", async () => {
    await using open = await openPaidByCard();
    for (const minor of [0n, -1n, 999n, 1000n])
      expect(await open.ask(minor)).toEqual({ kind: "not_possible" });
    await open.refund(998n);
    for (const minor of [1n, 2n]) expect(await open.ask(minor)).toEqual({ kind: "not_possible" });
    expect(await open.rest()).toEqual({ kind: "under_way" });
    await open.scene.runJobs();
    expect(await open.sums()).toEqual({});
    expect(open.page.charge?.refunded).toBe(true);
  });

  test("leaves nothing behind after many parts and the rest", async () => {
    await using open = await openPaidByCard();
    for (const minor of [1n, 333n, 7n, 333n]) expect(await open.refund(minor)).toEqual({ kind: "under_way" });
    expect((await open.sums())["provider_clearing"]).toBe("3.25");
    expect(await open.rest()).toEqual({ kind: "under_way" });
    await open.scene.runJobs();
    expect(await open.sums()).toEqual({});
    const told = open.fixture.buyer.chat.map(({ text }) => text).join("\n");
    expect(told).toContain("↩️ $3.25 for Monthly · Tea & Talk went back to you.");
  });

  test("that the provider refuses changes nothing, and the owner hears of that", async () => {
    await using open = await openPaidByCard();
    const before = await open.sums();
    open.fixture.stripe.endpoint.sent = false;
    await open.page.refund(700);
    open.fixture.stripe.endpoint.sent = true;
    open.fixture.expectedRefusals.push("greater than unrefunded amount");
    await open.refund(500n);
    expect(await open.parts()).toMatchObject([{ state: "withdrawn" }]);
    expect(await open.sums()).toEqual(before);
    expect(await open.payment()).toMatchObject({ state: "granted", refundedMinor: 0n });
    expect(newestOf(open.scene.olga)?.text).toContain("$5.00");
  });

  test("beside a part of the dashboard is booked once, in any order of the reports", async () => {
    await using open = await openPaidByCard();
    const { stripe } = open.fixture;
    await open.ask(500n);
    await open.page.refund(100);
    // The report names the part of the dashboard, while ours is on its way.
    expect(await open.payment()).toMatchObject({ refundedMinor: 0n });
    await open.scene.runJobs();
    const events = stripe.events().filter(({ type }) => type === "charge.refunded");
    for (const event of events.toReversed()) await stripe.replay(event, { times: 2 });
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ refundedMinor: 600n, accessAfterRefund: "open" });
    expect((await open.sums())["provider_clearing"]).toBe("3.99");
  });

  test("ends with the whole refund that the dashboard sends meanwhile", async () => {
    await using open = await openPaidByCard();
    await open.ask(500n);
    await open.page.refund();
    expect(await open.payment()).toMatchObject({ state: "refunded", accessAfterRefund: "open" });
    await open.scene.runJobs();
    expect(await open.parts()).toMatchObject([{ state: "sent" }]);
    expect(await open.sums()).toEqual({});
    expect(open.page.charge?.amount_refunded).toBe(999);
  });

  test("does not keep the access of a refund that the dashboard sends later", async () => {
    await using open = await openPaidByCard();
    await open.refund(500n, "kept");
    await open.page.refund();
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "refunded", accessAfterRefund: "open" });
  });

  test("that ended the access leaves nothing to decide when the dashboard sends the rest", async () => {
    await using open = await openPaidByCard();
    await open.refund(500n, "ended");
    await open.page.refund();
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "refunded", accessAfterRefund: "ended" });
    expect(await open.sums()).toEqual({});
  });

  test("that ended the access keeps it ended when the rest is refused", async () => {
    await using open = await openPaidByCard();
    await open.refund(500n, "ended");
    open.fixture.stripe.endpoint.sent = false;
    await open.page.openDispute();
    open.fixture.expectedRefusals.push("charged back");
    expect(await open.rest()).toEqual({ kind: "under_way" });
    await open.scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "granted", accessAfterRefund: "ended" });
  });

  test("is not offered while the buyer's bank holds the money", async () => {
    await using open = await openPaidByCard();
    const { scene, paymentId } = open;
    await open.page.openDispute();
    await scene.runJobs();
    expect(await open.payment()).toMatchObject({ state: "disputed" });
    await scene.say(scene.olga, `/refund ${paymentId}`);
    expect(buttonsOf(scene.olga)).toEqual(["‹ Other payments"]);
    expect(await open.ask(500n)).toEqual({ kind: "not_possible" });
  });
});
