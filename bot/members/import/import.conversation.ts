import type { Message } from "grammy/types";
import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Answer, Asking, AnswerAttempt } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { readDays } from "../../platform/forms/typed-answers.ts";
import { memberDays } from "../member/member.keyboards.ts";
import { describeRefused, showImport } from "./telegram-show-import.ts";
import { MAX_PEOPLE } from "./parse-list.ts";
import { startImport } from "./decide-import.ts";
import { storeList } from "./store-list.ts";
import type { StoreListResult } from "./store-list.ts";
import type { Platform } from "../../platform/platform.ts";

/** Stored as JSON while the form waits. */
export type ImportFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
};

type Stored = Extract<StoreListResult, { kind: "stored" }>;

const form = defineForm({ id: "import-list", fill: fillImportForm, lost: "members-form-lost" });
export const openImportForm = form.open;
export const importForm = form.waiting;

/** Asks for a list and a duration, and starts the check. Asks again after an internal error. */
async function fillImportForm(form: Form, { texts }: FormContext, request: ImportFormRequest): Promise<void> {
  // Chosen before the list arrives, so that a second run after a kill stores the list under the same id.
  const importId = await form.external(({ platform }) => newId(platform.clock.now()));
  const asking: Asking = { form, texts, formKey: importId.slice(-8), step: 0 };
  const stored = await askForList(asking, request, importId);
  if (stored === undefined) return;
  for (;;) {
    const defaultDays = stored.withoutEnd === 0 ? null : await askHowLong(asking, stored);
    const started = await attempt(form, async (outer) => {
      const isStarted = await startImport(outer.platform, {
        importId,
        actorId: request.actorId,
        defaultDays,
      });
      if (isStarted) await showImport(outer.platform, importId);
      return isStarted;
    });
    if (await reportFailure(asking, started)) {
      // Without a question to repeat, the form ends. The owner can send the list again.
      if (stored.withoutEnd === 0) return;
      continue;
    }
    if (started.kind === "done" && !started.value) await say(form, texts.html("members-not-yours"));
    return;
  }
}

/** Undefined if the actor no longer owns the channel. */
async function askForList(
  asking: Asking,
  { channelId, channelTitle, actorId }: ImportFormRequest,
  importId: string,
): Promise<Stored | undefined> {
  const { form, texts } = asking;
  for (;;) {
    const source = await ask<ListSource>(asking, {
      html: texts.html("import-ask-list", { channel: channelTitle }),
      buttons: [],
      readText: (text) => ({ kind: "ok", value: { kind: "text", text } }),
      readMessage: readDocument,
      readButton: () => undefined,
    });
    const stored = await attempt(form, async (outer) => {
      const text = await textOf(outer, source);
      if (text === undefined) return { kind: "unavailable" as const };
      const { timeZone } = texts;
      return storeList(outer.platform, { importId, channelId, actorId, text, timeZone });
    });
    if ((await reportFailure(asking, stored)) || stored.kind === "failed") continue;
    const { value } = stored;
    if (value.kind === "stored") return value;
    if (value.kind === "not_allowed") {
      await say(form, texts.html("members-not-yours"));
      return undefined;
    }
    await say(form, refusal(texts, value));
  }
}

/** A typed list, or the id of an uploaded file. */
type ListSource =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "file"; readonly fileId: string };

// Twice the size of 20,000 lines with an id and a date.
const MAX_BYTES = 1_000_000;

/** Undefined for a message without a document. The name only rules out other formats; the content is parsed. */
function readDocument({ document }: Message): Answer<ListSource> | undefined {
  if (document === undefined) return undefined;
  const { file_id: fileId, file_name: name = "", file_size: size = 0 } = document;
  if (!/\.(?:txt|csv)$/iu.test(name)) return { kind: "refused", reason: "import-not-a-list" };
  return size > MAX_BYTES
    ? { kind: "refused", reason: "import-too-big" }
    : { kind: "ok", value: { kind: "file", fileId } };
}

async function textOf({ platform }: BotContext, source: ListSource): Promise<string | undefined> {
  if (source.kind === "text") return source.text;
  const file = await readTextFile(platform, source.fileId);
  return file.kind === "text" ? file.text : undefined;
}

function refusal(
  texts: Texts,
  value: Exclude<StoreListResult, { kind: "stored" | "not_allowed" }> | { readonly kind: "unavailable" },
): string {
  if (value.kind === "unavailable") return texts.html("import-unavailable");
  if (value.kind === "too_many") return texts.html("import-too-many", { max: MAX_PEOPLE });
  return [texts.html("import-nobody"), ...describeRefused(texts, value.refused)].join("\n");
}

/** @returns whether the attempt failed. */
async function reportFailure({ form, texts }: Asking, attempted: AnswerAttempt<unknown>): Promise<boolean> {
  if (attempted.kind === "failed") await say(form, texts.html("import-failed", { id: attempted.errorId }));
  return attempted.kind === "failed";
}

/** Null: for life. */
async function askHowLong(asking: Asking, { people, withoutEnd }: Stored): Promise<number | null> {
  const { texts } = asking;
  const answer = await ask<{ readonly days: number | null }>(asking, {
    html: texts.html("import-ask-days", { people, count: withoutEnd }),
    buttons: memberDays.map((days) => [{ label: texts.plain(`claim-give-${days}`), value: days }]),
    readText: (text) => {
      const days = readDays(text);
      return days.kind === "ok" ? { kind: "ok", value: { days: days.value } } : days;
    },
    readButton: (value) => {
      const days = memberDays.find((one) => one === value);
      return days === undefined ? undefined : { days: days === "life" ? null : Number(days) };
    },
  });
  return answer.days;
}

/** "unavailable": Telegram no longer has the file, or refuses it. */
type FileAnswer = { readonly kind: "text"; readonly text: string } | { readonly kind: "unavailable" };

/**
 * Reads the text of a file that a person sent (getFile, then a download with the bot's token): one megabyte at
 * most, as UTF-8.
 * @throws {ProviderError} where Telegram cannot be reached.
 * @throws {GrammyError} where Telegram refuses getFile.
 */
async function readTextFile(
  { telegram, http, config }: Pick<Platform, "telegram" | "http" | "config">,
  fileId: string,
): Promise<FileAnswer> {
  const { file_path: path } = await telegram.getFile(fileId);
  if (path === undefined) return { kind: "unavailable" };
  const url = `${config.telegram.apiRoot}/file/bot${config.botToken}/${path}`;
  const { status, text } = await http.send({ method: "GET", url });
  return status === 200 ? { kind: "text", text } : { kind: "unavailable" };
}
