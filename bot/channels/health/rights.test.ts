import { describe, expect, test } from "vitest";
import {
  NEEDED_RIGHTS,
  newestOfKind,
  newestSent,
  sceneWithClub,
} from "../../../tests/scenes/connect-scene.ts";

describe("The bot as a new administrator", () => {
  test("offers the connection once, to the person who added the bot", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    olga.addBot(club, { can_restrict_members: true });
    olga.setBotRights(club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    expect(scene.messagesTo(olga)).toEqual([]);
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toHaveLength(1);
    await scene.press(olga, /Connect/);
    expect(await world.channel()).toMatchObject({ state: "connected" });
  });

  test("offers nothing if the picker connected the channel meanwhile", async () => {
    await using world = await sceneWithClub();
    const { scene, olga } = world;
    await world.share();
    newestOfKind(scene, "my_chat_member");
    const { length } = scene.messagesTo(olga);
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toHaveLength(length);
  });

  test("is silent about basic groups, and in chats where the bot is a plain member", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    olga.addBot(club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toHaveLength(1);
    const { chat, ...change } = newestOfKind(scene, "my_chat_member");
    olga.demoteBot(club);
    await scene.handleUpdates();
    await scene.report(() => ({
      my_chat_member: { ...change, chat: { id: chat.id, type: "group", title: club.title } },
    }));
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toHaveLength(1);
  });
});

describe("The loss of the bot's rights", () => {
  test("notifies the owner once and stops the sales, until the rights are back", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, sara, club } = world;
    await world.share();
    olga.promote(sara, club, { ...NEEDED_RIGHTS, can_promote_members: true, can_delete_messages: true });
    for (const isMore of [false, true, false]) {
      sara.setBotRights(club, { can_restrict_members: true, can_delete_messages: isMore });
      await scene.handleUpdates();
    }
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "missing_rights" });
    expect(scene.messagesTo(olga).filter((text) => text.includes("lost rights"))).toHaveLength(1);
    expect(newestSent(scene)?.["chat_id"]).toBe(olga.id);
    sara.removeBot(club);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "gone" });
    expect(scene.lastMessageTo(olga)).toContain("was removed");
    await scene.say(sara, `/start c_${(await world.channel())?.id}`);
    expect(scene.lastMessageTo(sara)).toContain("Nothing is on sale");
    sara.setBotRights(club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "connected" });
    expect(scene.lastMessageTo(olga)).toContain("works again");
  });

  test("does not fail the job if the owner blocked the bot", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    await world.share();
    olga.demoteBot(club);
    await scene.handleUpdates();
    // The refused message is how the bot learns of the block.
    olga.block();
    await scene.retryJobs();
    const jobs = await scene.database.pool.query("select 1 from graphile_worker.jobs");
    expect(jobs.rowCount).toBe(0);
    const owner = await scene.database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(olga.id) } });
    expect(owner.unreachableSince).not.toBeNull();
  });
});

describe("A chat that gets another title", () => {
  const rename = async (world: Awaited<ReturnType<typeof sceneWithClub>>, title: string): Promise<void> => {
    await world.scene.database.prisma.channel.updateMany({ data: { title } });
  };

  test("is named by an update about the bot, and by a person who joins", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, sara, club } = world;
    await world.share();
    await rename(world, "What it was called before");
    olga.setBotRights(club, { ...NEEDED_RIGHTS, can_delete_messages: true });
    await scene.handleUpdates();
    expect(await world.channel()).toMatchObject({ title: "Tea & Talk", state: "connected" });
    await rename(world, "What it was called before");
    olga.addMember(sara, club);
    await scene.handleUpdates();
    expect(await world.channel()).toMatchObject({ title: "Tea & Talk" });
  });

  test("is named by the message about it in a group", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    await world.share();
    await scene.say(olga, "any message");
    await scene.report(({ message }) => {
      if (message === undefined) return {};
      const { message_id, date, from } = message;
      const chat = { id: club.id, type: "supergroup" as const, title: "Coffee & Talk" };
      return { message: { message_id, date, from, chat, new_chat_title: chat.title } };
    });
    expect(await world.channel()).toMatchObject({ title: "Coffee & Talk" });
  });
});
