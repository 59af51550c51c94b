import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

const DAY_MS = 24 * 3600 * 1000;

test("A banned user cannot join until unbanned, and has the status left afterwards", async () => {
  await using opened = await openTestTelegram();
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

test("A ban with a date expires by the clock", async () => {
  await using opened = await openTestTelegram();
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

test("The creator and administrators cannot be removed", async () => {
  await using opened = await openTestTelegram();
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

test("Methods require the bot's right, and an unknown chat is not found", async () => {
  await using opened = await openTestTelegram();
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
  owner.demoteBot(channel);
  await expect(api.sendMessage(channel.id, "A post")).rejects.toThrow(
    "bot is not a member of the channel chat",
  );
  owner.addBot(channel);
  owner.removeBot(channel);
  await expect(api.getChat(channel.id)).rejects.toThrow("bot was kicked from the channel chat");
  expect((await opened.newest("my_chat_member")).new_chat_member.status).toBe("kicked");
});

test("Supergroups show joins and departures as service messages", async () => {
  await using opened = await openTestTelegram();
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

test("A paid membership of Telegram has an until_date and ends then", async () => {
  await using opened = await openTestTelegram();
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

test("A demoted administrator stays a member, and the bot receives an update", async () => {
  await using opened = await openTestTelegram();
  const { telegram } = opened;
  const owner = telegram.person({ firstName: "Olga" });
  const sam = telegram.person({ firstName: "Sam" });
  const channel = owner.createChannel({ title: "Club" });
  owner.addBot(channel);
  owner.promote(sam, channel);
  owner.demote(sam, channel);
  expect(telegram.memberStatus(channel, sam)).toBe("member");
  const { old_chat_member: before, new_chat_member: after } = await opened.newest("chat_member");
  expect([before.status, after.status]).toEqual(["administrator", "member"]);
});

test("A channel and its discussion group have each other as linked chat until they are unlinked", async () => {
  await using opened = await openTestTelegram();
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
