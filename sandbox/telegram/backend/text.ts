import type { MessageEntity } from "grammy/types";
import { parseHtml } from "../bot-api/html.ts";
import { badRequest } from "../bot-api/bot-api-error.ts";

export type FormattedText = {
  readonly text: string;
  readonly entities: MessageEntity[];
  readonly html: string;
};

export type TextSource = {
  readonly text: string;
  readonly parse_mode?: string | undefined;
  readonly entities?: MessageEntity[] | undefined;
};

/** Parses a text of the bot and trims it, as Telegram does. */
export function formatText({ text, parse_mode, entities = [] }: TextSource): FormattedText {
  if (parse_mode !== undefined && parse_mode !== "" && parse_mode.toLowerCase() !== "html")
    throw badRequest(`the sandbox does not implement parse_mode ${parse_mode}`);
  const parsed = parse_mode ? parseHtml(text) : { text, entities };
  return { ...trim(parsed.text, parsed.entities), html: parse_mode ? text.trim() : escapeHtml(text.trim()) };
}

function trim(text: string, entities: MessageEntity[]): { text: string; entities: MessageEntity[] } {
  const trimmed = text.trim();
  const cut = text.length - text.trimStart().length;
  const inside = entities.flatMap((entity) => {
    const offset = Math.max(entity.offset - cut, 0);
    const end = Math.min(entity.offset - cut + entity.length, trimmed.length);
    return end > offset ? [{ ...entity, offset, length: end - offset }] : [];
  });
  return { text: trimmed, entities: inside };
}

export const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Entities that Telegram's apps detect in typed text. */
export function detectEntities(text: string): MessageEntity[] {
  const patterns = [
    ["bot_command", /(?<=^|\s)\/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?=\s|$)/gu],
    ["url", /https?:\/\/\S+/gu],
    ["mention", /(?<=^|\s)@\w{4,32}\b/gu],
    ["email", /[\w.+-]+@[\w-]+\.[\w.]+/gu],
  ] as const;
  return patterns
    .flatMap(([type, pattern]) =>
      [...text.matchAll(pattern)].map((match) => ({ type, offset: match.index, length: match[0].length })),
    )
    .sort((one, other) => one.offset - other.offset);
}
