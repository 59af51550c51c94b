import { describe, expect, test } from "vitest";
import type { AccessScene as Scene } from "./testing/access-scene.ts";
import { AccessScene, BOT_ID, DAY } from "./testing/access-scene.ts";
import type { Fate } from "./testing/chat-double.ts";
import { giveWayIn } from "./index.ts";

const linkOf = async (scene: Scene, subscriptionId: string): Promise<string> => {
  const way = await giveWayIn(scene.platform, subscriptionId);
  return way.kind === "link" ? way.url : "";
};

describe("A join request", () => {
  test("of a payer is approved at once and marks the link used", async () => {
    await using scene = await AccessScene.open();
    const payer = await scene.subscriber();
    await scene.asksToJoin(payer.userId, await linkOf(scene, payer.subscriptionId));
    expect(scene.chat.people.get(payer.userId)).toBe("member");
    const [link] = await scene.platform.database.prisma.accessLink.findMany();
    expect(link?.usedAt).toBeInstanceOf(Date);
  });

  test("of a payer is approved by whichever link they come, and twice is as good as once", async () => {
    await using scene = await AccessScene.open();
    const [payer, other] = [await scene.subscriber(), await scene.subscriber()];
    await scene.asksToJoin(payer.userId, await linkOf(scene, other.subscriptionId));
    await scene.asksToJoin(payer.userId, "https://t.me/+public");
    scene.chat.afterwards = () => {
      scene.chat.requests.clear();
    };
    await scene.asksToJoin(payer.userId);
    expect(scene.chat.people.get(payer.userId)).toBe("member");
    const links = await scene.platform.database.prisma.accessLink.findMany();
    expect(links.map(({ usedAt }) => usedAt)).toEqual([null]);
  });

  test("of a stranger by a payer's link is declined with a word and a way to pay", async () => {
    await using scene = await AccessScene.open();
    const [payer, stranger] = [await scene.subscriber(), await scene.stranger()];
    await scene.asksToJoin(stranger, await linkOf(scene, payer.subscriptionId));
    expect(scene.chat.people.get(stranger)).toBeUndefined();
    expect(scene.chat.requests.has(stranger)).toBe(false);
    expect(scene.chat.sent).toMatchObject([{ chatId: stranger, buttons: [`shop:${scene.sale.channelId}`] }]);
  });

  test("of somebody whose time is over is declined, a second after the end too", async () => {
    await using scene = await AccessScene.open();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    scene.platform.clock.advance(DAY);
    await scene.asksToJoin(payer.userId, url);
    expect(scene.chat.people.get(payer.userId)).toBeUndefined();
  });

  test("by a link that is not ours is left to the owner", async () => {
    await using scene = await AccessScene.open();
    const stranger = await scene.stranger();
    await scene.asksToJoin(stranger, "https://t.me/+public");
    await scene.asksToJoin(stranger);
    expect(scene.chat.calls).toEqual([]);
    expect(scene.chat.requests.has(stranger)).toBe(true);
  });

  test("that comes while Telegram does not answer is answered later", async () => {
    await using scene = await AccessScene.open();
    const payer = await scene.subscriber();
    const url = await linkOf(scene, payer.subscriptionId);
    scene.chat.meanwhile = () => "refused";
    await scene.asksToJoin(payer.userId, url);
    scene.chat.meanwhile = () => "works";
    await scene.runJobs();
    expect(scene.chat.people.get(payer.userId)).toBe("member");
  });

  test("approved in the moment in which the time ran out does not stay approved", async () => {
    await using scene = await AccessScene.open();
    const payer = await scene.subscriber({ days: 1 });
    const url = await linkOf(scene, payer.subscriptionId);
    let isFirst = true;
    scene.chat.meanwhile = async ({ method }): Promise<Fate> => {
      if (method === "approveChatJoinRequest" && isFirst) {
        isFirst = false;
        scene.platform.clock.advance(DAY);
        await scene.sweep();
        await scene.runJobs();
      }
      return "works";
    };
    await scene.asksToJoin(payer.userId, url);
    expect(scene.chat.people.get(payer.userId)).toBe("member");
    await scene.sweep();
    await scene.runJobs();
    expect(scene.chat.people.get(payer.userId)).toBe("left");
    expect(await scene.stateOf(payer.subscriptionId)).toBe("ended: removed");
  });
});

describe("A join through a one-time link", () => {
  test("by its payer spends the link", async () => {
    await using scene = await AccessScene.open("one_time_link");
    const payer = await scene.subscriber();
    await scene.joins(payer.userId, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.chat.liveLinks).toEqual([]);
    expect(scene.chat.people.get(payer.userId)).toBe("member");
    expect(scene.chat.sent).toEqual([]);
  });

  test("by a stranger puts them out, tells the owner, and gives the payer a new one, once", async () => {
    await using scene = await AccessScene.open("one_time_link");
    const [payer, stranger] = [await scene.subscriber(), await scene.stranger()];
    const url = await linkOf(scene, payer.subscriptionId);
    await scene.joins(stranger, url);
    await scene.joins(stranger, url);
    await scene.runJobs();
    expect(scene.chat.people.get(stranger)).toBe("left");
    expect(scene.chat.liveLinks).toHaveLength(1);
    expect(scene.chat.liveLinks).not.toContain(url);
    expect(scene.chat.textsTo(payer.userId)).toHaveLength(1);
    expect(scene.chat.textsTo(scene.sale.ownerId)).toHaveLength(1);
  });

  test("by somebody who has paid for themselves puts nobody out", async () => {
    await using scene = await AccessScene.open("one_time_link");
    const [payer, other] = [await scene.subscriber(), await scene.subscriber()];
    await scene.joins(other.userId, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.chat.people.get(other.userId)).toBe("member");
    expect(scene.chat.textsTo(payer.userId)).toHaveLength(1);
    expect(scene.chat.textsTo(scene.sale.ownerId)).toEqual([]);
  });

  test("puts a stranger out for good even if the process dies between ban and unban", async () => {
    await using scene = await AccessScene.open("one_time_link");
    const [payer, stranger] = [await scene.subscriber(), await scene.stranger()];
    scene.chat.meanwhile = ({ method }) => (method === "unbanChatMember" ? "refused" : "works");
    await scene.joins(stranger, await linkOf(scene, payer.subscriptionId));
    await scene.runJobs();
    expect(scene.chat.people.get(stranger)).toBe("kicked");
    scene.chat.meanwhile = () => "works";
    await scene.retryJobs();
    expect(scene.chat.people.get(stranger)).toBe("left");
  });
});

describe("Whom an administrator lets in", () => {
  test("stays, whatever link was shown", async () => {
    await using scene = await AccessScene.open();
    const [payer, stranger] = [await scene.subscriber(), await scene.stranger()];
    await scene.joins(stranger, await linkOf(scene, payer.subscriptionId), scene.sale.ownerId);
    await scene.joins(stranger, undefined, scene.sale.ownerId);
    await scene.joins(stranger, undefined);
    await scene.runJobs();
    expect(scene.chat.people.get(stranger)).toBe("member");
  });

  test("is told from whom the bot approved although nothing was paid", async () => {
    await using scene = await AccessScene.open();
    const stranger = await scene.stranger();
    await scene.joins(stranger, undefined, BOT_ID);
    await scene.runJobs();
    expect(scene.chat.people.get(stranger)).toBe("left");
  });
});
