import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { byteOrderMark, csvLine, wordsCell } from "../../platform/values/csv.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { listFailures } from "../engine/index.ts";

export const failureColumns = ["id", "name", "username", "outcome", "reason"] as const;

// Bot API: a bot sends files of 50 MB at most; a line has 100 bytes or so.
const MOST_LINES = 300_000;

export type FailuresInput = { readonly broadcastId: string; readonly texts: Texts; readonly path: string };

/** Writes those whom a broadcast did not reach for sure as a CSV file, as they are read. @returns how many these are. */
export async function writeFailures(
  platform: Platform,
  { broadcastId, texts, path }: FailuresInput,
): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(failureColumns.map((column) => texts.plain(`broadcast-column-${column}`)));
    for await (const { userId, firstName, username, state, reason } of listFailures(platform, broadcastId)) {
      if (count === MOST_LINES) return;
      count += 1;
      const outcome = texts.plain(`broadcast-outcome-${state}`);
      yield csvLine([String(userId), wordsCell(firstName), username ?? "", outcome, wordsCell(reason)]);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return count;
}
