import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { byteOrderMark, csvLine, wordsCell } from "../../../platform/values/csv.ts";
import type { Texts } from "../../../platform/texts/texts.ts";
import type { Platform } from "../../../platform/platform.ts";
import { listFailures } from "../../delivery/index.ts";

export const failureColumns = ["id", "name", "username", "outcome", "reason"] as const;

// Bot API: a bot sends files of 50 MB at most. A line has about 100 bytes.
const MAX_LINES = 300_000;

export type FailuresInput = { readonly broadcastId: string; readonly texts: Texts; readonly path: string };

/** Streams the recipients that a broadcast did not reach for certain into a CSV file. @returns how many. */
export async function writeFailures(
  platform: Platform,
  { broadcastId, texts, path }: FailuresInput,
): Promise<number> {
  let count = 0;
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(failureColumns.map((column) => texts.plain(`broadcast-column-${column}`)));
    for await (const { userId, firstName, username, state, reason } of listFailures(platform, broadcastId)) {
      if (count === MAX_LINES) return;
      count += 1;
      const outcome = texts.plain(`broadcast-outcome-${state}`);
      yield csvLine([String(userId), wordsCell(firstName), username ?? "", outcome, wordsCell(reason)]);
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
  return count;
}
