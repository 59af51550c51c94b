import type { Update } from "grammy/types";
import { commandNeeds } from "../../bot/channels/permissions/command-needs.ts";
import { buttonNeeds } from "../../bot/channels/permissions/button-needs.ts";
import { actionOf } from "../../bot/platform/chat/buttons.ts";
import { median } from "./filled-databases.ts";
import type { FilledPlatform } from "./filled-platform.ts";

export type Page = {
  readonly name: string;
  /** The median of the presses after the first. */
  readonly milliseconds: number;
  /** The first press also reads what is kept for a minute, and plans its statements. */
  readonly first: number;
  /** The time until the first press is answered by something, which may be the word that a count takes a moment. */
  readonly firstWord: number;
};

const ROUNDS = 3;

const words = (text: string): string[] => text.trim().split(/\s+/);

const COMMANDS = Object.values(commandNeeds)
  .flat()
  .filter((name) => name !== "cancel")
  .map((name) => `/${name}`);

/** The buttons that show a page. A press of the others changes what pages show. */
const PAGES: ReadonlySet<string> = new Set([
  ...buttonNeeds["setup.view"],
  ...buttonNeeds["channel.view"],
  ...buttonNeeds["members.view"],
  ...words(`payment-rules tier tiers-post post-times broadcasts bc-open bc-audience bc-kind bc-tiers bc-tier bc-languages
    bc-language bc-buttons bc-preview claim-window claim-days member-import discussion stats refund notify team-member payouts-new
    payout-wallet payout-coins payout-strategies payout-thresholds payout-show owners payouts-pending anomalies timeline channels team statement refunds donation-channels
    payouts stats-of subscriptions invite storefront try buy coins renew donate donation support pending privacy terms`),
]);

/** Buttons of one kind that show different things. Those of other kinds, such as the items of a list, are alike. */
const VARIED: ReadonlySet<string> = new Set(["members", "stats", "bc-kind", "bc-tier", "bc-language"]);
const VARIANTS = 8;

/** Opens the commands, and then the buttons that their pages show, breadth first. */
export async function pressPages(
  filled: FilledPlatform,
  role: string,
  userId: number,
  links: readonly string[] = [],
): Promise<Page[]> {
  const pressed = new Map<string, Set<string>>();
  const queue = [...COMMANDS, ...links].map((text) => ({
    name: `${role} ${text}`,
    update: () => messageOf(userId, text),
  }));
  const pages: Page[] = [];
  for (const { name, update } of queue) {
    const { times, firstWord, buttons } = await press(filled, name, update);
    const [first, ...others] = times;
    if (first !== undefined) pages.push({ name, milliseconds: median(others), first, firstWord });
    for (const data of buttons) {
      const action = actionOf(data);
      const alike = pressed.get(action) ?? new Set();
      const isVaried = VARIED.has(action);
      if (!PAGES.has(action) || alike.has(data) || alike.size >= (isVaried ? VARIANTS : 1)) continue;
      pressed.set(action, alike.add(data));
      queue.push({
        name: `${role} ${isVaried ? data : action}`,
        update: () => pressOf(userId, data),
      });
    }
  }
  return pages;
}

/** No times for an answer without a page, such as a file. */
async function press(
  { bot, telegram }: FilledPlatform,
  name: string,
  update: () => Update,
): Promise<{
  readonly times: readonly number[];
  readonly firstWord: number;
  readonly buttons: readonly string[];
}> {
  const times: number[] = [];
  let firstWord = 0;
  let buttons: readonly string[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    telegram.clear();
    const began = performance.now();
    try {
      await bot.handleUpdate(update());
    } catch (error) {
      console.error(`${name}: ${String(error)}`);
      return { times: [], firstWord, buttons };
    }
    times.push(performance.now() - began);
    if (round === 0) firstWord = (telegram.shownAt() ?? performance.now()) - began;
    buttons = telegram.buttons();
    if (!telegram.hasShownPage()) return { times: [], firstWord, buttons };
  }
  return { times, firstWord, buttons };
}

let updates = 1_000_000;

const personOf = (id: number) =>
  ({ id, is_bot: false, first_name: "Somebody", language_code: "en" }) as const;
const chatOf = (id: number) => ({ id, type: "private", first_name: "Somebody" }) as const;

const messageOf = (userId: number, text: string): Update => ({
  update_id: ++updates,
  message: {
    message_id: updates,
    date: Math.floor(Date.now() / 1000),
    chat: chatOf(userId),
    from: personOf(userId),
    text,
    entities: [{ type: "bot_command", offset: 0, length: text.split(" ")[0]?.length ?? 0 }],
  },
});

const pressOf = (userId: number, data: string): Update => ({
  update_id: ++updates,
  callback_query: {
    id: String(updates),
    from: personOf(userId),
    chat_instance: "1",
    data,
    message: { message_id: 1, date: 1, chat: chatOf(userId), text: "…" },
  },
});
