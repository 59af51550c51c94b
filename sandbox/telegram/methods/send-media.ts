import { randomInt } from "node:crypto";
import type { Message, PhotoSize } from "grammy/types";
import type { Call } from "../bot-api/read-call.ts";
import { badRequest, BotApiError } from "../bot-api/bot-api-error.ts";
import type { FileKind, StoredFile } from "../backend/files.ts";
import type { Content } from "../backend/messages.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import type { Methods } from "./method.ts";
import { captionText } from "./send-messages.ts";
import { send } from "./send.ts";
import type { Outgoing, SendArgs } from "./send.ts";

type Files = Call["files"];
type CaptionArgs = Parameters<typeof captionText>[0] & { readonly has_spoiler?: boolean };

export function mediaMethods(backend: TelegramBackend): Methods {
  const sendFile = (kind: FileKind, args: SendArgs & CaptionArgs, source: unknown, files: Files): Message =>
    send(backend, args, () => composeMedia(backend, { kind, source, args, files }));
  return {
    sendPhoto: (args, { files }) => sendFile("photo", args, args.photo, files),
    sendDocument: (args, { files }) => sendFile("document", args, args.document, files),
    sendVideo: (args, { files }) => sendFile("video", args, args.video, files),
    sendAnimation: (args, { files }) => sendFile("animation", args, args.animation, files),
    sendMediaGroup(args, { files }) {
      if (args.media.length < 2 || args.media.length > 10)
        throw badRequest("media group must include 2-10 items");
      const items = args.media.map((item) => {
        if (item.type !== "photo" && item.type !== "video" && item.type !== "document")
          throw badRequest(`the sandbox does not implement ${item.type} in media groups`);
        return composeMedia(backend, { kind: item.type, source: item.media, args: item, files });
      });
      const kinds = new Set(args.media.map(({ type }) => type));
      if (kinds.has("document") && kinds.size > 1)
        throw badRequest("document can't be mixed with other media types");
      const media_group_id = String(randomInt(2 ** 47));
      return items.map(({ content, html = "" }) =>
        send(backend, args, () => ({ content: { ...content, media_group_id }, html })),
      );
    },
    getFile({ file_id }) {
      const file = backend.files.find(file_id);
      if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
      const { fileId, uniqueId, path, data } = file;
      if (data.length > MAX_DOWNLOAD_BYTES) throw badRequest("file is too big");
      return { file_id: fileId, file_unique_id: uniqueId, file_size: data.length, file_path: path };
    },
  };
}

type MediaSource = {
  readonly kind: FileKind;
  /** `attach://<name>` of an upload, or a file id. */
  readonly source: unknown;
  readonly args: CaptionArgs;
  readonly files: Files;
};

export function composeMedia(backend: TelegramBackend, { kind, source, args, files }: MediaSource): Outgoing {
  const file = findFile(backend, kind, source, files);
  const { text, entities, html } = captionText(args);
  const content: Content = {
    ...describe(file),
    ...(text === "" ? {} : { caption: text }),
    ...(entities.length === 0 ? {} : { caption_entities: entities }),
    ...(args.has_spoiler ? { has_media_spoiler: true as const } : {}),
  };
  return { content, html };
}

/** Bots can download files of up to 20 MB. */
const MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024;

/** Telegram's upload limits for bots. */
const MAX_UPLOAD_MB = { photo: 10, document: 50, video: 50, animation: 50 } as const;

function findFile(backend: TelegramBackend, kind: FileKind, source: unknown, files: Files): StoredFile {
  if (typeof source !== "string") throw badRequest(`there is no ${kind} in the request`);
  if (source.startsWith("attach://")) {
    const upload = files.get(source.slice("attach://".length));
    if (!upload) throw badRequest(`there is no ${kind} in the request`);
    if (upload.data.length === 0) throw badRequest("file must be non-empty");
    if (upload.data.length > MAX_UPLOAD_MB[kind] * 1024 * 1024)
      throw new BotApiError(413, "Request Entity Too Large");
    return backend.files.add({
      kind,
      name: upload.filename,
      contentType: upload.contentType,
      data: upload.data,
    });
  }
  if (/^https?:/u.test(source)) throw badRequest("the sandbox does not fetch files from the web");
  const file = backend.files.find(source);
  if (!file) throw badRequest("wrong remote file identifier specified: Wrong string length");
  if (file.kind !== kind)
    throw badRequest(`type of file mismatch: can't use file of type ${file.kind} as ${kind}`);
  return file;
}

function describe(file: StoredFile): Content {
  const id = { file_id: file.fileId, file_unique_id: file.uniqueId, file_size: file.data.length };
  const screen = { ...id, ...(pngSize(file.data) ?? { width: 800, height: 600 }) };
  const named = { file_name: file.name, mime_type: file.contentType };
  switch (file.kind) {
    case "photo":
      return { photo: [screen satisfies PhotoSize] };
    case "document":
      return { document: { ...id, ...named } };
    case "video":
      return { video: { ...screen, ...named, duration: 1 } };
    case "animation":
      return { animation: { ...screen, ...named, duration: 1 }, document: { ...id, ...named } };
    default:
      return file.kind satisfies never;
  }
}

/** The size in a PNG's header; undefined for other formats. */
function pngSize(data: Buffer): { readonly width: number; readonly height: number } | undefined {
  if (data.length < 24 || data.toString("latin1", 1, 4) !== "PNG") return undefined;
  return { width: data.readUInt32BE(16), height: data.readUInt32BE(20) };
}
