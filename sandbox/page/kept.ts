import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deserialize, serialize } from "node:v8";
import { ConfigError } from "../../bot/platform/config.ts";
import type { KeptNowPayments } from "../nowpayments/index.ts";
import type { KeptWorld } from "../telegram/index.ts";
import type { Ports } from "./ports.ts";
import type { ReadMarks } from "./read-marks.ts";

/** A playground but for its database: plain data, without anybody's secrets. */
export type Kept = {
  /** Milliseconds by which the clock is ahead of real time. */
  readonly ahead: number;
  readonly ports: Ports;
  readonly operatorIds: readonly number[];
  readonly marks: ReadMarks;
  readonly telegram: KeptWorld;
  readonly nowpayments: KeptNowPayments;
};

/** To be raised with every change of what is kept: nothing here can tell an older shape from a newer one. */
const SHAPE = 1;
const FILE = "sandbox-state";

/**
 * What was kept in a folder; undefined: nothing yet.
 * @throws {ConfigError} when it was kept by another version of the sandbox, or is damaged.
 */
export function readKept(folder: string): Kept | undefined {
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
    `What is kept in ${folder} is of another version of the sandbox. Delete that folder, or name another one.`,
  );
}

function read(bytes: Buffer): Kept | undefined {
  try {
    const { shape, kept } = deserialize(bytes) as { shape?: unknown; kept?: Kept };
    return shape === SHAPE ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Writes it whole or not at all: a kill in between leaves what was there. */
export function writeKept(folder: string, kept: Kept): void {
  const path = join(folder, FILE);
  writeFileSync(`${path}.new`, serialize({ shape: SHAPE, kept }), { mode: 0o600, flush: true });
  renameSync(`${path}.new`, path);
}
