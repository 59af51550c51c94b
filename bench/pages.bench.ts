import { draftBroadcast, discardBroadcast } from "../bot/broadcasts/model/draft-broadcast.ts";
import { telegramId } from "../bot/platform/values/domain.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { OPERATOR, withFilledPlatforms } from "./support/filled-platform.ts";
import type { FilledPlatform } from "./support/filled-platform.ts";
import { pressPages } from "./support/press-pages.ts";
import type { Page } from "./support/press-pages.ts";
import { watchStatements } from "./support/slow-statements.ts";

const SUBSCRIPTIONS = benchSize(1_000_000, 2_000);
/** The longest wait that a person does not notice. */
const LIMIT_MS = 100;
const LISTED = 10;

/**
 * `pages`: the slowest page of an owner, a buyer and an operator, over a database with a million subscriptions. The standard error
 * gets the time of each page, and the plan of each statement that took longer than 20 ms.
 */
export const pagesBench: Bench = {
  names: ["pages"],
  onlyWhenNamed: true,
  run: () =>
    withFilledPlatforms([SUBSCRIPTIONS], async ([filled]) => {
      if (filled === undefined) return [];
      const slow = watchStatements(filled.platform.database.pool);
      const pages = await pressEverything(filled);
      const listed = pages
        .toSorted((left, right) => right.milliseconds - left.milliseconds)
        .map(
          ({ name, milliseconds, first, firstWord }) =>
            `${milliseconds.toFixed(1).padStart(8)} ms  ${name} (at first ${Math.round(first)} ms, a word after ${Math.round(firstWord)})`,
        );
      console.error(slow.report(), listed.join("\n"));
      const slowest = Math.max(...pages.map(({ milliseconds }) => milliseconds));
      const slower = pages.filter(({ milliseconds }) => milliseconds > LIMIT_MS).length;
      const bound = listed.slice(0, LISTED).map((line) => line.trim());
      const firstWord = Math.round(Math.max(...pages.map((page) => page.firstWord)));
      return [
        benchResult("pages", "ms", slowest, LIMIT_MS, bound.join(", "), {
          pages: pages.length,
          slower,
          firstWord,
        }),
      ];
    }),
};

/** The owner has the largest channel, and the buyer is a member of it. */
async function pressEverything(filled: FilledPlatform): Promise<Page[]> {
  const { prisma } = filled.platform.database;
  const channel = await prisma.channel.findFirstOrThrow({ where: { title: "Channel 1" } });
  const member = await prisma.subscription.findFirstOrThrow({
    where: { channelId: channel.id, state: "active" },
  });
  const ownerId = telegramId(channel.ownerId);
  const draft = await draftBroadcast(filled.platform, {
    channelId: channel.id,
    actorId: ownerId,
    content: { telegramChatId: ownerId, messageIds: [1], kind: "text", buttons: [] },
  });
  try {
    const buyerId = telegramId(member.userId);
    return [
      ...(await pressPages(filled, "owner", ownerId)),
      ...(await pressPages(filled, "buyer", buyerId, [`/start c_${channel.id}`])),
      ...(await pressPages(filled, "operator", OPERATOR)),
    ];
  } finally {
    if (draft !== undefined)
      await discardBroadcast(filled.platform, { broadcastId: draft, actorId: ownerId });
  }
}
