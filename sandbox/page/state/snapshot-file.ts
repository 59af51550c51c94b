import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { ConfigError } from "../../../bot/platform/values/errors.ts";
import type { CryptoPaySnapshot } from "../../cryptopay/index.ts";
import type { NowPaymentsSnapshot } from "../../nowpayments/index.ts";
import type { AccountSnapshot } from "../../stripe/index.ts";
import type { TelegramSnapshot } from "../../telegram/index.ts";
import type { Ports } from "./ports.ts";
import type { ReadPositions } from "./read-positions.ts";

/** The state of a playground without its database and without secrets, as plain data. */
export type PlaygroundSnapshot = {
  /** Milliseconds ahead of real time. */
  readonly clockOffset: number;
  readonly ports: Ports;
  readonly operatorIds: readonly number[];
  readonly readPositions: ReadPositions;
  readonly telegram: TelegramSnapshot;
  readonly nowpayments: NowPaymentsSnapshot;
  readonly cryptopay: CryptoPaySnapshot;
  readonly stripe: AccountSnapshot;
};

/** Version of the snapshot's shape. Raise it with every change: nothing else tells an old shape from a new one. */
const SHAPE = 7;
const FILE = "sandbox-state";

/**
 * Returns the saved snapshot of a folder; undefined without one.
 * @throws {ConfigError} for a snapshot of another version, or a damaged one.
 */
export function readSnapshot(folder: string): PlaygroundSnapshot | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(folder, FILE));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  const found = read(bytes);
  if (found !== undefined) return found;
  throw new ConfigError(
    `The sandbox saved in ${folder} has another version or is damaged. Delete the folder, or use --keep with another one.`,
  );
}

function read(bytes: Buffer): PlaygroundSnapshot | undefined {
  try {
    const { shape, snapshot } = deserialize(bytes) as { shape?: unknown; snapshot?: PlaygroundSnapshot };
    return shape === SHAPE ? snapshot : undefined;
  } catch {
    return undefined;
  }
}

/** Writes to a temporary file and renames it: a kill leaves the previous snapshot intact. */
export function writeSnapshot(folder: string, snapshot: PlaygroundSnapshot): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.new`, serialize({ shape: SHAPE, snapshot }), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
