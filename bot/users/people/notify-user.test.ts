import { expect, test } from "vitest";
import { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { notifyUser } from "./notify-user.ts";

test("A person whom the bot never met is unreachable, and Telegram is not called again", async () => {
  await using scene = await ChannelScene.open();
  const { database, telegram, platform } = scene;
  const ada = telegram.person({ firstName: "Ada" });
  await database.prisma.user.create({
    data: { id: BigInt(ada.id), firstName: "Ada", createdAt: platform.clock.now() },
  });
  telegram.expectRefusal("chat not found");
  const notice = { to: ada.id, write: () => "A new payment", isForOperator: true } as const;
  expect(await notifyUser(platform, notice)).toBe("unreachable");
  expect(await notifyUser(platform, notice)).toBe("unreachable");
  expect(telegram.callsOf("sendMessage")).toHaveLength(1);

  await scene.say(ada, "/start");
  expect(await notifyUser(platform, notice)).toBe("delivered");
});
