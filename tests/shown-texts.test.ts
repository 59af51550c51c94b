import { describe, expect, test } from "vitest";
import { PAYMENT_STATUSES } from "../sandbox/nowpayments/payments/payment-store.ts";
import type { TestUser, SandboxTelegram } from "../sandbox/telegram/index.ts";
import { pendingJobs, makeJobsDue } from "./support/pending-jobs.ts";
import {
  addTier,
  buyWithStars,
  chooseCoin,
  chooseTier,
  connectChannel,
  createWorld,
  findInviteLink,
  payWithStars,
} from "./support/world.ts";

const DAY = 86_400_000;

/** All texts of messages and buttons, as sent to the Bot API. */
function textsSentBy({ calls }: SandboxTelegram): string[] {
  const texts: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") texts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value)) if (!NOT_TEXTS.has(name)) collect(part);
  };
  for (const { method, parameters } of calls) if (method !== "getUpdates") collect(parameters);
  return texts;
}

/** Parameters that no user sees. */
const NOT_TEXTS: ReadonlySet<string> = new Set([
  ..."allowed_updates callback_data callback_query_id chat_id currency invite_link name parse_mode payload".split(
    " ",
  ),
  ..."invoice_payload pre_checkout_query_id provider_token scope secret_token start_parameter url user_id".split(
    " ",
  ),
  ..."command prices language_code".split(" "),
]);

const shownTo = (people: readonly TestUser[]): string[] =>
  people.flatMap(({ chat }) =>
    chat.filter(({ from }) => from === "bot").flatMap(({ text, buttons }) => [text, ...buttons.flat()]),
  );

describe("Texts that users read", () => {
  const title = `<b>&"'`;
  const tier = "a < b & c";

  test("hold no placeholders and no internal names, and show names exactly as typed", async () => {
    await using world = await createWorld({ environment: { OPERATOR_IDS: "98765432101" } });
    const { telegram, alice, bob, sam, owner, nowpayments, clock, database } = world;
    const mallory = telegram.person({ firstName: "<i>Mallory</i> & {sons}", languageCode: "la" });
    const operator = telegram.person({ firstName: "Op", id: 98_765_432_101 });
    await operator.start();
    await operator.send("/jobs");
    await operator.send("/anomalies");
    const channel = await connectChannel(world, title);
    await addTier(world, { name: tier, period: "30", stars: "250", usd: "9.99" });
    await addTier(world, { name: `"{ $tier }" 'x'`, period: /life/, usd: "1000" });
    owner.promote(mallory, channel);
    for (const button of [/Ready-made post/, /Open its page/, /People$/]) await owner.press(button);
    for (const group of [/Reach$/, /Settings$/, /Sell$/]) {
      await owner.press(/Back to the channel/);
      await owner.press(group);
    }
    await owner.press(tier);
    for (const button of [/Retire/, /Bring back/, /Down/, /Up/, /Edit/]) await owner.press(button);
    await owner.sees("This is how the tier will be sold");
    await owner.send("no button");
    await owner.send("/cancel");
    await owner.send("/team");
    for (const button of [/Invite somebody/, "Support", /all channels/]) await owner.press(button);
    for (const command of [
      "/help",
      "/channels",
      "/members",
      "/stats",
      "/links",
      "/subscriptions",
      "/nonsense",
      "<script>",
      "/newchannel",
    ])
      await owner.send(command);

    const label = /^a < b & c/;
    const link = await buyWithStars(world, alice, label);
    await sam.join(link);
    await sam.sees("that link belongs to somebody else");
    await alice.join(link);
    await chooseTier(world, bob, label);
    nowpayments.faults.add({ path: /invoice/, kind: "500", times: 3 });
    await bob.press(/in crypto/);
    await bob.press(/Try again/);
    const payment = await chooseCoin(world, bob);
    for (const status of PAYMENT_STATUSES) {
      await payment.become(status);
      await expect.poll(() => pendingJobs(database)).toEqual([]);
    }
    await bob.join(await findInviteLink(bob));
    await chooseTier(world, mallory, label);
    await payWithStars(mallory);
    await mallory.sees("You are in already");
    await chooseTier(world, sam, label);
    await sam.press(/every 30 days/);
    const { url: subscribing } = await sam.press(/Subscribe/);
    await sam.pay(subscribing ?? "");
    await findInviteLink(sam);
    await sam.send("/subscriptions");
    for (const button of [/Stop renewing/, /Resume renewing/]) await sam.press(button);
    await alice.send("/subscriptions");
    await alice.press(/Enter/);
    await alice.sees("You are in already");
    const stateOf = async (): Promise<string> => (await database.prisma.channel.findFirstOrThrow()).state;
    owner.setBotRights(channel, { can_invite_users: true });
    await expect.poll(stateOf).toBe("missing_rights");
    await makeJobsDue(database);
    owner.setBotRights(channel, { can_invite_users: true, can_restrict_members: true });
    await expect.poll(stateOf).toBe("connected");
    clock.advance(31 * DAY);
    await world.sweep();
    await alice.sees("so has your access");
    await owner.sees("They are an administrator there");
    await expect
      .poll(async () => {
        await makeJobsDue(database);
        return pendingJobs(database);
      })
      .toEqual([]);
    for (const { id } of await database.prisma.order.findMany()) await operator.send(`/payment ${id}`);
    await operator.sees("has ended");
    owner.removeBot(channel);
    await alice.send("/subscriptions");
    await alice.sees("Ended on");
    for (const person of [owner, alice]) {
      await person.send("/help");
      await person.sees("cancel the current question");
      await person.send("/cancel");
      await person.sees("nothing to cancel");
    }

    const sent = textsSentBy(telegram);
    expect(sent.length).toBeGreaterThan(200);
    const mine = `"{ $tier }" 'x'`;
    const escaped = mine.replaceAll('"', "&quot;");
    for (const text of [...sent, ...shownTo([alice, bob, sam, owner, mallory, operator])]) {
      const ours = text
        .replaceAll(mine, "")
        .replaceAll(escaped, "")
        // URLs and Telegram's charge ids may hold any letters.
        .replaceAll(/\{sons\}|https?:\/\/\S+|\bstx[\w-]+/g, "");
      expect(ours).not.toMatch(/[{}]|\b(undefined|null|NaN)\b|\[object /);
      // Names of tables and columns, text keys and error codes.
      expect(ours).not.toMatch(/\b[a-z]+_[a-z]+/);
      expect(ours).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b/);
    }
    // The displayed texts have no markup and no escapes, and the names are complete.
    const shown = shownTo([alice, bob, sam, owner, mallory]);
    const holding = (part: string): string[] => shown.filter((text) => text.includes(part));
    expect(holding("&\"'")).toEqual(holding(title));
    expect(holding("b & c")).toEqual(holding(tier));
    for (const text of shown) {
      expect(text).not.toMatch(/&(amp|lt|gt|quot|#\d+);|<\/?b>(?!&"')/);
    }
    expect(owner.chat.some(({ text }) => text.includes("<i>Mallory</i> & {sons}"))).toBe(true);
    expect(telegram.refusals).toEqual([]);
    expect(nowpayments.refusals).toEqual([]);
  });
});
