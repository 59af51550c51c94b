import { expect, test } from "vitest";
import { pendingJobs } from "../../tests/support/pending-jobs.ts";
import { until } from "../../tests/support/until.ts";
import { offerTier } from "../../tests/support/playground-store.ts";
import { chooseStars, joinChannel } from "./testing/stories.ts";
import { openTestPlayground } from "./testing/test-playground.ts";

test("Links open the bot, a channel or an invoice as in Telegram; other pages are left to the browser", async () => {
  await using opened = await openTestPlayground();
  const { client } = opened;
  const link = await offerTier(opened);
  const { id } = await client.person("Alice");
  const open = (url: string): ReturnType<typeof client.tryAct> =>
    client.tryAct({ kind: "open", userId: id, url });

  expect(await open(link.replace("https://", ""))).toEqual({ ok: true, chat: id });
  await client.sees("Alice", /Choose what suits you/);
  expect(await open("https://tea.example/page?a=1")).toEqual({
    ok: true,
    url: "https://tea.example/page?a=1",
  });
  expect(await open("javascript:alert(1)")).toMatchObject({ ok: false });
  expect(await open("https://t.me/+nobodysLink")).toEqual({
    ok: false,
    error: "This invite link does not exist.",
  });
  expect(await open("https://t.me/$nothing")).toMatchObject({ ok: false });
  expect(await open("https://t.me/somebody_else")).toMatchObject({ ok: false });
  expect(await open("no link")).toEqual({ ok: false, error: "This is not a link." });

  const invoice = await chooseStars(client, "Alice", link);
  expect(invoice.attachment).toEqual({
    kind: "invoice",
    title: expect.any(String),
    stars: 250,
    isPaid: false,
  });
  await client.act({ kind: "pay", userId: id, message: invoice.id });
  const { url = "" } = await client.press("Alice", /Come in/).then(async () => {
    const { chats } = await client.person("Alice");
    const buttons = chats[0]?.messages.flatMap((message) => message.buttons.flat()) ?? [];
    return buttons.find((button) => button.kind === "url" && button.url.includes("/+")) as { url?: string };
  });
  const channel = (await client.view()).channels[0]?.id ?? 0;
  await client.until("Alice inside", ({ channels }) =>
    channels[0]?.members.some(({ name }) => name === "Alice") ? true : undefined,
  );
  expect(await open(url)).toEqual({ ok: true, chat: channel });
  expect(await open(`https://t.me/c/${String(channel).slice(4)}/1`)).toEqual({ ok: true, chat: channel });
});

test("In a group every member writes and sees the authors; other users can do neither", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const olga = await client.person("Olga");
  const alice = await client.person("Alice");
  const group = await client.act({
    kind: "create-channel",
    userId: olga.id,
    title: "Tea circle",
    isGroup: true,
  });
  const id = group.chat ?? 0;
  const post = { kind: "post", userId: alice.id, channel: id, text: "Hello" } as const;
  expect(await client.tryAct(post)).toEqual({ ok: false, error: "This user may not write in this chat." });
  const [creator, member] = playground.telegram.people();
  const circle = playground.telegram.channels().find((each) => each.id === id);
  if (creator === undefined || member === undefined || circle === undefined)
    throw new Error("The users are missing");
  creator.addMember(member, circle);
  await client.act(post);
  const lastOf = async (name: string): Promise<unknown> =>
    (await client.person(name)).chats.find((chat) => chat.id === id)?.messages.at(-1);
  expect(await lastOf("Olga")).toMatchObject({ from: "other", author: "Alice", text: ["Hello"] });
  expect(await lastOf("Alice")).toMatchObject({ from: "me", author: null, text: ["Hello"] });
});

test("Unread messages are counted until they are read, without the user's own", async () => {
  await using opened = await openTestPlayground();
  const { client } = opened;
  const { id } = await client.person("Sam");
  const unread = async (): Promise<number | undefined> => (await client.person("Sam")).chats[0]?.unread;
  expect(await unread()).toBe(0);
  await client.act({ kind: "start", userId: id });
  await client.sees("Sam", /I sell access/);
  expect(await unread()).toBe(1);
  await client.act({ kind: "read", userId: id, chat: id });
  expect(await unread()).toBe(0);
});

test("Armed faults are listed until they hit, and the bot recovers from them", async () => {
  await using opened = await openTestPlayground();
  const { client, database } = opened;
  const link = await offerTier(opened);
  // The jobs of the start call NOWPayments.
  await until(() => pendingJobs(database), []);
  await client.act({ kind: "arm-fault", service: "telegram", effect: "429", times: 2 });
  await client.act({ kind: "arm-fault", service: "nowpayments", effect: "slow", times: 1 });
  expect((await client.view()).faults.map(({ text }) => text)).toEqual([
    "The next 2 calls to Telegram are refused: too many requests (429)",
    "The next call to NOWPayments takes 3 seconds longer",
  ]);
  const { id } = await client.person("Alice");
  await client.act({ kind: "open", userId: id, url: link });
  await client.sees("Alice", /Choose what suits you/);
  const { log } = await client.view();
  expect(log.filter((line) => line.kind === "call" && line.code === 429)).toHaveLength(2);
  await client.act({ kind: "disarm-faults" });
  expect((await client.view()).faults).toEqual([]);
});

test("The creator removes and restores the bot's rights, and the owner is notified", async () => {
  await using opened = await openTestPlayground();
  const { client } = opened;
  await offerTier(opened);
  const channel = (await client.view()).channels[0]?.id ?? 0;
  await client.act({ kind: "set-bot-rights", channel, isGranted: false });
  await client.sees("Olga", /I lost rights/);
  expect((await client.view()).channels[0]?.botRights).toEqual(["can_manage_chat"]);
  await client.act({ kind: "set-bot-rights", channel, isGranted: true });
  await client.sees("Olga", /works again/);
});

test("The payer sees the bot's refusal, and only an administrator answers a join request", async () => {
  await using opened = await openTestPlayground();
  const { client, playground } = opened;
  const link = await offerTier(opened);
  const invoice = await chooseStars(client, "Alice", link);
  const { id } = await client.person("Alice");
  await client.act({ kind: "pay", userId: id, message: invoice.id });
  await joinChannel(client, "Alice");
  const again = await client.tryAct({ kind: "pay", userId: id, message: invoice.id });
  expect(again).toMatchObject({ ok: true, isAlert: true });

  const [olga, ...channels] = playground.telegram.people();
  const [channel] = playground.telegram.channels();
  expect(channels.length).toBeGreaterThan(0);
  if (olga === undefined || channel === undefined) throw new Error("The initial users are missing");
  const byHand = olga.createInviteLink(channel, { createsJoinRequest: true });
  const sam = await client.person("Sam");
  await client.act({ kind: "open", userId: sam.id, url: byHand });
  const request = { channel: channel.id, requester: sam.id, isApproved: true };
  expect(await client.tryAct({ kind: "answer-request", userId: sam.id, ...request })).toEqual({
    ok: false,
    error: "This user may not do that in this chat.",
  });
  await client.act({ kind: "answer-request", userId: olga.id, ...request });
  expect((await client.person("Sam")).chats.map(({ title }) => title)).toContain("Tea & Talk");
});

test("The next event of a Star subscription is its charge, and the subscriber stays a member", async () => {
  await using opened = await openTestPlayground();
  const { client, database } = opened;
  const link = await offerTier(opened);
  const { id } = await client.person("Alice");
  await client.act({ kind: "open", userId: id, url: link });
  await client.press("Alice", /Monthly/);
  await client.press("Alice", /every 30 days/);
  const { invoice } = await client.press("Alice", /Subscribe/);
  expect(invoice?.stars).toBe(250);
  await client.act({ kind: "pay", userId: id, url: invoice?.url ?? "" });
  await joinChannel(client, "Alice");
  const { message } = await client.act({ kind: "move-to-next-event" });
  expect(message).toMatch(/^29 days, 23 hours.* later: Telegram charges Stars\.$/);
  expect(await database.prisma.payment.count({ where: { grantedAt: { not: null } } })).toBe(2);
  expect((await client.person("Alice")).chats.map(({ kind }) => kind)).toContain("channel");
});
