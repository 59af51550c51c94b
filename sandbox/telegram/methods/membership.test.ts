import { expect, test } from "vitest";
import { openTelegram } from "../opened-telegram.ts";

const DAY_MS = 24 * 3600 * 1000;

test("a request link asks the bot, which may write to the stranger until it has answered", async () => {
  await using opened = await openTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const stranger = telegram.person({ firstName: "Sam", id: 2 ** 40 - 1 });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { creates_join_request: true });

  expect(await stranger.join(invite_link)).toBe("requested");
  const request = await opened.newest("chat_join_request");
  expect(request.invite_link?.invite_link).toBe(invite_link);
  await api.sendMessage(request.user_chat_id, "One moment");
  await api.approveChatJoinRequest(channel.id, stranger.id);

  expect(telegram.memberStatus(channel, stranger)).toBe("member");
  const change = await opened.newest("chat_member");
  expect(change.via_join_request).toBe(true);
  expect(change.from.id).toBe(telegram.botId);
  expect(change.new_chat_member.user.id).toBe(stranger.id);
  await expect(api.sendMessage(stranger.id, "Hello")).rejects.toThrow("bot can't initiate conversation");
  expect(telegram.refusals).toEqual([]);
});

test("a join request opens the private chat for five minutes only", async () => {
  await using opened = await openTelegram();
  const { telegram, api, clock } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const stranger = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const { invite_link } = await api.createChatInviteLink(channel.id, { creates_join_request: true });
  await stranger.join(invite_link);
  clock.advance(5 * 60_000);
  await expect(api.sendMessage(stranger.id, "Too late")).rejects.toThrow("bot can't initiate conversation");
});

test("a join request is answered once", async () => {
  await using opened = await openTelegram();
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

test("a member limit counts those inside, so a slot is free again when somebody leaves", async () => {
  await using opened = await openTelegram();
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

test("a link expires by the clock", async () => {
  await using opened = await openTelegram();
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

test("impossible links are refused", async () => {
  await using opened = await openTelegram();
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

test("the bot sees the link of another administrator shortened and may not change it", async () => {
  await using opened = await openTelegram();
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

test("a banned person stays out until unbanned, and is then neither in nor banned", async () => {
  await using opened = await openTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  owner.addMember(sam, channel);
  expect((await opened.newest("chat_member")).from.id).toBe(owner.id);
  const { invite_link } = await api.createChatInviteLink(channel.id);
  await api.banChatMember(channel.id, sam.id);
  expect(await api.getChatMember(channel.id, sam.id)).toMatchObject({ status: "kicked", until_date: 0 });
  await expect(sam.join(invite_link)).rejects.toThrow("USER_BANNED");
  await api.unbanChatMember(channel.id, sam.id, { only_if_banned: true });
  expect(telegram.memberStatus(channel, sam)).toBe("left");
  await sam.join(invite_link);
  await api.unbanChatMember(channel.id, sam.id, { only_if_banned: true });
  expect(telegram.memberStatus(channel, sam)).toBe("member");
  await api.unbanChatMember(channel.id, sam.id);
  expect(telegram.memberStatus(channel, sam)).toBe("left");
});

test("a ban with a date runs out by the clock", async () => {
  await using opened = await openTelegram();
  const { telegram, api, clock } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const until_date = Math.floor((clock.now().getTime() + DAY_MS) / 1000);
  await api.banChatMember(channel.id, sam.id, { until_date });
  expect(telegram.memberStatus(channel, sam)).toBe("kicked");
  clock.advance(DAY_MS + 1000);
  expect(telegram.memberStatus(channel, sam)).toBe("left");
});

test("the creator and administrators cannot be removed", async () => {
  await using opened = await openTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const admin = telegram.person({ firstName: "Adam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  owner.promote(admin, channel);
  await expect(api.banChatMember(channel.id, owner.id)).rejects.toThrow("can't remove chat owner");
  await expect(api.unbanChatMember(channel.id, admin.id)).rejects.toThrow(
    "user is an administrator of the chat",
  );
  const admins = await api.getChatAdministrators(channel.id);
  expect(admins.map(({ status }) => status)).toEqual(["creator", "administrator", "administrator"]);
});

test("without a right the bot is refused, and outside it knows nothing", async () => {
  await using opened = await openTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  await expect(api.getChat(channel.id)).rejects.toThrow("chat not found");
  owner.addBot(channel, { can_post_messages: true });
  await expect(api.createChatInviteLink(channel.id)).rejects.toThrow(
    "not enough rights to manage chat invite link",
  );
  await expect(api.banChatMember(channel.id, sam.id)).rejects.toThrow("not enough rights to restrict");
  await api.sendMessage(channel.id, "A post");
  owner.setBotRights(channel, {});
  await expect(api.sendMessage(channel.id, "A post")).rejects.toThrow(
    "need administrator rights in the channel chat",
  );
  owner.dismissBot(channel);
  await expect(api.sendMessage(channel.id, "A post")).rejects.toThrow(
    "bot is not a member of the channel chat",
  );
  owner.addBot(channel);
  owner.removeBot(channel);
  await expect(api.getChat(channel.id)).rejects.toThrow("bot was kicked from the channel chat");
  expect((await opened.newest("my_chat_member")).new_chat_member.status).toBe("kicked");
});

test("supergroups show who comes and goes as messages", async () => {
  await using opened = await openTelegram();
  const { telegram } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const group = owner.createChannel({ title: "Talk", kind: "supergroup" });
  owner.addBot(group);
  owner.addMember(sam, group);
  expect((await opened.newest("message")).new_chat_members?.[0]?.id).toBe(sam.id);
  await sam.leave(group);
  expect((await opened.newest("message")).left_chat_member?.id).toBe(sam.id);
});

test("a member who pays Telegram itself is shown with the end of that, and is out then", async () => {
  await using opened = await openTelegram();
  const { telegram, api, clock } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  const until = new Date(clock.now().getTime() + 30 * DAY_MS);
  sam.subscribe(channel, until);
  const seconds = Math.floor(until.getTime() / 1_000);
  const member = { status: "member", until_date: seconds };
  expect(await api.getChatMember(channel.id, sam.id)).toMatchObject(member);
  expect((await opened.newest("chat_member")).new_chat_member).toMatchObject(member);
  clock.advance(30 * DAY_MS);
  expect(await api.getChatMember(channel.id, sam.id)).toMatchObject({ status: "left" });
});

test("a dismissed administrator stays as a member, and the bot hears of it", async () => {
  await using opened = await openTelegram();
  const { telegram } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  owner.promote(sam, channel);
  owner.dismiss(sam, channel);
  expect(telegram.memberStatus(channel, sam)).toBe("member");
  const { old_chat_member: before, new_chat_member: after } = await opened.newest("chat_member");
  expect([before.status, after.status]).toEqual(["administrator", "member"]);
});

test("a channel and its discussion group name each other, until that is ended", async () => {
  await using opened = await openTelegram();
  const { telegram, api } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const channel = owner.createChannel({ title: "Club" });
  const [group, other] = ["Talk", "Chat"].map((title) => owner.createChannel({ title, kind: "supergroup" }));
  if (group === undefined || other === undefined) throw new Error("There are two groups");
  for (const chat of [channel, group, other]) owner.addBot(chat);
  const linked = async (): Promise<(number | undefined)[]> =>
    Promise.all(
      [channel, group, other].map(async ({ id }) => {
        const chat = await api.getChat(id);
        return "linked_chat_id" in chat ? chat.linked_chat_id : undefined;
      }),
    );
  expect(await linked()).toEqual([undefined, undefined, undefined]);
  owner.linkDiscussion(channel, group);
  expect(await linked()).toEqual([group.id, channel.id, undefined]);
  owner.linkDiscussion(channel, other);
  expect(await linked()).toEqual([other.id, undefined, channel.id]);
  owner.linkDiscussion(channel);
  expect(await linked()).toEqual([undefined, undefined, undefined]);
  expect(() => telegram.person({ firstName: "Sam" }).linkDiscussion(channel, group)).toThrow(
    "CHAT_ADMIN_REQUIRED",
  );
});
