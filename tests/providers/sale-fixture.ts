import { ChannelScene, openSceneParts } from "../scenes/channel-scene.ts";
import { createSale } from "../support/sale.ts";
import type { Sale, Terms } from "../support/sale.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { enqueue, job } from "../../bot/platform/jobs/jobs.ts";
import type { JobDefinition } from "../../bot/platform/jobs/jobs.ts";
import type { Platform } from "../../bot/platform/platform.ts";

export type SaleFixture = { readonly scene: ChannelScene; readonly sale: Sale; readonly buyer: TestUser };

export type SaleFixtureOptions = {
  /** The program's settings, from the clock that it shares with sandboxes. */
  readonly settings?: (clock: MovableClock) => Promise<Readonly<Record<string, string>>>;
  /** Parts of the platform that the test replaces. */
  readonly replace?: (platform: Platform) => Partial<Platform>;
  /** Default: 30 days. */
  readonly terms?: Terms;
};

/** Olga's channel with a month on sale, and Bob, who has started the bot. */
export async function openSaleFixture({
  settings,
  replace,
  terms,
}: SaleFixtureOptions = {}): Promise<SaleFixture> {
  const parts = await openSceneParts();
  const { clock, http, config } = parts.platform;
  await http.close();
  const made = createTestPlatform(parts.database, {
    BOT_TOKEN: config.botToken,
    TELEGRAM_API_ROOT: config.telegram.apiRoot,
    ...(await settings?.(clock)),
  });
  const scene = new ChannelScene({ ...parts, platform: { ...made, ...replace?.(made), clock } });
  const sale = await createSale(scene.platform, terms);
  const channel = scene.olga.createChannel({ title: "Tea & Talk" });
  scene.olga.addBot(channel, { can_invite_users: true, can_restrict_members: true });
  await parts.database.prisma.channel.updateMany({ data: { telegramChatId: BigInt(channel.id) } });
  const buyer = scene.telegram.person({ firstName: "Bob", id: sale.buyerId });
  await scene.meet(scene.olga);
  await scene.meet(buyer);
  return { scene, sale, buyer };
}

const HOUR_MS = 3_600_000;
// The attempts of the lookup jobs.
const ATTEMPTS = 3;

/** An hour passes; runs a job of the crontab, with everything that it enqueues and all attempts. */
export async function runCronJob(
  scene: ChannelScene,
  definition: JobDefinition,
  milliseconds = HOUR_MS,
): Promise<void> {
  scene.platform.clock.advance(milliseconds);
  await enqueue(scene.database.prisma, [job(definition, {}, { key: definition.name })]);
  for (let attempt = 0; attempt <= ATTEMPTS; attempt++) await scene.retryJobs();
}
