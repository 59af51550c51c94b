import { Writable } from "node:stream";
import type { Database } from "../../bot/platform/database/database.ts";
import type { BackupSummary } from "../../bot/backup/backup-format.ts";
import { loadBackup } from "../../bot/backup/load-backup.ts";
import { readBackup } from "../../bot/backup/read-backup.ts";
import { writeBackup } from "../../bot/backup/write-backup.ts";

type Pool = Pick<Database, "pool">;

/** The bytes of a backup, as `npm run backup` writes them. */
export async function backupOf({ pool }: Pool, publicKeys: readonly string[] = []): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });
  const client = await pool.connect();
  let isBroken = true;
  try {
    await writeBackup({ client, sink, publicKeys, now: new Date(), program: "0.1.0" });
    isBroken = false;
    return Buffer.concat(chunks);
  } finally {
    client.release(isBroken);
  }
}

/** Loads a backup into a migrated database. */
export async function load({ pool }: Pool, bytes: Buffer, secretKey?: string): Promise<BackupSummary> {
  const client = await pool.connect();
  let isBroken = true;
  try {
    const summary = await loadBackup(client, await readBackup(inPieces(bytes), secretKey));
    isBroken = false;
    return summary;
  } finally {
    client.release(isBroken);
  }
}

// No multiple of a block size, so that pieces end anywhere.
const PIECE = 4_099;

async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += PIECE)
    yield await Promise.resolve(bytes.subarray(start, start + PIECE));
}
