import { describe, expect, test } from "vitest";
import { money } from "../bot/platform/values/money.ts";
import { editCheckoutMessage } from "../bot/checkout/progress/show-progress.jobs.ts";
import { findOrder } from "../bot/orders/order.ts";
import { openCheckout } from "../bot/checkout/pay/open-checkout.ts";
import { nowpayments as nowpaymentsProvider } from "../bot/payments/providers/nowpayments/index.ts";
import { settings } from "../bot/payments/providers/nowpayments/api/settings.ts";
import type { TestUser, ShownMessage } from "../sandbox/telegram/index.ts";
import { pendingJobs } from "./support/pending-jobs.ts";
import { testSample } from "./support/test-size.ts";
import { until } from "./support/until.ts";
import {
  chooseCoin,
  chooseCoinInChat,
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
} from "./support/world.ts";
import type { World, WorldOptions } from "./support/world.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A channel with a month for $9.99 and known coins; Bob is asked how to pay. */
async function openWorld(options: WorldOptions = {}): Promise<World> {
  const world = await createWorld(options);
  await openStore(world);
  await until(() => pendingJobs(world.database), []);
  await chooseTier(world, world.bob);
  return world;
}

/** The current version of the message. */
const now = (person: TestUser, { id }: ShownMessage): ShownMessage => {
  const found = person.chat.find((message) => message.id === id);
  if (found === undefined) throw new Error("The message is gone");
  return found;
};

/** Waits until the notification, Bob's presses and all their effects are handled. */
async function untilHandled({ database, nowpayments, bob }: World): Promise<void> {
  await until(() => nowpayments.deliveries.some(({ accepted }) => accepted), true);
  const last = bob.chat.at(-1);
  // Updates of one chat are handled in order.
  await bob.send("/cancel");
  await bob.sees("nothing to cancel", last === undefined ? {} : { after: last });
  await until(() => pendingJobs(database), []);
}

describe.concurrent("Paying with a coin of the chat", () => {
  test("shows amount and address in one message, which then follows the payment to its end", async () => {
    await using world = await openWorld();
    const { bob, telegram, nowpayments } = world;
    const payment = await chooseCoinInChat(world, bob, "BTC");
    await untilHandled(world);
    const message = await bob.sees("Send exactly");
    // The notification of the pending payment has come, and the message still shows the address.
    expect(message.html).toContain(`<code>${payment.payAmount}</code> BTC`);
    expect(message.html).toContain(`<code>${payment.payAddress}</code>`);
    expect(message.text).toMatch(/This amount is valid until .* UTC\./);
    expect(message.buttons).toEqual([
      ["🔄 Refresh the amount", "📱 QR code"],
      ["🪙 Another coin", "🌐 Payment page"],
    ]);

    await payment.become("confirming");
    expect((await bob.sees("being confirmed")).id).toBe(message.id);
    await payment.become("finished");
    await findInviteLink(bob);
    expect((await bob.sees("paid. Thank you!")).id).toBe(message.id);
    expect(nowpayments.invoices()).toHaveLength(1);
    expect(telegram.refusals).toEqual([]);
    expect(nowpayments.refusals).toEqual([]);
  });

  test("warns of a missing memo and a wrong network, which lose coins", async () => {
    await using world = await openWorld();
    const { bob } = world;
    const xrp = await chooseCoinInChat(world, bob, "XRP");
    const memo = await bob.sees(/this memo \(tag\) with it: \d+/);
    expect(memo.html).toContain(`<code>${xrp.payinExtraId}</code>`);
    await chooseCoinInChat(world, bob, "USDTTRC20");
    await bob.sees("Use the network TRC20 only");
  });

  test("calls the provider once if the coin is pressed twice or picked again", async () => {
    await using world = await openWorld();
    const { bob, nowpayments } = world;
    const payment = await chooseCoinInChat(world, bob, "LTC");
    const message = await bob.sees(payment.payAddress);
    await bob.press(/Another coin/);
    const list = await bob.sees("Pick a coin", { after: message });
    expect(list.id).toBe(message.id);
    await Promise.all([bob.press("LTC", { message: list }), bob.press("LTC", { message: list })]);
    const again = await bob.sees(payment.payAddress, { after: list });
    expect(again.id).toBe(message.id);
    const [invoice] = nowpayments.invoices();
    expect(nowpayments.openInvoice(invoice?.id ?? "").payments()).toHaveLength(1);
  });

  test("started again shows the coins, and the earlier coin with its address", async () => {
    await using world = await openWorld();
    const { bob } = world;
    const payment = await chooseCoinInChat(world, bob, "BTC");
    await untilHandled(world);
    const first = await bob.sees("to this address");
    await bob.press(/in crypto/);
    const second = await bob.sees("Pick a coin", { after: first });
    await untilHandled(world);
    expect(now(bob, second).text).toBe(second.text);
    await bob.press("BTC", { message: second });
    expect((await bob.sees(payment.payAddress, { after: second })).id).toBe(second.id);
    await payment.become("confirming");
    expect((await bob.sees("being confirmed")).id).toBe(second.id);
  });

  test("pages through many coins in one message", async () => {
    await using world = await openWorld();
    const { bob, database } = world;
    const checkedAt = world.clock.now();
    await database.prisma.coin.createMany({
      data: Array.from({ length: 20 }, (_, index) => ({
        code: `ZZ${index + 10}`,
        minAmount: 1,
        minUsdCents: 100n,
        checkedAt,
      })),
    });
    await bob.press(/in crypto/);
    const first = await bob.sees("Pick a coin");
    const labels = (message: ShownMessage): (readonly string[])[] => [...now(bob, message).buttons];
    expect(labels(first)[0]).toEqual(["USDT (TRC20)", "BTC", "ETH"]);
    expect(labels(first).map((row) => row.length)).toEqual([3, 3, 3, 3, 1, 1]);
    expect(labels(first).at(-2)).toEqual(["›"]);
    await bob.press("›");
    await until(() => labels(first).at(-2), ["‹", "›"]);
    await bob.press("›");
    await until(() => labels(first).at(-2), ["‹"]);
    expect(labels(first)[0]).toEqual(["ZZ26", "ZZ27", "ZZ28"]);
    expect(bob.chat.filter(({ text }) => text.includes("Pick a coin"))).toHaveLength(1);
  });

  test("is possible after a coin was chosen on the provider's page", async () => {
    await using world = await openWorld();
    const { bob } = world;
    await chooseCoin(world, bob, "eth");
    const waiting = await bob.sees("waiting for your payment");
    await bob.press(/Another coin/, { message: waiting });
    const list = await bob.sees("Pick a coin", { after: waiting });
    expect(list.id).toBe(waiting.id);
    await untilHandled(world);
    expect(now(bob, list).text).toBe(list.text);
    await bob.press("BTC", { message: list });
    expect((await bob.sees("to this address", { after: list })).id).toBe(waiting.id);
  });

  test("keeps the address if the notification of the pending payment comes after the pick", async () => {
    await using world = await openWorld();
    const { bob, database, program } = world;
    const payment = await chooseCoinInChat(world, bob);
    await untilHandled(world);
    const quote = await database.prisma.quote.findFirstOrThrow();
    const { orderId } = await database.prisma.checkout.findFirstOrThrow();
    // A job may read before the quote is stored and edit after the quote's own edit.
    await database.prisma.quote.deleteMany();
    await database.prisma.checkout.updateMany({ data: { shownStatus: null } });
    const { telegram } = program.platform;
    const edits: unknown[] = [];
    const slow = Object.assign(Object.create(telegram) as typeof telegram, {
      editMessageText: async (...call: Parameters<typeof telegram.editMessageText>) => {
        edits.push(call[2]);
        if (edits.length === 1) await database.prisma.quote.create({ data: quote });
        return telegram.editMessageText(...call);
      },
    });
    await editCheckoutMessage({ ...program.platform, telegram: slow }, orderId);
    expect(edits).toEqual([
      expect.stringContaining("waiting for your payment"),
      expect.stringContaining(payment.payAddress),
    ]);
    await bob.sees(payment.payAddress);
    expect(bob.chat.filter(({ text }) => text.includes("waiting for your payment"))).toEqual([]);
  });
});

describe.concurrent("The sum of a coin", () => {
  test("that is still valid is confirmed, and nothing changes", async () => {
    await using world = await openWorld();
    const { bob } = world;
    await chooseCoinInChat(world, bob);
    const before = await bob.sees("Send exactly");
    expect(await bob.press(/Refresh the amount/)).toMatchObject({ text: "This amount is still valid." });
    expect(now(bob, before).text).toBe(before.text);
  });

  test("that has expired is renewed by its button, for the same address", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, clock } = world;
    const payment = await chooseCoinInChat(world, bob);
    const before = await bob.sees("0.0000999");
    clock.advance(21 * MINUTE);
    nowpayments.setUsdRate("btc", "50000");
    await bob.press(/Refresh the amount/);
    const after = await bob.sees("0.0001998", { after: before });
    expect(after.id).toBe(before.id);
    expect(after.text).toContain(payment.payAddress);
    expect(after.text).toContain("This amount is valid until");
    await payment.pay();
    await findInviteLink(bob);
  });

  test("that cannot be renewed now keeps the address, and the button works later", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, clock } = world;
    const payment = await chooseCoinInChat(world, bob);
    const before = await bob.sees("Send exactly");
    clock.advance(21 * MINUTE);
    nowpayments.faults.add({ path: /update-merchant-estimate/, kind: "500", times: 3 });
    await bob.press(/Refresh the amount/);
    const failed = await bob.sees(/could not be refreshed just now.*Error id: [0-9A-F]{8}/s, {
      after: before,
    });
    expect(failed.id).toBe(before.id);
    expect(failed.text).toContain(payment.payAddress);
    expect(failed.text).toContain("This amount is no longer valid");
    await bob.press(/Refresh the amount/);
    await bob.sees("This amount is valid until", { after: failed });
  });

  test("is not renewed for an outdated order", async () => {
    await using world = await openWorld();
    const { bob, clock } = world;
    await chooseCoinInChat(world, bob);
    const quote = await bob.sees("Send exactly");
    clock.advance(25 * HOUR);
    await bob.press(/Refresh the amount/);
    await bob.sees("This order is too old");
    expect(now(bob, quote).text).toBe(quote.text);
  });
});

describe.concurrent("A coin that cannot be paid", () => {
  test("because it is unavailable is named, the others are offered, and it is not offered again", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, alice } = world;
    await bob.press(/in crypto/);
    const list = await bob.sees("Pick a coin");
    nowpayments.setCoinAvailable("ltc", false);
    await bob.press("LTC");
    const refused = await bob.sees("LTC is not available at the moment");
    expect(refused.id).toBe(list.id);
    expect(refused.buttons.flat()).toContain("BTC");
    expect(refused.buttons.flat()).not.toContain("LTC");
    await chooseTier(world, alice);
    await alice.press(/in crypto/);
    expect((await alice.sees("Pick a coin")).buttons.flat()).not.toContain("LTC");
    await bob.press("BTC");
    await bob.sees("to this address");
  });

  test("because its minimum has risen above the price is named, and its new minimum is stored", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, database } = world;
    await bob.press(/in crypto/);
    await bob.sees("Pick a coin");
    nowpayments.setUsdRate("btc", "1000000");
    await bob.press("BTC");
    const refused = await bob.sees("The price is too low for BTC now");
    expect(refused.buttons.flat()).not.toContain("BTC");
    expect(refused.buttons.flat()).toContain("LTC");
    const { minUsdCents } = await database.prisma.coin.findUniqueOrThrow({ where: { code: "BTC" } });
    expect(minUsdCents).toBe(3000n);
  });

  const kinds = testSample(
    ["500", "reset-after", "429", "html", "nonsense-json", "reset-before"] as const,
    2,
  );
  test.each(kinds)(
    "because the provider answers with %s has an error id and a button that works",
    { tags: ["sized"] },
    async (kind) => {
      await using world = await openWorld();
      const { bob, nowpayments, telegram } = world;
      await bob.press(/in crypto/);
      const list = await bob.sees("Pick a coin");
      nowpayments.faults.add({ path: /invoice-payment/, kind, times: 3 });
      await bob.press("BTC");
      const failed = await bob.sees(
        /could not be opened just now.*Nothing was charged.*Error id: [0-9A-F]{8}/s,
      );
      expect(failed.id).toBe(list.id);
      expect(failed.text.replace(/Error id: .*/, "")).not.toMatch(/NOWPayments|fetch|JSON|500|ECONN/);
      await bob.press(/Try again/);
      expect((await bob.sees("to this address")).id).toBe(list.id);
      expect(telegram.refusals).toEqual([]);
    },
  );
});

describe.concurrent("Crypto is offered", () => {
  test("only for a price above the minimum of some coin", async () => {
    await using world = await openWorld();
    const { database, alice } = world;
    await database.prisma.coin.updateMany({ data: { minUsdCents: 1000n } });
    await chooseTier(world, alice);
    const offer = await alice.sees("How would you like to pay?");
    expect(offer.buttons.flat()).not.toContainEqual(expect.stringContaining("crypto"));
    await database.prisma.coin.update({ where: { code: "ETH" }, data: { minUsdCents: 999n } });
    const after = alice.chat.at(-1);
    await chooseTier(world, alice);
    const next = await alice.sees("How would you like to pay?", after === undefined ? {} : { after });
    expect(next.buttons.flat()).toContainEqual(expect.stringContaining("in crypto"));
  });

  test("on the provider's page while no coins are known", async () => {
    await using world = await openWorld();
    const { bob, database } = world;
    await database.prisma.coin.deleteMany();
    await bob.press(/in crypto/);
    const message = await bob.sees("Open the page and pay");
    expect(message.buttons).toEqual([["🔗 Open the payment page"]]);
  });

  test("not by older messages after the operator turned crypto off, while pending payments continue", async () => {
    await using world = await openWorld();
    const { bob, program, clock } = world;
    await chooseCoinInChat(world, bob, "BTC");
    const quote = await bob.sees("Send exactly");
    await bob.press(/in crypto/);
    const list = await bob.sees("Pick a coin", { after: quote });
    // The process restarts with the switch off; older messages are still in the chat.
    Object.assign(settings.of(program.platform.config) ?? {}, { isOffered: false });
    await bob.press("ETH", { message: list });
    await bob.sees("Crypto payments are off at the moment");
    clock.advance(21 * MINUTE);
    await bob.press(/Refresh the amount/, { message: quote });
    expect((await bob.sees("This amount is valid until", { after: list })).id).toBe(quote.id);
  });

  test("to nobody after the operator turned crypto off, while a pending payment is confirmed", async () => {
    await using world = await createWorld({ environment: { NOWPAYMENTS_SALES: "off" } });
    const { bob, database, nowpayments, program } = world;
    await openStore(world);
    await chooseTier(world, bob);
    const offer = await bob.sees("How would you like to pay?");
    expect(offer.buttons.flat()).not.toContainEqual(expect.stringContaining("crypto"));
    expect(await database.prisma.coin.count()).toBe(0);

    // The payment was opened before the switch.
    const { id } = await database.prisma.order.findFirstOrThrow();
    const order = await findOrder(program.platform, id);
    const { link } = nowpaymentsProvider;
    if (order === undefined || link === undefined) throw new Error("There is no order to pay");
    const provider = { ...nowpaymentsProvider, link };
    const { url } = await openCheckout(program.platform, {
      order,
      price: money(999n, "USD"),
      provider,
      telegramChatId: bob.id,
    });
    await (await nowpayments.openInvoice(url).choose("btc")).pay();
    await findInviteLink(bob);
  });
});
