import type { KeptUpdates } from "../updates/update-queue.ts";
import type { BotSettings } from "./bot-settings.ts";
import type { Channel } from "./channels.ts";
import type { StoredFile } from "./files.ts";
import type { KeptMessages } from "./messages.ts";
import type { Person } from "./people.ts";
import type { StarBooks } from "./star-books.ts";
import type { World } from "./world.ts";

/**
 * A Telegram as plain data: maps, sets, dates and buffers, some of them in several places at once, as `v8.serialize` takes
 * and gives them. It is the living state, not a copy: whoever wants to keep it writes it down before anything else happens.
 * Left out: what waits for an answer within seconds (buttons, questions before a charge), and what was called.
 */
export type KeptWorld = {
  readonly people: Map<number, Person>;
  readonly channels: Map<number, Channel>;
  readonly settings: BotSettings;
  readonly messages: KeptMessages;
  readonly files: readonly StoredFile[];
  readonly stars: StarBooks;
  readonly updates: KeptUpdates;
};

export const keepWorld = ({ people, channels, bot, messages, files, stars, updates }: World): KeptWorld => ({
  people,
  channels,
  settings: bot.settings,
  messages: messages.keep(),
  files: files.keep(),
  stars,
  updates: updates.keep(),
});
