import { newId } from "../../bot/platform/values/ids.ts";
import { ChannelScene } from "./channel-scene.ts";
import { findStorefront } from "../../bot/checkout/index.ts";
import { listManagedTiers } from "../../bot/tiers/index.ts";

let chats = -1_001_234_567_890;

/**
 * Olga and her channel "Tea & Talk" without tiers.
 *
 * @param start the clock's first time, or now.
 */
export async function ownersScene(start?: Date) {
  const scene = await ChannelScene.open(start);
  const { olga, platform } = scene;
  await scene.meet(olga);

  /** A further channel of Olga's, or of another user. */
  async function addChannel(title: string, { ownerId = olga.id, state = "connected" } = {}): Promise<string> {
    const now = platform.clock.now();
    const id = newId(now);
    chats -= 1;
    await scene.database.prisma.channel.create({
      data: {
        id,
        telegramChatId: BigInt(chats),
        kind: "channel",
        title,
        ownerId: BigInt(ownerId),
        state,
        createdAt: now,
      },
    });
    return id;
  }

  const channelId = await addChannel("Tea & Talk");
  /** The tiers on sale, with all of their prices. */
  const tiers = async () => {
    const sold = new Set((await findStorefront(platform, channelId))?.tiers.map(({ tierId }) => tierId));
    return (await listManagedTiers(platform, channelId)).filter(({ tierId }) => sold.has(tierId));
  };
  return {
    scene,
    olga,
    channelId,
    addChannel,
    tiers,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

export async function openForm(scene: ChannelScene): Promise<void> {
  const { olga } = scene;
  await scene.openChannel(olga, /Tea & Talk/, "Sell");
  await scene.press(olga, /Add a tier/);
}

/** Answers the questions up to the summary. */
export async function describeTier(scene: ChannelScene, period: RegExp | string = /30 days/): Promise<void> {
  const { olga } = scene;
  await openForm(scene);
  await scene.say(olga, "Monthly <3");
  await (typeof period === "string" ? scene.say(olga, period) : scene.press(olga, period));
  await scene.say(olga, "250");
  await scene.say(olga, "9.99");
}
