import type { Platform } from "../platform.ts";

/** "unavailable": Telegram no longer has the file, or refuses it. */
export type FileAnswer = { readonly kind: "text"; readonly text: string } | { readonly kind: "unavailable" };

/**
 * Reads the text of a file that a person sent (getFile, then a download with the bot's token): one megabyte at
 * most, as UTF-8.
 * @throws {ProviderError} where Telegram cannot be reached.
 * @throws {GrammyError} where Telegram refuses getFile.
 */
export async function readTextFile(
  { telegram, http, config }: Pick<Platform, "telegram" | "http" | "config">,
  fileId: string,
): Promise<FileAnswer> {
  const { file_path: path } = await telegram.getFile(fileId);
  if (path === undefined) return { kind: "unavailable" };
  const url = `${config.telegram.apiRoot}/file/bot${config.botToken}/${path}`;
  const { status, text } = await http.send({ method: "GET", url });
  return status === 200 ? { kind: "text", text } : { kind: "unavailable" };
}
