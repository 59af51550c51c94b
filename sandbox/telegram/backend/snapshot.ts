import type { UpdateQueueSnapshot } from "../updates/update-queue.ts";
import type { BotSettings } from "./bot-settings.ts";
import type { Channel } from "./channels.ts";
import type { StoredFile } from "./files.ts";
import type { MessageStoreSnapshot } from "./messages.ts";
import type { Person } from "./people.ts";
import type { StarLedger } from "./star-ledger.ts";

/**
 * The state of the local Telegram as data for `v8.serialize`: maps, sets, dates and buffers, some of them shared. Live
 * references, not copies: serialize the result at once. Pending queries and the log of calls are not included.
 */
export type TelegramSnapshot = {
  readonly people: Map<number, Person>;
  readonly channels: Map<number, Channel>;
  readonly settings: BotSettings;
  readonly messages: MessageStoreSnapshot;
  readonly files: readonly StoredFile[];
  readonly stars: StarLedger;
  readonly updates: UpdateQueueSnapshot;
};
