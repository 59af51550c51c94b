import { z } from "zod";
import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { refusedReasons } from "./parse-list.ts";
import type { Refused } from "./parse-list.ts";
import type { Verdict } from "./verdicts.ts";

export type ImportView = {
  readonly id: string;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly state: string;
  readonly defaultDays: number | null;
  readonly messageId: number | undefined;
  readonly refused: readonly Refused[];
  readonly people: number;
  readonly checked: number;
  readonly taken: number;
  /** Of those who were taken over: whom the bot cannot write to. */
  readonly unreachable: number;
  /** Of those who can be taken over: for whom the list says no end. */
  readonly withoutEnd: number;
  readonly counts: Readonly<Partial<Record<Verdict, number>>>;
  /** The lines of the first bots. */
  readonly botLines: readonly number[];
};

const refusedLines = z.array(
  z.object({ reason: z.enum(refusedReasons), count: z.number(), lines: z.array(z.number()) }),
);

type Counted = {
  verdict: Verdict | null;
  people: number;
  taken: number;
  without_end: number;
  unreachable: number;
  lines: number[];
};

/** How far an import is, and what was found out; undefined where it was dropped. */
export async function readImport({ database }: Platform, id: string): Promise<ImportView | undefined> {
  const found = await database.prisma.memberImport.findUnique({
    where: { id },
    include: { channel: { select: { title: true } } },
  });
  if (found === null) return undefined;
  const [actor, counted] = await Promise.all([
    database.prisma.user.findUnique({ where: { id: found.actorId } }),
    database.prisma.$queryRaw<Counted[]>`
      select r.verdict, count(*)::int as people, count(r.taken_at)::int as taken,
             count(*) filter (where r.days is null and r.until is null and not r.for_life
                                and r.verdict in ('inside', 'outside'))::int as without_end,
             count(*) filter (where r.taken_at is not null and u.unreachable_since is not null)::int as unreachable,
             (array_agg(r.line order by r.line))[1:10] as lines
        from import_row r left join users u on u.id = r.user_id
       where r.import_id = ${id} group by r.verdict`,
  ]);
  const sum = (read: (row: Counted) => number): number => counted.reduce((all, row) => all + read(row), 0);
  return {
    id,
    channelId: found.channelId,
    channelTitle: found.channel.title,
    actorId: telegramId(found.actorId),
    languageCode: actor?.languageCode ?? null,
    timeZone: actor?.timeZone ?? null,
    state: found.state,
    defaultDays: found.defaultDays,
    messageId: found.messageId ?? undefined,
    refused: refusedLines.parse(found.refused),
    people: sum(({ people }) => people),
    checked: sum(({ verdict, people }) => (verdict === null ? 0 : people)),
    taken: sum(({ taken }) => taken),
    unreachable: sum(({ unreachable }) => unreachable),
    withoutEnd: sum((row) => row.without_end),
    counts: Object.fromEntries(
      counted.flatMap(({ verdict, people }) => (verdict === null ? [] : [[verdict, people]])),
    ),
    botLines: counted.find(({ verdict }) => verdict === "bot")?.lines ?? [],
  };
}
