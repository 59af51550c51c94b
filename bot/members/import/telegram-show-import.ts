import { InlineKeyboard } from "grammy";
import type { Platform } from "../../platform/platform.ts";
import { isBeyondEdit, isRefusal, isUnreachable, takeMessageBack } from "../../platform/telegram/telegram.ts";
import { readImport } from "./read-import.ts";
import type { ImportView } from "./read-import.ts";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { NAMED_LINES } from "./parse-list.ts";
import type { RefusedLines } from "./parse-list.ts";
import { importResults } from "./import.sql.ts";
import type { ImportResult } from "./import.sql.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { claimPostButton, membersButton } from "../member/member.keyboards.ts";

export const CONFIRM_IMPORT = "import-confirm";
export const DISCARD_IMPORT = "import-discard";

/**
 * Updates the message that shows an import's progress, or sends it if there is none. Does nothing for an import that was
 * discarded.
 */
export async function showImport(platform: Platform, importId: string): Promise<void> {
  const view = await readImport(platform, importId);
  if (view === undefined) return;
  const { actorId, messageId } = view;
  const texts = platform.translations.for(view.languageCode, view.timeZone);
  const html = describeImport(texts, view);
  const options = { parse_mode: "HTML" as const, reply_markup: importButtons(texts, view) };
  try {
    if (messageId !== undefined) {
      await platform.telegram.editMessageText(actorId, messageId, html, options);
      return;
    }
  } catch (error) {
    if (isUnreachable(error) || isRefusal(error, "message is not modified")) return;
    if (!isBeyondEdit(error)) throw error;
  }
  try {
    const sent = await platform.telegram.sendMessage(actorId, html, options);
    // The form and a job may send at once: the first to store its message wins, and the other one takes its message back.
    const { count } = await platform.database.prisma.memberImport.updateMany({
      where: { id: importId, messageId: messageId ?? null },
      data: { messageId: sent.message_id },
    });
    if (count === 1) return;
    await takeMessageBack(platform.telegram, actorId, sent.message_id);
    await showImport(platform, importId);
  } catch (error) {
    // The owner blocked the bot. The import continues, because the owner confirmed it.
    if (!isUnreachable(error)) throw error;
  }
}

/** The message of an import in its current state: HTML. */
function describeImport(texts: Texts, view: ImportView): string {
  const { channelTitle: channel, state, people, checked, taken, counts } = view;
  if (state === "checked") return describeDryRun(texts, view);
  if (state === "done") return describeOutcome(texts, view);
  if (state === "importing") return texts.html("import-running", { channel, taken });
  return texts.html("import-checking", { channel, checked, people, inside: counts.inside ?? 0 });
}

function describeDryRun(texts: Texts, view: ImportView): string {
  const { channelTitle: channel, people, counts, withoutEnd, defaultDays, refused, botLines } = view;
  const bots: RefusedLines[] =
    botLines.length === 0 ? [] : [{ reason: "not-an-id", count: counts.bot ?? 0, lines: [...botLines] }];
  const parts = [
    texts.html("import-dry-run", { channel, people }),
    describeCounts(texts, counts),
    ...(withoutEnd === 0 ? [] : [describeTerm(texts, withoutEnd, defaultDays)]),
    [
      ...bots.map((one) => texts.html("import-refused-bot", linesOf(texts, one))),
      ...describeRefused(texts, refused),
    ].join("\n"),
    texts.html(
      (counts.inside ?? 0) + (counts.outside ?? 0) === 0 ? "import-nobody-new" : "import-not-changed-yet",
    ),
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

const describeCounts = (texts: Texts, counts: ImportView["counts"]): string =>
  importResults
    .flatMap((result: ImportResult) => {
      const count = counts[result] ?? 0;
      return count === 0 ? [] : [texts.html(`import-is-${kebabCase(result)}`, { count })];
    })
    .join("\n");

const describeTerm = (texts: Texts, count: number, days: number | null): string =>
  days === null ? texts.html("import-term-life", { count }) : texts.html("import-term-days", { count, days });

/** One line of text for each reason. */
export const describeRefused = (texts: Texts, refused: readonly RefusedLines[]): string[] =>
  refused.map((one) => texts.html(`import-refused-${one.reason}`, linesOf(texts, one)));

/** "line 3" or "lines 3, 8, 13, and 4 more". */
function linesOf(texts: Texts, { count, lines }: RefusedLines): { readonly lines: string } {
  const named = lines.slice(0, NAMED_LINES).map(String);
  const more = count - named.length;
  const rest = more > 0 ? [texts.plain("import-lines-more", { count: more })] : [];
  return { lines: texts.plain("import-lines", { count, lines: texts.list([...named, ...rest]) }) };
}

function describeOutcome(texts: Texts, view: ImportView): string {
  const { channelTitle: channel, taken, offered, unreachable, people } = view;
  const parts = [texts.html("import-done", { channel, taken })];
  if (offered > 0) parts.push(texts.html("import-offered", { count: offered }));
  const skipped = people - taken - offered;
  if (skipped > 0) parts.push(texts.html("import-skipped", { count: skipped }));
  if (unreachable > 0) parts.push(texts.html("import-unreachable", { count: unreachable }));
  return parts.join("\n\n");
}

function importButtons(texts: Texts, view: ImportView): InlineKeyboard {
  const { id, channelId, state, counts, unreachable } = view;
  const { inside = 0, outside = 0 } = counts;
  const keyboard = new InlineKeyboard();
  if (state === "done") {
    if (unreachable > 0) keyboard.text(...claimPostButton(texts, channelId)).row();
    return keyboard.text(...membersButton(texts, channelId));
  }
  if (state === "importing") return keyboard;
  if (state === "checked") {
    if (inside > 0)
      keyboard
        .text(texts.plain("import-confirm", { count: inside }), buttonData(CONFIRM_IMPORT, id, "inside"))
        .row();
    if (outside > 0)
      keyboard
        .text(
          texts.plain("import-confirm-all", { outside, count: inside + outside }),
          buttonData(CONFIRM_IMPORT, id, "all"),
        )
        .row();
  }
  return keyboard.text(texts.plain("import-discard"), buttonData(DISCARD_IMPORT, id));
}
