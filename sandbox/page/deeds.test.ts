import { expect, test } from "vitest";
import { chooseStars, comeIn, openForTest, sell } from "./testing.ts";

test("Links lead where they lead in Telegram: to the bot, a channel, an invoice; other pages are left to the browser", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  const link = await sell(visitor);
  const { id } = await visitor.person("Alice");
  const open = (url: string): ReturnType<typeof visitor.tryDeed> =>
    visitor.tryDeed({ kind: "open", who: id, url });

  expect(await open(link.replace("https://", ""))).toEqual({ ok: true, chat: id });
  await visitor.sees("Alice", /Choose what suits you/);
  expect(await open("https://tea.example/page?a=1")).toEqual({
    ok: true,
    url: "https://tea.example/page?a=1",
  });
  expect(await open("javascript:alert(1)")).toMatchObject({ ok: false });
  expect(await open("https://t.me/+nobodysLink")).toEqual({ ok: false, problem: "There is no such link." });
  expect(await open("https://t.me/$nothing")).toMatchObject({ ok: false });
  expect(await open("https://t.me/somebody_else")).toMatchObject({ ok: false });
  expect(await open("no link")).toEqual({ ok: false, problem: "This is no link." });

  const invoice = await chooseStars(visitor, "Alice", link);
  expect(invoice.attachment).toEqual({
    kind: "invoice",
    title: expect.any(String),
    stars: 250,
    isPaid: false,
  });
  await visitor.deed({ kind: "pay", who: id, message: invoice.id });
  const { url = "" } = await visitor.press("Alice", /Come in/).then(async () => {
    const { chats } = await visitor.person("Alice");
    const buttons = chats[0]?.messages.flatMap((message) => message.buttons.flat()) ?? [];
    return buttons.find((button) => button.kind === "url" && button.url.includes("/+")) as { url?: string };
  });
  const channel = (await visitor.view()).channels[0]?.id ?? 0;
  await visitor.until("Alice inside", ({ channels }) =>
    channels[0]?.members.some(({ name }) => name === "Alice") ? true : undefined,
  );
  expect(await open(url)).toEqual({ ok: true, chat: channel });
  expect(await open(`https://t.me/c/${String(channel).slice(4)}/1`)).toEqual({ ok: true, chat: channel });
});

test("In a group everybody inside writes and sees who wrote; who is not inside can do neither", async () => {
  await using opened = await openForTest();
  const { visitor, playground } = opened;
  const olga = await visitor.person("Olga");
  const alice = await visitor.person("Alice");
  const group = await visitor.deed({
    kind: "create-channel",
    who: olga.id,
    title: "Tea circle",
    isGroup: true,
  });
  const id = group.chat ?? 0;
  const post = { kind: "post", who: alice.id, channel: id, text: "Hello" } as const;
  expect(await visitor.tryDeed(post)).toEqual({ ok: false, problem: "They may not write in this chat." });
  const [creator, member] = playground.telegram.people();
  const circle = playground.telegram.channels().find((each) => each.id === id);
  if (creator === undefined || member === undefined || circle === undefined)
    throw new Error("Nobody is there");
  creator.addMember(member, circle);
  await visitor.deed(post);
  const lastOf = async (name: string): Promise<unknown> =>
    (await visitor.person(name)).chats.find((chat) => chat.id === id)?.messages.at(-1);
  expect(await lastOf("Olga")).toMatchObject({ from: "other", author: "Alice", text: ["Hello"] });
  expect(await lastOf("Alice")).toMatchObject({ from: "me", author: null, text: ["Hello"] });
});

test("Unread messages are counted until they are read, and own ones never", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  const { id } = await visitor.person("Sam");
  const unread = async (): Promise<number | undefined> => (await visitor.person("Sam")).chats[0]?.unread;
  expect(await unread()).toBe(0);
  await visitor.deed({ kind: "start", who: id });
  await visitor.sees("Sam", /I sell access/);
  expect(await unread()).toBe(1);
  await visitor.deed({ kind: "read", who: id, chat: id });
  expect(await unread()).toBe(0);
});

test("Armed faults are shown until they hit, and nothing is lost by them", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  const link = await sell(visitor);
  await visitor.deed({ kind: "arm-fault", of: "telegram", how: "429", times: 2 });
  await visitor.deed({ kind: "arm-fault", of: "nowpayments", how: "slow", times: 1 });
  expect((await visitor.view()).faults.map(({ words }) => words)).toEqual([
    "The next 2 calls to Telegram are refused: too many requests (429)",
    "The next call to NOWPayments takes 3 seconds longer",
  ]);
  const { id } = await visitor.person("Alice");
  await visitor.deed({ kind: "open", who: id, url: link });
  await visitor.sees("Alice", /Choose what suits you/);
  const { log } = await visitor.view();
  expect(log.filter((line) => line.kind === "call" && line.code === 429)).toHaveLength(2);
  await visitor.deed({ kind: "disarm-faults" });
  expect((await visitor.view()).faults).toEqual([]);
});

test("The bot's rights are taken and given back by the channel's creator, and the owner hears of it", async () => {
  await using opened = await openForTest();
  const { visitor } = opened;
  await sell(visitor);
  const channel = (await visitor.view()).channels[0]?.id ?? 0;
  await visitor.deed({ kind: "set-bot-rights", channel, may: false });
  await visitor.sees("Olga", /I lost rights/);
  expect((await visitor.view()).channels[0]?.botRights).toEqual(["can_manage_chat"]);
  await visitor.deed({ kind: "set-bot-rights", channel, may: true });
  await visitor.sees("Olga", /works again/);
});

test("Who is asked to pay is told the bot's refusal, and a request to join is answered by who may", async () => {
  await using opened = await openForTest();
  const { visitor, playground } = opened;
  playground.telegram.expectRefusal(/HIDE_REQUESTER_MISSING/);
  const link = await sell(visitor);
  const invoice = await chooseStars(visitor, "Alice", link);
  const { id } = await visitor.person("Alice");
  await visitor.deed({ kind: "pay", who: id, message: invoice.id });
  await comeIn(visitor, "Alice");
  const again = await visitor.tryDeed({ kind: "pay", who: id, message: invoice.id });
  expect(again).toMatchObject({ ok: true, isAlert: true });

  const [olga, ...channels] = playground.telegram.people();
  const [channel] = playground.telegram.channels();
  expect(channels.length).toBeGreaterThan(0);
  if (olga === undefined || channel === undefined) throw new Error("The scene is empty");
  const byHand = olga.createInviteLink(channel, { createsJoinRequest: true });
  const sam = await visitor.person("Sam");
  await visitor.deed({ kind: "open", who: sam.id, url: byHand });
  const asks = { channel: channel.id, requester: sam.id, isApproved: true };
  expect(await visitor.tryDeed({ kind: "answer-request", who: sam.id, ...asks })).toEqual({
    ok: false,
    problem: "They may not do that in this chat.",
  });
  await visitor.deed({ kind: "answer-request", who: olga.id, ...asks });
  expect((await visitor.person("Sam")).chats.map(({ title }) => title)).toContain("Tea & Talk");
});

test("Stars that renew are charged when their period ends, and who renews stays inside", async () => {
  await using opened = await openForTest();
  const { visitor, database } = opened;
  const link = await sell(visitor);
  const { id } = await visitor.person("Alice");
  await visitor.deed({ kind: "open", who: id, url: link });
  await visitor.press("Alice", /Monthly/);
  await visitor.press("Alice", /every 30 days/);
  const { invoice } = await visitor.press("Alice", /Subscribe/);
  expect(invoice?.stars).toBe(250);
  await visitor.deed({ kind: "pay", who: id, url: invoice?.url ?? "" });
  await comeIn(visitor, "Alice");
  await visitor.deed({ kind: "move-time", hours: 31 * 24 });
  expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(2);
  expect((await visitor.person("Alice")).chats.map(({ kind }) => kind)).toContain("channel");
});
