import { z } from "zod";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { importState, countResults } from "./import.sql.ts";
import type { ImportResult, ImportState } from "./import.sql.ts";
import { refusedReasons } from "./parse-list.ts";
import type { RefusedLines } from "./parse-list.ts";

export type ImportView = {
  readonly id: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly state: ImportState;
  readonly defaultDays: number | null;
  readonly messageId: number | undefined;
  readonly refused: readonly RefusedLines[];
  readonly people: number;
  readonly checked: number;
  /** Imported members. */
  readonly taken: number;
  /** People outside of the chat who were offered access. */
  readonly offered: number;
  /** Imported people who never started the bot. */
  readonly unreachable: number;
  /** People to import whose line names no end. */
  readonly withoutEnd: number;
  readonly counts: Readonly<Partial<Record<ImportResult, number>>>;
  /** The line numbers of the first bots. */
  readonly botLines: readonly number[];
};

const refusedLines = z.array(
  z.object({ reason: z.enum(refusedReasons), count: z.number(), lines: z.array(z.number()) }),
);

/** The progress and the results of an import; undefined if it was discarded. */
export async function readImport({ database }: Platform, id: string): Promise<ImportView | undefined> {
  const found = await database.prisma.memberImport.findUnique({
    where: { id },
    include: { channel: { select: { title: true } } },
  });
  if (found === null) return undefined;
  const [actor, rows] = await Promise.all([
    database.prisma.user.findUnique({ where: { id: found.actorId } }),
    countResults.all(database.prisma, { importId: id }),
  ]);
  const sum = (read: (row: (typeof rows)[number]) => number): number =>
    rows.reduce((total, row) => total + read(row), 0);
  return {
    id,
    channelId: found.channelId,
    channelTitle: found.channel.title,
    actorId: telegramId(found.actorId),
    languageCode: actor?.languageCode ?? null,
    timeZone: actor?.timeZone ?? null,
    state: importState.read(found.state),
    defaultDays: found.defaultDays,
    messageId: found.messageId ?? undefined,
    refused: refusedLines.parse(found.refused),
    people: sum(({ people }) => people),
    checked: sum(({ checkResult, people }) => (checkResult === null ? 0 : people)),
    taken: sum(({ checkResult, taken }) => (checkResult === "outside" ? 0 : taken)),
    offered: sum(({ checkResult, taken }) => (checkResult === "outside" ? taken : 0)),
    unreachable: sum(({ unreachable }) => unreachable),
    withoutEnd: sum(({ withoutEnd }) => withoutEnd),
    counts: Object.fromEntries(
      rows.flatMap(({ checkResult, people }) => (checkResult === null ? [] : [[checkResult, people]])),
    ),
    botLines: rows.find(({ checkResult }) => checkResult === "bot")?.lines ?? [],
  };
}
