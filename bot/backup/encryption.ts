import { ReadableStream } from "node:stream/web";
import type * as age from "age-encryption";
import { BackupError, brokenBackup } from "./backup-format.ts";

type Bytes = AsyncIterable<Uint8Array>;

// The import takes a tenth of a second. A start without encryption does not wait for it.
const loadAge = (): Promise<typeof age> => import("age-encryption");

/** The first bytes of every file in the format of age. */
export const AGE_MARK = "age-encryption.org/v1";

/** A stage of a pipeline. The secret key of any of the public keys decrypts the result. */
export const encryptFor = (publicKeys: readonly string[]) =>
  async function* encrypt(source: Bytes): AsyncGenerator<Uint8Array> {
    const { Encrypter } = await loadAge();
    const encrypter = new Encrypter();
    for (const key of publicKeys) encrypter.addRecipient(key);
    yield* await encrypter.encrypt(ReadableStream.from(source));
  };

/**
 * Each chunk is authenticated before it is passed on, and a missing end is an error.
 * @throws {BackupError} where the key does not fit.
 */
export async function* decryptWith(secretKey: string | undefined, source: Bytes): AsyncGenerator<Uint8Array> {
  if (secretKey === undefined)
    throw new BackupError("The backup is encrypted. Set its secret key as BACKUP_SECRET_KEY.");
  const { Decrypter } = await loadAge();
  const decrypter = new Decrypter();
  decrypter.addIdentity(secretKey);
  let plain: Bytes;
  try {
    plain = await decrypter.decrypt(ReadableStream.from(source));
  } catch (error) {
    throw error instanceof Error && error.message.startsWith("no identity matched")
      ? new BackupError(
          "BACKUP_SECRET_KEY is not the key of this backup, which is encrypted for another key.",
        )
      : brokenBackup(error);
  }
  yield* plain;
}

/** A new pair: the public key encrypts on the server, the secret key decrypts and stays elsewhere. */
export async function makeKeyPair(): Promise<{ readonly publicKey: string; readonly secretKey: string }> {
  const { generateX25519Identity, identityToRecipient } = await loadAge();
  const secretKey = await generateX25519Identity();
  return { secretKey, publicKey: await identityToRecipient(secretKey) };
}
