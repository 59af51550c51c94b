import { isDeepStrictEqual } from "node:util";
import type { Message } from "grammy/types";
import { InlineKeyboard } from "grammy";
import type { BotContext, Form, FormContext } from "../context.ts";
import { newErrorId } from "../values/errors.ts";
import { newId } from "../values/ids.ts";
import type { Texts, FixedTextKey, TextKeyWith } from "../texts/texts.ts";
import { describeMoney } from "../texts/describe-money.ts";
import type { Money } from "../values/money.ts";
import { buttonData } from "../chat/buttons.ts";
import { isFault } from "../telegram/telegram.ts";
import { heldCallsOf, leaveFault } from "../telegram/held-calls.ts";

/*
 * The conversations plugin replays a form from its log for each answer, so everything that is not a pure
 * function of the answers happens in `form.external`. Messages are sent there too: a call of the form's own Api
 * whose exception is caught blocks the chat for ever (grammyjs/conversations#155), while `external` keeps
 * exceptions out of the replay. The result of `external` is stored as JSON, so it must hold no bigint.
 */

/** One form in progress. It numbers its questions, so that buttons of earlier questions are known as outdated. */
export type Asking = {
  readonly form: Form;
  readonly texts: Texts;
  /** Distinguishes this form's buttons from those of an earlier form. */
  readonly formKey: string;
  step: number;
  /** The next question replaces the message whose button was pressed. */
  isInPlace?: boolean;
};

/** Begins a form's questions. */
export async function startAsking(form: Form, texts: Texts): Promise<Asking> {
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  return { form, texts, formKey, step: 0 };
}

/** The smallest and the largest value that a question accepts, both included. */
export type Limits<Value extends number | Money = number | Money> = {
  readonly min: Value;
  readonly max: Value;
};

/** The result of reading an answer. The reason is a text key. */
export type Answer<Value> =
  | { readonly kind: "ok"; readonly value: Value }
  | { readonly kind: "refused"; readonly reason: FixedTextKey; readonly limits?: undefined };

/** The result of reading a text or a quantity. A refusal beyond the limits passes them to its text as $min and $max. */
export type LimitedAnswer<Value> =
  | Answer<Value>
  | { readonly kind: "refused"; readonly reason: TextKeyWith<"min" | "max">; readonly limits: Limits }
  | TooLong;

/** A text of more characters than `limits.max`. */
type TooLong = {
  readonly kind: "refused";
  readonly reason: TextKeyWith<"max">;
  readonly limits: { readonly min?: undefined; readonly max: number };
};

/** A button of a form: its label and the answer that it stands for. */
export type FormButton = { readonly label: string; readonly value: string };

export type Question<Value> = {
  readonly html: string;
  readonly buttons: readonly (readonly FormButton[])[];
  readonly readText: (text: string) => LimitedAnswer<Value>;
  /** For questions that accept more than text. Undefined: the message is read as text. */
  readonly readMessage?: (message: Message) => Answer<Value> | undefined;
  /** Undefined where no button of this question has the value. */
  readonly readButton: (value: string) => Value | undefined;
  /**
   * Whether the question stays open after a button with this answer. The next question then edits its message.
   */
  readonly staysOpen?: (answer: Value) => boolean;
};

type Read<Value> =
  | LimitedAnswer<Value>
  | { readonly kind: "outdated" | "opened_again" | "cancelled" | "not_an_answer" };

type Press = { readonly data: string | undefined; readonly messageId: number | undefined };
const opening = new WeakMap<Form, Press>();

/** Remembers the press that opened a form. */
export const openedBy = (form: Form, ctx: FormContext): void => void opening.set(form, pressOf(ctx));

const pressOf = ({ callbackQuery }: FormContext): Press => ({
  data: callbackQuery?.data,
  messageId: callbackQuery?.message?.message_id,
});

/** Whether the person pressed the opening button again, above the first question. On a newer page the question is out of sight. */
const isOpenedAgain = ({ form, step }: Asking, ctx: FormContext): boolean =>
  step === 1 && ctx.callbackQuery !== undefined && isDeepStrictEqual(opening.get(form), pressOf(ctx));

/**
 * Asks until an answer is accepted. Refused answers leave no trace in the log, so their number does not matter.
 */
export async function ask<Value>(asking: Asking, question: Question<Value>): Promise<Value> {
  const { form, texts } = asking;
  asking.step += 1;
  await show(asking, question.html, formButtons(texts, asking, question.buttons));
  const ctx = await form.wait();
  const read = readAnswer(asking, question, ctx);
  if (read.kind === "ok") {
    if (ctx.callbackQuery === undefined) return read.value;
    asking.isInPlace = question.staysOpen?.(read.value) === true;
    await (asking.isInPlace ? answerPress(form) : settlePress(form));
    return read.value;
  }
  if (read.kind === "cancelled") {
    await settlePress(form);
    await say(form, texts.html("cancel-done"));
    return form.halt();
  }
  if (read.kind === "refused") await say(form, describeRefusal(texts, read));
  if (read.kind === "outdated")
    await answerPress(form, { text: texts.plain("button-outdated-form"), show_alert: true });
  if (read.kind === "opened_again") await answerPress(form, { text: texts.plain("form-asked-already") });
  // Takes the log back to the question. Updates that the form does not use go on to other handlers.
  return form.skip({ next: read.kind === "not_an_answer" });
}

type Refusal = Extract<LimitedAnswer<never>, { kind: "refused" }>;

const isTooLong = (refused: Refusal): refused is TooLong =>
  refused.limits !== undefined && refused.limits.min === undefined;

function describeRefusal(texts: Texts, refused: Refusal): string {
  if (refused.limits === undefined) return texts.html(refused.reason);
  if (isTooLong(refused)) return texts.html(refused.reason, { max: refused.limits.max });
  const { min, max } = refused.limits;
  const write = (limit: number | Money): number | string =>
    typeof limit === "number" ? limit : describeMoney(texts, limit);
  return texts.html(refused.reason, { min: write(min), max: write(max) });
}

function readAnswer<Value>(asking: Asking, question: Question<Value>, ctx: FormContext): Read<Value> {
  const { formKey, step } = asking;
  if (isOpenedAgain(asking, ctx)) return { kind: "opened_again" };
  const data = ctx.callbackQuery?.data?.split(":");
  if (data !== undefined) {
    const [action, pressedKey, pressedStep, answer = ""] = data;
    if (action !== FORM_ACTION) return { kind: "not_an_answer" };
    if (pressedKey !== formKey || pressedStep !== String(step)) return { kind: "outdated" };
    if (answer === "cancel") return { kind: "cancelled" };
    const value = question.readButton(answer);
    return value === undefined ? { kind: "outdated" } : { kind: "ok", value };
  }
  if (ctx.message === undefined) return { kind: "not_an_answer" };
  const answer = question.readMessage?.(ctx.message);
  if (answer !== undefined) return answer;
  const { text } = ctx.message;
  if (text === undefined) return { kind: "refused", reason: "form-not-text" };
  // A known command was handled before the form received it.
  if (text.startsWith("/")) return { kind: "refused", reason: "form-unknown-command" };
  return question.readText(text);
}

/** No feature handles this action: a press reaches the form, or is outdated. */
const FORM_ACTION = "form";

/** `form:<key of the form>:<number of the question>:<answer>`, and a cancel button under each question. */
function formButtons(
  texts: Texts,
  { formKey, step }: { readonly formKey: string; readonly step: number },
  rows: readonly (readonly FormButton[])[],
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const cancel = { label: texts.plain("form-cancel"), value: "cancel" };
  for (const row of [...rows, [cancel]]) {
    for (const { label, value } of row)
      keyboard.text(label, buttonData(FORM_ACTION, formKey, String(step), value));
    keyboard.row();
  }
  return keyboard;
}

/**
 * Sends a message. A failure is logged and the form keeps waiting, because the person can still answer or
 * cancel.
 */
export async function say(form: Form, html: string, keyboard?: InlineKeyboard): Promise<void> {
  await attempt(form, async (outer) => {
    await outer.reply(html, {
      parse_mode: "HTML",
      ...(keyboard === undefined ? {} : { reply_markup: keyboard }),
    });
    return null;
  });
}

/** Asks in a new message if the old one can no longer be edited. */
async function show(asking: Asking, html: string, keyboard: InlineKeyboard): Promise<void> {
  const { form, isInPlace = false } = asking;
  asking.isInPlace = false;
  if (!isInPlace) return say(form, html, keyboard);
  const changed = await attempt(form, async (outer) => {
    await outer.editMessageText(html, { parse_mode: "HTML", reply_markup: keyboard });
    return null;
  });
  if (changed.kind === "failed") await say(form, html, keyboard);
}

async function answerPress(form: Form, answer: PressAnswer = {}): Promise<void> {
  await attempt(form, async (outer) => {
    await outer.answerCallbackQuery(answer);
    return null;
  });
}

type PressAnswer = { readonly text?: string; readonly show_alert?: boolean };

/** Stops the button's spinner and removes the buttons of the answered question. */
async function settlePress(form: Form): Promise<void> {
  await attempt(form, async (outer) => {
    await outer.answerCallbackQuery();
    await outer.editMessageReplyMarkup();
    return null;
  });
}

export type AnswerAttempt<Value> =
  | { readonly kind: "done"; readonly value: Value }
  | { readonly kind: "failed"; readonly errorId: string };

/**
 * Runs once, outside of the replay. A failure is logged with an error id, and the form goes on. A fault is thrown instead if the
 * intake handles the update again.
 */
export async function attempt<Value>(
  form: Form,
  task: (outer: BotContext) => Promise<Value>,
): Promise<AnswerAttempt<Value>> {
  return form.external(async (outer): Promise<AnswerAttempt<Value>> => {
    try {
      return { kind: "done", value: await task(outer) };
    } catch (error) {
      if (heldCallsOf(outer.update) !== undefined && isFault(error)) leaveFault(outer.update, error);
      const errorId = newErrorId();
      outer.platform.logger.error(
        { event: "form_step_failed", errorId, err: error },
        "A step of a form failed",
      );
      return { kind: "failed", errorId };
    }
  });
}
