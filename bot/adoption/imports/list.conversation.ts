import type { BotContext, Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import type { Asking, Attempt } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { readTextFile } from "../../platform/chat/telegram-files.ts";
import { givenDays } from "../adoption.keyboards.ts";
import { readDays } from "../../platform/forms/read-days.ts";
import { beginImport } from "./begin-import.ts";
import { describeRefused } from "./describe-import.ts";
import { readDocument, readTyped } from "./list-source.ts";
import type { ListSource } from "./list-source.ts";
import { MAX_PEOPLE } from "./parse-list.ts";
import { storeList } from "./store-list.ts";
import type { StoreListResult } from "./store-list.ts";
import { showImport } from "./telegram-show-import.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type ListFormRequest = {
  readonly channelId: string;
  readonly channelTitle: string;
  readonly actorId: number;
};

type Stored = Extract<StoreListResult, { kind: "stored" }>;

/** Takes a list and how long it is for, and begins to look its people up. After a failure of ours it asks again. */
export async function fillListForm(
  form: Form,
  { texts }: FormContext,
  request: ListFormRequest,
): Promise<void> {
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking: Asking = { form, texts, mark, step: 0 };
  const stored = await takeList(asking, request);
  if (stored === undefined) return;
  for (;;) {
    const defaultDays = stored.withoutEnd === 0 ? null : await askHowLong(asking, stored);
    const { importId } = stored;
    const begun = await attempt(form, async (outer) => {
      const isBegun = await beginImport(outer.platform, { importId, actorId: request.actorId, defaultDays });
      if (isBegun) await showImport(outer.platform, importId);
      return isBegun;
    });
    if (await saidFailed(asking, begun)) {
      // Nothing to ask once more: whoever wants to go on sends the list again.
      if (stored.withoutEnd === 0) return;
      continue;
    }
    if (begun.kind === "done" && !begun.value) await say(form, texts.html("members-not-yours"));
    return;
  }
}

/** Undefined where the channel is not theirs any more. */
async function takeList(
  asking: Asking,
  { channelId, channelTitle, actorId }: ListFormRequest,
): Promise<Stored | undefined> {
  const { form, texts } = asking;
  for (;;) {
    const source = await ask<ListSource>(asking, {
      html: texts.html("import-ask-list", { channel: channelTitle }),
      buttons: [],
      readText: readTyped,
      readMessage: readDocument,
      readButton: () => undefined,
    });
    const stored = await attempt(form, async (outer) => {
      const text = await textOf(outer, source);
      if (text === undefined) return { kind: "unavailable" as const };
      return storeList(outer.platform, { channelId, actorId, text, timeZone: texts.timeZone });
    });
    if ((await saidFailed(asking, stored)) || stored.kind === "failed") continue;
    const { value } = stored;
    if (value.kind === "stored") return value;
    if (value.kind === "not_allowed") {
      await say(form, texts.html("members-not-yours"));
      return undefined;
    }
    await say(form, refusal(texts, value));
  }
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

async function saidFailed({ form, texts }: Asking, tried: Attempt<unknown>): Promise<boolean> {
  if (tried.kind === "failed") await say(form, texts.html("import-failed", { id: tried.errorId }));
  return tried.kind === "failed";
}

/** Null: for life. */
async function askHowLong(asking: Asking, { people, withoutEnd }: Stored): Promise<number | null> {
  const { texts } = asking;
  const answer = await ask<{ readonly days: number | null }>(asking, {
    html: texts.html("import-ask-days", { people, count: withoutEnd }),
    buttons: givenDays.map((given) => [{ label: texts.plain(`claim-give-${given}`), value: given }]),
    readText: (text) => {
      const days = readDays(text);
      return days.kind === "ok" ? { kind: "ok", value: { days: days.value } } : days;
    },
    readButton: (value) => {
      const given = givenDays.find((one) => one === value);
      return given === undefined ? undefined : { days: given === "life" ? null : Number(given) };
    },
  });
  return answer.days;
}
