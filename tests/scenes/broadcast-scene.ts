import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { createBulkApi } from "../../bot/platform/telegram/telegram.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import type { TestUser, SandboxTelegram } from "../../sandbox/telegram/index.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import type { Audience } from "../../bot/broadcasts/model/audience.ts";
import { draftBroadcast } from "../../bot/broadcasts/model/draft-broadcast.ts";
import { readProgress } from "../../bot/broadcasts/model/read-progress.ts";
import type { BroadcastProgress } from "../../bot/broadcasts/model/read-progress.ts";
import { startBroadcast } from "../../bot/broadcasts/delivery/control/start-broadcast.ts";
import { fillRecipients } from "../../bot/broadcasts/delivery/recipients/recipients.jobs.ts";
import { runDeliveries } from "../../bot/broadcasts/delivery/send/send-messages.jobs.ts";
import { createTransport } from "../../bot/broadcasts/delivery/send/telegram-transport.ts";
import type { Transport } from "../../bot/broadcasts/delivery/send/telegram-transport.ts";

const PEOPLE = 30_000_000_000;

export type SceneOptions = {
  readonly people?: number;
  readonly limits?: "telegram" | "off";
  readonly environment?: Readonly<Record<string, string>>;
};

/** An owner, a channel, visitors of its storefront, and a Telegram. Broadcasts run when the test calls `run`. */
export class BroadcastScene implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly sale: Sale;
  readonly owner: TestUser;
  readonly people: readonly TestUser[];

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
    await this.database.release();
  }

  /** A draft of the owner's latest message. @returns its id. */
  async draft(audience: Audience = { kind: "everyone" }): Promise<string> {
    await this.owner.send("New tea today");
    const { channelId, ownerId: actorId } = this.sale;
    const messageIds = [this.owner.chat.at(-1)?.id ?? 0];
    const content = { telegramChatId: this.owner.id, messageIds, buttons: [] };
    const id = await draftBroadcast(this.platform, { channelId, actorId, content, audience });
    if (id === undefined) throw new Error("There is no draft");
    return id;
  }

  /** A started broadcast with its recipients stored. @returns its id. */
  async start(audience?: Audience): Promise<string> {
    const broadcastId = await this.draft(audience);
    await startBroadcast(this.platform, { broadcastId, actorId: this.sale.ownerId });
    await fillRecipients(this.platform, broadcastId);
    return broadcastId;
  }

  /** Runs deliveries, as the job does, until nothing is left to do, or `count` times. */
  async run({ milliseconds = 1_000, count = 200, transport = this.transport() } = {}): Promise<void> {
    for (let run = 0; run < count; run++)
      if ((await runDeliveries(this.platform, { transport, milliseconds })) === undefined) return;
  }

  /** A sale for `stars` Stars, all of which are the owner's. */
  async earn(stars: number): Promise<void> {
    await earnStars(this.database, this.sale.ownerId, stars);
  }

  transport(): Transport {
    const { config } = this.platform;
    return createTransport(
      createBulkApi(config.botToken, config.telegram.apiRoot),
      this.telegram.botUsername,
    );
  }

  async progress(broadcastId: string): Promise<BroadcastProgress> {
    const found = await readProgress(this.platform, broadcastId);
    if (found === undefined) throw new Error("There is no such broadcast");
    return found;
  }

  /** The number of copies in each person's chat. */
  copies(): number[] {
    return this.people.map(({ chat }) => chat.filter(({ text }) => text === "New tea today").length);
  }

  /** The stored state of each recipient, by user id. */
  async states(broadcastId: string): Promise<string[]> {
    const rows = await this.database.prisma.broadcastRecipient.findMany({
      where: { broadcastId },
      orderBy: { userId: "asc" },
    });
    return rows.map(({ state }) => state);
  }
}

/** A sale in the ledger, without a payment. */
export async function earnStars(
  { pool }: Pick<TestDatabase, "pool">,
  ownerId: number,
  stars: number,
): Promise<void> {
  await pool.query(
    `insert into ledger_posting (entry_id, kind, account, owner_id, provider, currency, amount, created_at)
     select entry.id, 'sale', line.account, line.owner_id, case line.account when 'provider_clearing' then 'stars' end, 'XTR', line.amount, now()
       from (select gen_random_uuid()::text as id) entry cross join lateral (
            values ('provider_clearing', null::bigint, $1::numeric), ('owner_balance', $2::bigint, -$1::numeric))
            line (account, owner_id, amount)`,
    [stars, ownerId],
  );
}

/** Inserts people who opened the storefront and bought nothing. */
export async function addVisitors(
  { pool }: Pick<TestDatabase, "pool">,
  channelId: string,
  count: number,
): Promise<void> {
  await pool.query(
    `with made as (
       insert into users (id, first_name, created_at)
       select ${PEOPLE} + n, 'Person ' || n, now() from generate_series(1, $1::int) n returning id)
     insert into storefront_visit (channel_id, user_id, visited_at) select $2, id, now() from made`,
    [count, channelId],
  );
}
