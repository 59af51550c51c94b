import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../tests/scenes/channel-scene.ts";
import { HOUR, MINUTE, newestIn, postsScene, textsIn } from "../../tests/scenes/posts-scene.ts";

const NINE = "540";
const DAY = 24 * HOUR;

/** Daily posts at nine, up to a minute before the second. */
async function posted() {
  const world = await postsScene("2026-06-01T08:59:30Z");
  await world.press("post-time", "thanks", NINE);
  await world.tick(MINUTE);
  world.scene.platform.clock.advance(DAY - 2 * MINUTE);
  return world;
}

describe("A post", () => {
  test("that is too old to delete is edited to say that it is out of date", async () => {
    await using world = await posted();
    world.scene.telegram.expectRefusal("message can't be deleted");
    await world.press("post-time", "thanks", "off");
    await world.tick(3 * DAY);
    await world.press("post-now", "thanks");
    await world.scene.runJobs();
    expect(textsIn(world.channel)).toEqual([
      expect.stringContaining("out of date"),
      expect.stringContaining("Thank you for being here"),
    ]);
    expect(world.channel.messages[0]?.buttons).toEqual([]);
  });

  test("is posted after a crash between the deletion and the message", async () => {
    await using world = await posted();
    const { scene } = world;
    scene.telegram.expectRefusal("message to delete not found");
    scene.meanwhile = ({ method }) => (method === "deleteMessage" ? "lost" : "works");
    await world.tick(3 * MINUTE);
    expect(world.channel.messages).toEqual([]);
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    expect(world.channel.messages).toHaveLength(1);
    expect(world.posts()).toBe(2);
  });

  test("is not posted again after a lost answer, until the next day", async () => {
    await using world = await posted();
    const { scene } = world;
    scene.meanwhile = ({ method }) => (method === "sendMessage" ? "lost" : "works");
    await world.tick(3 * MINUTE);
    await scene.retryJobs();
    scene.meanwhile = () => "works";
    await scene.retryJobs();
    expect(world.channel.messages).toHaveLength(1);
    expect((await world.row("thanks")).result).toBe("unclear");
    await world.tick(DAY);
    expect((await world.row("thanks")).result).toBe("posted");
  });

  test("is posted later after a 429 answer", async () => {
    await using world = await posted();
    const { scene } = world;
    const fault = { method: "sendMessage", kind: "429" as const, retryAfter: 30 };
    scene.telegram.faults.add({ ...fault, when: (call) => call["chat_id"] === world.channel.id });
    await world.tick(3 * MINUTE);
    expect(world.channel.messages).toEqual([]);
    await scene.retryJobs();
    expect(world.channel.messages).toHaveLength(1);
  });

  test("that a person deleted is not posted again by a refresh", async () => {
    await using world = await posted();
    const { scene, channel, channelId } = world;
    scene.telegram.expectRefusal(/message to (edit|delete) not found/);
    const { id } = newestIn(channel) ?? { id: 0 };
    await scene.platform.telegram.deleteMessage(channel.id, id);
    await scene.database.prisma.channel.update({ where: { id: channelId }, data: { title: "Tea" } });
    await world.tick();
    expect(channel.messages).toEqual([]);
    expect((await world.row("thanks")).messageId).toBeNull();
    await world.tick(3 * MINUTE);
    expect(channel.messages).toHaveLength(1);
  });
});

describe("A post that fails", () => {
  test("five days in a row is disabled; the owner is notified once, with the remedy, and enables it again", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z", { mayPost: false });
    const { scene, olga } = world;
    await world.press("post-time", "thanks", NINE);
    expect(scene.lastMessageTo(olga)).toContain("switch on “Post messages”");
    await world.tick(31 * MINUTE);
    const before = scene.messagesTo(olga).length;
    for (let day = 2; day <= 7; day += 1) await world.tick(DAY);
    expect(scene.messagesTo(olga).slice(before)).toEqual([
      expect.stringMatching(/failed five times in a row.*switch on “Post messages”/su),
    ]);
    expect((await world.row("thanks")).failures).toBe(5);
    expect(world.posts()).toBe(0);

    world.setPosting(true);
    await scene.handleUpdates();
    await scene.press(olga, /Switch it on again/);
    expect(scene.lastMessageTo(olga)).toContain("every day at 9:00 AM");
    await world.tick(DAY);
    expect(world.posts()).toBe(1);
    expect((await world.row("thanks")).failures).toBe(0);
  });

  test("resets the count of failures when it arrives", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z", { mayPost: false });
    await world.press("post-time", "thanks", NINE);
    await world.tick(MINUTE);
    expect((await world.row("thanks")).failures).toBe(1);
    world.setPosting(true);
    await world.tick(DAY);
    expect(await world.row("thanks")).toMatchObject({ failures: 0, failure: null, result: "posted" });
  });

  test("does not affect the other post", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z");
    const { scene, channel } = world;
    await world.press("post-here", "offer");
    await world.press("post-time", "offer", NINE);
    await world.press("post-time", "thanks", NINE);
    const isOffer = (call: Record<string, unknown>): boolean =>
      String(call["text"]).includes("Choose how long");
    scene.telegram.faults.add({ method: "sendMessage", kind: "429", retryAfter: 60, when: isOffer });
    await world.tick(MINUTE);
    expect(textsIn(channel)).toEqual([expect.stringContaining("Thank you for being here")]);
    await scene.retryJobs();
    expect(world.posts()).toBe(2);
    expect(textsIn(channel)).toEqual([
      expect.stringContaining("Thank you for being here"),
      expect.stringContaining("Choose how long"),
    ]);
  });

  test("notifies the manager who requested it", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z", { mayPost: false });
    const { scene, olga } = world;
    const pressed = await world.press("post-now", "thanks");
    expect(pressed.text).toContain("I am posting it now");
    await scene.runJobs();
    expect(scene.lastMessageTo(olga)).toMatch(/was not posted.*switch on “Post messages”/su);
    expect(buttonsOf(olga)).toEqual(["📌 Open its page"]);
  });
});
