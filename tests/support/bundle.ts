import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { newId } from "../../bot/platform/values/ids.ts";
import type { AccessScene } from "../scenes/access-scene.ts";
import type { TestUser, SandboxChannel } from "../../sandbox/telegram/index.ts";
import { dataOf, newestOf } from "../scenes/channel-scene.ts";
import { starsEvent } from "./payment-events.ts";
import { chargeUntil } from "../../bot/payments/providers/stars/recurring.ts";

export type BundleChannel = { readonly id: string; readonly chat: SandboxChannel };

/** Olga's tier "Gold" opens three channels: its own, "Tea & Talk", and two more. */
export type Bundle = {
  readonly scene: AccessScene;
  readonly tierVersionId: string;
  readonly home: BundleChannel;
  readonly news: BundleChannel;
  readonly clips: BundleChannel;
  /** Pays for the tier with Stars. The test runs the jobs. */
  buy(person: TestUser, options?: { isRenewal?: boolean }): Promise<string>;
};

export const NEEDED_RIGHTS = { can_invite_users: true, can_restrict_members: true };

export async function openBundle(scene: AccessScene): Promise<Bundle> {
  const { prisma } = scene.database;
  const home = { id: scene.sale.channelId, chat: scene.channel };
  const news = await connect(scene, "News");
  const clips = await connect(scene, "Clips");
  const version = await prisma.tierVersion.create({
    data: {
      id: newId(scene.platform.clock.now()),
      tierId: scene.sale.tierId,
      version: 2,
      name: "Gold",
      periodDays: 30,
      prices: { XTR: 250 },
      createdAt: scene.platform.clock.now(),
      bundle: { create: [{ channelId: news.id }, { channelId: clips.id }] },
    },
  });
  return {
    scene,
    tierVersionId: version.id,
    home,
    news,
    clips,
    buy: (person, { isRenewal = false } = {}) => buy(scene, { person, tierVersionId: version.id, isRenewal }),
  };
}

async function connect(scene: AccessScene, title: string): Promise<BundleChannel> {
  const chat = scene.olga.createChannel({ title });
  scene.olga.addBot(chat, NEEDED_RIGHTS);
  const id = newId(scene.platform.clock.now());
  await scene.database.prisma.channel.create({
    data: {
      id,
      telegramChatId: BigInt(chat.id),
      kind: "channel",
      title,
      ownerId: BigInt(scene.olga.id),
      createdAt: scene.platform.clock.now(),
    },
  });
  return { id, chat };
}

export async function buy(
  scene: AccessScene,
  {
    person,
    tierVersionId,
    isRenewal = false,
    until,
    renewsUntil,
  }: {
    person: TestUser;
    tierVersionId: string;
    isRenewal?: boolean;
    until?: Date;
    /** The time of Telegram's next charge. */
    renewsUntil?: Date;
  },
): Promise<string> {
  const now = scene.platform.clock.now();
  const { id } = await scene.database.prisma.order.create({
    data: {
      id: newId(now),
      userId: BigInt(person.id),
      channelId: scene.sale.channelId,
      tierVersionId,
      ...(until === undefined ? { periodDays: 30 } : { periodUntil: until }),
      prices: { XTR: 250 },
      isRenewal,
      createdAt: now,
      staleAt: new Date(now.getTime() + 3_600_000),
    },
  });
  const recurring = renewsUntil === undefined ? undefined : chargeUntil(renewsUntil, true);
  await confirmPayment(scene.platform, starsEvent(id, person.id, { recurring }));
  return id;
}

/** Joins through every link under the newest message. */
export async function enterAll(scene: AccessScene, person: TestUser): Promise<void> {
  for (const url of dataOf(newestOf(person)).filter((data) => data.startsWith("https://")))
    await scene.join(person, url);
}
