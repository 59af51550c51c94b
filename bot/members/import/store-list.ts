import { permissions } from "../../channels/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { parseList } from "./parse-list.ts";
import type { ListedPerson, RefusedLines } from "./parse-list.ts";

export type StoreListInput = {
  readonly importId: string;
  readonly channelId: string;
  readonly actorId: number;
  readonly text: string;
  /** The time zone in which a day of the list ends at midnight (an IANA name; null: UTC). */
  readonly timeZone: string | null;
};

export type StoreListResult =
  | {
      readonly kind: "stored";
      readonly people: number;
      /** How many lines name no end. */
      readonly withoutEnd: number;
    }
  | { readonly kind: "too_many" }
  /** No line names a person. */
  | { readonly kind: "nobody"; readonly refused: readonly RefusedLines[] }
  | { readonly kind: "not_allowed" };

// About 60 kB of rows in one statement.
const INSERT_BATCH = 2_000;

/**
 * Stores a list until its owner starts the import. Replaces a list of the channel that was never started. Idempotent by the id of the
 * import.
 */
export async function storeList(
  platform: Platform,
  { importId, channelId, actorId, text, timeZone }: StoreListInput,
): Promise<StoreListResult> {
  const now = platform.clock.now();
  const list = parseList(text, { now, timeZone });
  if (list.kind === "too_many") return list;
  const { people, refused } = list;
  if (people.length === 0) return { kind: "nobody", refused };
  const stored = {
    kind: "stored" as const,
    people: people.length,
    withoutEnd: people.filter(({ end }) => end.kind === "default").length,
  };
  return platform.database.prisma.$transaction(async (transaction): Promise<StoreListResult> => {
    if (
      !(await permissions.lockPermittedChannel(transaction, {
        channelId,
        actorId,
        permission: "members.import",
      }))
    )
      return { kind: "not_allowed" };
    if ((await transaction.memberImport.count({ where: { id: importId, channelId } })) > 0) return stored;
    await transaction.memberImport.deleteMany({ where: { channelId, state: "draft" } });
    await transaction.memberImport.create({
      data: {
        id: importId,
        channelId,
        actorId: BigInt(actorId),
        state: "draft",
        refused: refused.map((one) => ({ ...one })),
        createdAt: now,
      },
    });
    for (let start = 0; start < people.length; start += INSERT_BATCH)
      await transaction.memberImportRow.createMany({
        data: people.slice(start, start + INSERT_BATCH).map((person) => ({ importId, ...columnsOf(person) })),
      });
    return stored;
  });
}

const columnsOf = ({ line, userId, end }: ListedPerson) => ({
  line,
  userId: BigInt(userId),
  days: end.kind === "days" ? end.days : null,
  until: end.kind === "until" ? end.until : null,
  forLife: end.kind === "life",
});
