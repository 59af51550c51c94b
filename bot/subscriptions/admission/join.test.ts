import { describe, expect, test } from "vitest";
import { dataOf } from "../../../tests/scenes/channel-scene.ts";
import type { AccessScene as Scene, CallOutcome } from "../../../tests/scenes/access-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { issueInvite } from "./issue-invite.ts";

const linkOf = async (scene: Scene, subscriptionId: string): Promise<string> => {
  const way = await issueInvite(scene.platform, subscriptionId);
  return way.kind === "link" ? way.url : "";
};

/** A link of Olga's own that makes a join request. */
const olgasLink = ({ olga, channel }: Scene): string =>
  olga.createInviteLink(channel, { createsJoinRequest: true });

describe("A join request", () => {
  test("of a subscriber is approved at once, and the use of the link is recorded", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber();
    await scene.join(payer.person, await linkOf(scene, payer.subscriptionId));
    expect(scene.statusOf(payer.person)).toBe("member");
    const [link] = await scene.database.prisma.inviteLink.findMany();
    expect(link?.usedAt).toBeInstanceOf(Date);
  });

  test("of a subscriber is approved by any link, and a repeated update changes nothing", async () => {
    await using scene = await AccessScene.openFor();
    const other = await scene.subscriber();
    const theirs = await linkOf(scene, other.subscriptionId);
    for (const url of [theirs, olgasLink(scene)]) {
      const payer = await scene.subscriber();
      await scene.join(payer.person, url);
      expect(scene.statusOf(payer.person)).toBe("member");
      // A member sends no request; only the update is repeated.
      scene.telegram.expectRefusal("USER_ALREADY_PARTICIPANT");
      const isRequest = (update: object): boolean => "chat_join_request" in update;
      const request = scene.telegram.updatesLog.findLast(isRequest);
      await scene.report(() => ({ ...request }));
      // An update without a link.
      await scene.report(() => {
        const { invite_link: _, ...unlinked } = request?.chat_join_request ?? {};
        return { chat_join_request: unlinked } as typeof request & object;
      });
      expect(scene.statusOf(payer.person)).toBe("member");
    }
    const links = await scene.database.prisma.inviteLink.findMany();
    expect(links.map(({ usedAt }) => usedAt)).toEqual([null]);
  });

  test("of another person by a subscriber's link is declined, with a message that offers a purchase", async () => {
    await using scene = await AccessScene.openFor();
    const [payer, other] = [await scene.subscriber(), scene.newUser()];
    await scene.join(other, await linkOf(scene, payer.subscriptionId));
    expect(scene.statusOf(other)).toBe("left");
    expect(scene.channel.requesterIds).toEqual([]);
    expect(other.chat.map(dataOf)).toEqual([[`storefront:${scene.sale.channelId}`]]);
    expect(scene.messagesTo(payer.person)).toEqual([]);
  });

  test("of a former subscriber is declined, also a second after the end", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    scene.platform.clock.advance(DAY);
    await scene.join(payer.person, url);
    expect(scene.statusOf(payer.person)).toBe("left");
    expect(scene.channel.requesterIds).toEqual([]);
  });

  test("by a link of the owner is left to the owner", async () => {
    await using scene = await AccessScene.openFor();
    const other = scene.newUser();
    const calls: string[] = [];
    scene.meanwhile = ({ method }) => {
      calls.push(method);
      return "works";
    };
    await scene.join(other, olgasLink(scene));
    // An update without a link.
    await scene.report(({ chat_join_request: request }) => {
      const { invite_link: _, ...unlinked } = request ?? {};
      return { chat_join_request: unlinked as NonNullable<typeof request> };
    });
    expect(calls).toEqual([]);
    expect(other.chat).toEqual([]);
    expect(scene.channel.requesterIds).toEqual([other.id]);
  });

  test("of a subscriber who is in too many chats stays open, and their button has it approved later", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.telegram.expectRefusal("USER_CHANNELS_TOO_MUCH");
    person.hasNoRoom = true;
    await scene.join(person, await linkOf(scene, subscriptionId));
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toContain("as many channels and groups as it allows");
    await scene.press(person, "🔑 Enter Tea & Talk");
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.channel.requesterIds).toEqual([person.id]);

    person.hasNoRoom = false;
    await scene.press(person, "🔑 Enter Tea & Talk");
    expect(scene.lastMessageTo(person)).toContain("You are in already");
    expect(scene.statusOf(person)).toBe("member");
  });

  test.each(["unknown_person", "deleted_person"] as const)(
    "of an account that is deleted meanwhile is not tried again: %s",
    async (outcome) => {
      await using scene = await AccessScene.openFor();
      const payer = await scene.subscriber();
      const url = await linkOf(scene, payer.subscriptionId);
      scene.meanwhile = ({ method }) => (method === "approveChatJoinRequest" ? outcome : "works");
      await scene.join(payer.person, url);
      expect((await scene.database.pool.query("select from graphile_worker.jobs")).rowCount).toBe(0);
      expect(scene.statusOf(payer.person)).toBe("left");
    },
  );

  test("is answered later if Telegram does not answer", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber();
    const url = await linkOf(scene, payer.subscriptionId);
    scene.meanwhile = () => "fails";
    await scene.join(payer.person, url);
    expect(scene.channel.requesterIds).toEqual([payer.person.id]);
    scene.meanwhile = () => "works";
    await scene.runJobs();
    expect(scene.statusOf(payer.person)).toBe("member");
  });

  test("does not keep a user inside if the time runs out during the approval", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    let isFirst = true;
    scene.meanwhile = async ({ method }): Promise<CallOutcome> => {
      if (method === "approveChatJoinRequest" && isFirst) {
        isFirst = false;
        scene.platform.clock.advance(DAY);
        await scene.sweep();
        await scene.runJobs();
      }
      return "works";
    };
    await payer.person.join(url);
    // Only the request is delivered. The update about the join, which would reveal the user too, is not.
    await scene.handleNextUpdate();
    expect(scene.statusOf(payer.person)).toBe("member");
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(payer.person)).toBe("left");
    expect(await scene.stateOf(payer.subscriptionId)).toBe("ended: removed");
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(payer.person)).toBe("left");
  });
});

describe("A join by a one-time link", () => {
  test("of its subscriber revokes the link", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const payer = await scene.subscriber();
    await scene.join(payer.person, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
    expect(scene.statusOf(payer.person)).toBe("member");
    expect(scene.messagesTo(payer.person)).toEqual([]);
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });

  test("of another person kicks them, notifies the owner, and sends the subscriber a new link, once", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, other] = [await scene.subscriber(), scene.newUser()];
    const url = await linkOf(scene, payer.subscriptionId);
    await scene.join(other, url);
    await scene.report((join) => join);
    await scene.runJobs();
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(other)).toBe("left");
    expect(scene.liveLinks).toHaveLength(1);
    expect(scene.liveLinks).not.toContain(url);
    expect(scene.messagesTo(payer.person)).toHaveLength(1);
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("of another person is reported once, also if the update is repeated late", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, other] = [await scene.subscriber(), scene.newUser()];
    await scene.join(other, await linkOf(scene, payer.subscriptionId));
    const joined = scene.telegram.updatesLog.at(-1);
    await scene.runJobs();
    await scene.handleUpdates();
    await scene.report(() => ({ ...joined }));
    await scene.runJobs();
    expect(scene.messagesTo(payer.person)).toHaveLength(1);
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("of another subscriber kicks nobody", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, other] = [await scene.subscriber(), await scene.subscriber()];
    await scene.join(other.person, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.statusOf(other.person)).toBe("member");
    expect(scene.messagesTo(payer.person)).toHaveLength(1);
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });

  test("removes an uninvited person even if the process dies between ban and unban", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, other] = [await scene.subscriber(), scene.newUser()];
    scene.meanwhile = ({ method }) => (method === "unbanChatMember" ? "fails" : "works");
    await scene.join(other, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.statusOf(other)).toBe("kicked");
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    expect(scene.statusOf(other)).toBe("left");
  });
});

describe("A user whom an administrator admits", () => {
  test("stays, whichever link they used", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel } = scene;
    const [payer, asking, added, through] = [
      await scene.subscriber(),
      scene.newUser(),
      scene.newUser(),
      scene.newUser(),
    ];
    await asking.join(await linkOf(scene, payer.subscriptionId));
    olga.approve(asking, channel);
    // The bot receives the update about the request only now.
    scene.telegram.expectRefusal("USER_ALREADY_PARTICIPANT");
    await scene.handleUpdates();
    olga.addMember(added, channel);
    await scene.join(through, olga.createInviteLink(channel));
    // An update without a link.
    await scene.report(({ chat_member: joined }) => {
      const { invite_link: _, ...unlinked } = joined ?? {};
      return { chat_member: unlinked as NonNullable<typeof joined> };
    });
    await scene.runJobs();
    for (const person of [asking, added, through]) expect(scene.statusOf(person)).toBe("member");
  });

  test("stays, unlike a user whom the bot approved without a payment", async () => {
    await using scene = await AccessScene.openFor();
    const other = scene.newUser();
    await scene.join(other, olgasLink(scene));
    await scene.platform.telegram.approveChatJoinRequest(scene.channel.id, other.id);
    expect(scene.statusOf(other)).toBe("member");
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(other)).toBe("left");
  });
});
