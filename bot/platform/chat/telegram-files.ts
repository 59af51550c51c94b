import type { Platform } from "../platform.ts";

/** What a person sent as a file cannot be had: Telegram has it no more, or gives it to nobody. */
export type FileAnswer = { readonly kind: "text"; readonly text: string } | { readonly kind: "unavailable" };

/**
 * The text of a file that somebody sent (getFile, then a download under the bot's token). For small files: at most a
 * megabyte is read, as UTF-8.
 *
 * @throws {ProviderError} where Telegram cannot be reached; and what it says to the first call.
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
