import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

const DAY_MS = 24 * 3600 * 1000;

test("A join request reaches the bot, which may write to the requester until it has answered", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam", id: 2 ** 40 - 1 });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { creates_join_request: true });

  expect(await sam.join(invite_link)).toBe("requested");
  const request = await opened.newest("chat_join_request");
  expect(request.invite_link?.invite_link).toBe(invite_link);
  await api.sendMessage(request.user_chat_id, "One moment");
  await api.approveChatJoinRequest(channel.id, sam.id);

  expect(telegram.memberStatus(channel, sam)).toBe("member");
  const change = await opened.newest("chat_member");
  // Bot API: `via_join_request` is set for requests without a link.
  expect(change.via_join_request).toBeUndefined();
  expect(change.invite_link?.creates_join_request).toBe(true);
  expect(change.from.id).toBe(telegram.botId);
  expect(change.new_chat_member.user.id).toBe(sam.id);
  await expect(api.sendMessage(sam.id, "Hello")).rejects.toThrow("bot can't initiate conversation");
  expect(telegram.refusals).toEqual([]);
});

test("A join request opens the private chat for five minutes only", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api, clock } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { creates_join_request: true });
  await sam.join(invite_link);
  clock.advance(5 * 60_000);
  await expect(api.sendMessage(sam.id, "Too late")).rejects.toThrow("bot can't initiate conversation");
});

test("A join request is answered once", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { creates_join_request: true });
  await expect(api.approveChatJoinRequest(channel.id, sam.id)).rejects.toThrow("HIDE_REQUESTER_MISSING");
  await sam.join(invite_link);
  await api.declineChatJoinRequest(channel.id, sam.id);
  await expect(api.declineChatJoinRequest(channel.id, sam.id)).rejects.toThrow("HIDE_REQUESTER_MISSING");
  await sam.join(invite_link);
  await api.approveChatJoinRequest(channel.id, sam.id);
  await expect(api.approveChatJoinRequest(channel.id, sam.id)).rejects.toThrow("USER_ALREADY_PARTICIPANT");
});

test("A member limit counts concurrent members, so a departure frees a slot", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const one = telegram.person({ firstName: "One" });
  const two = telegram.person({ firstName: "Two" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { member_limit: 1 });
  expect(await one.join(invite_link)).toBe("joined");
  await expect(two.join(invite_link)).rejects.toThrow("INVITE_HASH_EXPIRED");
  await one.leave(channel);
  expect(await two.join(invite_link)).toBe("joined");
  await api.revokeChatInviteLink(channel.id, invite_link);
  await expect(one.join(invite_link)).rejects.toThrow("INVITE_HASH_EXPIRED");
});

test("A link expires by the clock", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api, clock } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const expire_date = Math.floor((clock.now().getTime() + DAY_MS) / 1000);
  const { invite_link } = await api.createChatInviteLink(channel.id, { expire_date, name: "for a day" });
  clock.advance(DAY_MS + 1000);
  await expect(telegram.person({ firstName: "Late" }).join(invite_link)).rejects.toThrow(
    "INVITE_HASH_EXPIRED",
  );
});

test("Invalid invite links are refused", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const create = (options: object): Promise<unknown> => api.createChatInviteLink(channel.id, options);
  await expect(create({ member_limit: 1, creates_join_request: true })).rejects.toThrow("member limit can't");
  await expect(create({ member_limit: 100_000 })).rejects.toThrow("USAGE_LIMIT_INVALID");
  await expect(create({ name: "n".repeat(33) })).rejects.toThrow("too long");
  await expect(create({ expire_date: 1 })).rejects.toThrow("EXPIRE_DATE_INVALID");
  expect(telegram.refusals.map(({ method }) => method)).toEqual(Array(4).fill("createChatInviteLink"));
});

test("The bot sees the link of another administrator shortened and may not change it", async () => {
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const link = owner.createInviteLink(channel);
  await telegram.person({ firstName: "Sam" }).join(link);
  const { invite_link } = await opened.newest("chat_member");
  expect(invite_link?.invite_link).toMatch(/^https:\/\/t\.me\/\+.{4,}…$/u);
  await expect(api.revokeChatInviteLink(channel.id, link)).rejects.toThrow("CHAT_ADMIN_REQUIRED");
});
