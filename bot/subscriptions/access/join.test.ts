import { describe, expect, test } from "vitest";
import { dataOf } from "../../../tests/support/channel-scene.ts";
import type { AccessScene as Scene, Fate } from "../testing/access-scene.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import { giveWayIn } from "../index.ts";

const linkOf = async (scene: Scene, subscriptionId: string): Promise<string> => {
  const way = await giveWayIn(scene.platform, subscriptionId);
  return way.kind === "link" ? way.url : "";
};

/** A link of Olga's own, by which one asks to join. */
const olgasLink = ({ olga, channel }: Scene): string =>
  olga.createInviteLink(channel, { createsJoinRequest: true });

describe("A join request", () => {
  test("of a payer is approved at once and marks the link used", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber();
    await scene.join(payer.person, await linkOf(scene, payer.subscriptionId));
    expect(scene.statusOf(payer.person)).toBe("member");
    const [link] = await scene.database.prisma.accessLink.findMany();
    expect(link?.usedAt).toBeInstanceOf(Date);
  });

  test("of a payer is approved by whichever link they come, and twice is as good as once", async () => {
    await using scene = await AccessScene.openFor();
    const other = await scene.subscriber();
    const theirs = await linkOf(scene, other.subscriptionId);
    for (const url of [theirs, olgasLink(scene)]) {
      const payer = await scene.subscriber();
      await scene.join(payer.person, url);
      expect(scene.statusOf(payer.person)).toBe("member");
      // The member asks no more; only Telegram's report of it comes twice.
      scene.telegram.expectRefusal("USER_ALREADY_PARTICIPANT");
      const isRequest = (update: object): boolean => "chat_join_request" in update;
      const request = scene.telegram.updatesLog.findLast(isRequest);
      await scene.report(() => ({ ...request }));
      // A report that names no link.
      await scene.report(() => {
        const { invite_link: _, ...unlinked } = request?.chat_join_request ?? {};
        return { chat_join_request: unlinked } as typeof request & object;
      });
      expect(scene.statusOf(payer.person)).toBe("member");
    }
    const links = await scene.database.prisma.accessLink.findMany();
    expect(links.map(({ usedAt }) => usedAt)).toEqual([null]);
  });

  test("of a stranger by a payer's link is declined with a word and a way to pay", async () => {
    await using scene = await AccessScene.openFor();
    const [payer, stranger] = [await scene.subscriber(), scene.stranger()];
    await scene.join(stranger, await linkOf(scene, payer.subscriptionId));
    expect(scene.statusOf(stranger)).toBe("left");
    expect(scene.channel.requesterIds).toEqual([]);
    expect(stranger.chat.map(dataOf)).toEqual([[`shop:${scene.sale.channelId}`]]);
    expect(scene.said(payer.person)).toEqual([]);
  });

  test("of somebody whose time is over is declined, a second after the end too", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    scene.platform.clock.advance(DAY);
    await scene.join(payer.person, url);
    expect(scene.statusOf(payer.person)).toBe("left");
    expect(scene.channel.requesterIds).toEqual([]);
  });

  test("by a link that is not ours is left to the owner", async () => {
    await using scene = await AccessScene.openFor();
    const stranger = scene.stranger();
    const calls: string[] = [];
    scene.meanwhile = ({ method }) => {
      calls.push(method);
      return "works";
    };
    await scene.join(stranger, olgasLink(scene));
    // A report that names no link.
    await scene.report(({ chat_join_request: request }) => {
      const { invite_link: _, ...unlinked } = request ?? {};
      return { chat_join_request: unlinked as NonNullable<typeof request> };
    });
    expect(calls).toEqual([]);
    expect(stranger.chat).toEqual([]);
    expect(scene.channel.requesterIds).toEqual([stranger.id]);
  });

  test("that comes while Telegram does not answer is answered later", async () => {
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

  test("approved in the moment in which the time ran out does not stay approved", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    let isFirst = true;
    scene.meanwhile = async ({ method }): Promise<Fate> => {
      if (method === "approveChatJoinRequest" && isFirst) {
        isFirst = false;
        scene.platform.clock.advance(DAY);
        await scene.sweep();
        await scene.runJobs();
      }
      return "works";
    };
    await payer.person.join(url);
    // Only the request: that they came in, by which they would be noticed too, is reported later.
    await scene.settleOne();
    expect(scene.statusOf(payer.person)).toBe("member");
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(payer.person)).toBe("left");
    expect(await scene.stateOf(payer.subscriptionId)).toBe("ended: removed");
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(payer.person)).toBe("left");
  });
});

describe("A join through a one-time link", () => {
  test("by its payer spends the link", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const payer = await scene.subscriber();
    await scene.join(payer.person, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
    expect(scene.statusOf(payer.person)).toBe("member");
    expect(scene.said(payer.person)).toEqual([]);
    expect(scene.said(scene.olga)).toEqual([]);
  });

  test("by a stranger puts them out, tells the owner, and gives the payer a new one, once", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, stranger] = [await scene.subscriber(), scene.stranger()];
    const url = await linkOf(scene, payer.subscriptionId);
    await scene.join(stranger, url);
    await scene.report((join) => join);
    await scene.runJobs();
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("left");
    expect(scene.liveLinks).toHaveLength(1);
    expect(scene.liveLinks).not.toContain(url);
    expect(scene.said(payer.person)).toHaveLength(1);
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("by a stranger is told once, however late Telegram's word of it comes again", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, stranger] = [await scene.subscriber(), scene.stranger()];
    await scene.join(stranger, await linkOf(scene, payer.subscriptionId));
    const joined = scene.telegram.updatesLog.at(-1);
    await scene.runJobs();
    await scene.settle();
    await scene.report(() => ({ ...joined }));
    await scene.runJobs();
    expect(scene.said(payer.person)).toHaveLength(1);
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("by somebody who has paid for themselves puts nobody out", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, other] = [await scene.subscriber(), await scene.subscriber()];
    await scene.join(other.person, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.statusOf(other.person)).toBe("member");
    expect(scene.said(payer.person)).toHaveLength(1);
    expect(scene.said(scene.olga)).toEqual([]);
  });

  test("puts a stranger out for good even if the process dies between ban and unban", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const [payer, stranger] = [await scene.subscriber(), scene.stranger()];
    scene.meanwhile = ({ method }) => (method === "unbanChatMember" ? "fails" : "works");
    await scene.join(stranger, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("kicked");
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    expect(scene.statusOf(stranger)).toBe("left");
  });
});

describe("Whom an administrator lets in", () => {
  test("stays, whatever link was shown", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel } = scene;
    const [payer, asking, added, through] = [
      await scene.subscriber(),
      scene.stranger(),
      scene.stranger(),
      scene.stranger(),
    ];
    await asking.join(await linkOf(scene, payer.subscriptionId));
    olga.approve(asking, channel);
    // The bot, which hears of the request only now, is late with its word and its answer.
    scene.telegram.expectRefusal("USER_ALREADY_PARTICIPANT");
    await scene.settle();
    olga.addMember(added, channel);
    await scene.join(through, olga.createInviteLink(channel));
    // A report that names no link.
    await scene.report(({ chat_member: joined }) => {
      const { invite_link: _, ...unlinked } = joined ?? {};
      return { chat_member: unlinked as NonNullable<typeof joined> };
    });
    await scene.runJobs();
    for (const person of [asking, added, through]) expect(scene.statusOf(person)).toBe("member");
  });

  test("is told from whom the bot approved although nothing was paid", async () => {
    await using scene = await AccessScene.openFor();
    const stranger = scene.stranger();
    await scene.join(stranger, olgasLink(scene));
    await scene.platform.telegram.approveChatJoinRequest(scene.channel.id, stranger.id);
    expect(scene.statusOf(stranger)).toBe("member");
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("left");
  });
});
