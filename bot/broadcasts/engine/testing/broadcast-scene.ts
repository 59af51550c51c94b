import { movableClock } from "../../../platform/time/clock.ts";
import type { MovableClock } from "../../../platform/time/clock.ts";
import type { Platform } from "../../../platform/platform.ts";
import { createBulkApi } from "../../../platform/telegram/telegram.ts";
import { startTelegram } from "../../../../sandbox/telegram/index.ts";
import type { Persona, SandboxTelegram } from "../../../../sandbox/telegram/index.ts";
import { createSale } from "../../../../tests/support/sale.ts";
import type { Sale } from "../../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../../tests/support/test-platform.ts";
import type { Audience } from "../audience.ts";
import { draftBroadcast } from "../draft-broadcast.ts";
import { fillBroadcast } from "../fill-broadcast.ts";
import { readProgress } from "../read-progress.ts";
import type { Progress } from "../read-progress.ts";
import { runSlice } from "../slice.ts";
import { startBroadcast } from "../start-broadcast.ts";
import { createCourier } from "../telegram-deliver.ts";
import type { Courier } from "../telegram-deliver.ts";

const PEOPLE = 30_000_000_000;

export type SceneOptions = {
  readonly people?: number;
  readonly limits?: "telegram" | "off";
  readonly environment?: Readonly<Record<string, string>>;
};

/** An owner, a channel, people who opened its page, and a Telegram; broadcasts run when the test says so. */
export class BroadcastScene implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly sale: Sale;
  readonly owner: Persona;
  readonly people: readonly Persona[];

  constructor(
    parts: Pick<BroadcastScene, "database" | "telegram" | "platform" | "sale" | "owner" | "people">,
  ) {
    this.database = parts.database;
    this.telegram = parts.telegram;
    this.platform = parts.platform;
    this.sale = parts.sale;
    this.owner = parts.owner;
    this.people = parts.people;
  }

  static async open({
    people = 5,
    limits = "off",
    environment = {},
  }: SceneOptions = {}): Promise<BroadcastScene> {
    const database = await createTestDatabase();
    const clock = movableClock();
    const telegram = await startTelegram({ clock, limits });
    const platform = {
      ...createTestPlatform(database, {
        BOT_TOKEN: telegram.botToken,
        TELEGRAM_API_ROOT: telegram.url,
        ...environment,
      }),
      clock,
    };
    const sale = await createSale(platform);
    const owner = telegram.person({ firstName: "Olga", id: sale.ownerId });
    await owner.start();
    const made = Array.from({ length: people }, (_, index) =>
      telegram.person({ firstName: `Person ${index + 1}`, id: PEOPLE + index + 1, hasStarted: true }),
    );
    await addVisitors(database, sale.channelId, people);
    return new BroadcastScene({ database, telegram, platform, sale, owner, people: made });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.telegram.stop();
    await this.platform.http.close();
    await this.database.drop();
  }

  /** Olga writes something and wants it sent. */
  async draft(audience: Audience = { kind: "everyone" }): Promise<string> {
    await this.owner.send("New tea today");
    const { channelId, ownerId: actorId } = this.sale;
    const messageIds = [this.owner.chat.at(-1)?.id ?? 0];
    const content = { chatId: this.owner.id, messageIds, buttons: [] };
    const id = await draftBroadcast(this.platform, { channelId, actorId, content, audience });
    if (id === undefined) throw new Error("There is no draft");
    return id;
  }

  /** A draft that is started, and whose people are written down. */
  async begin(audience?: Audience): Promise<string> {
    const broadcastId = await this.draft(audience);
    await startBroadcast(this.platform, { broadcastId, actorId: this.sale.ownerId });
    await fillBroadcast(this.platform, broadcastId);
    return broadcastId;
  }

  /** Slice after slice, as the job does it, until there is nothing to do; `count`: so many at most. */
  async run({ milliseconds = 1_000, count = 200, courier = this.courier() } = {}): Promise<void> {
    for (let slice = 0; slice < count; slice++)
      if ((await runSlice(this.platform, { courier, milliseconds })) === undefined) return;
  }

  courier(): Courier {
    const { config } = this.platform;
    return createCourier(createBulkApi(config.botToken, config.telegram.apiRoot), this.telegram.botUsername);
  }

  async progress(broadcastId: string): Promise<Progress> {
    const found = await readProgress(this.platform, broadcastId);
    if (found === undefined) throw new Error("There is no such broadcast");
    return found;
  }

  /** How many copies each of the people has. */
  copies(): number[] {
    return this.people.map(({ chat }) => chat.filter(({ text }) => text === "New tea today").length);
  }

  /** What is written down about each of the people, in their order. */
  async states(broadcastId: string): Promise<string[]> {
    const rows = await this.database.prisma.broadcastRecipient.findMany({
      where: { broadcastId },
      orderBy: { userId: "asc" },
    });
    return rows.map(({ state }) => state);
  }
}

/** People who opened the channel's page and bought nothing: rows alone. */
export async function addVisitors(
  { pool }: Pick<TestDatabase, "pool">,
  channelId: string,
  count: number,
): Promise<void> {
  await pool.query(
    `with made as (
       insert into users (id, first_name, created_at)
       select ${PEOPLE} + n, 'Person ' || n, now() from generate_series(1, $1::int) n returning id)
     insert into visitor (channel_id, user_id, came_at) select $2, id, now() from made`,
    [count, channelId],
  );
}
