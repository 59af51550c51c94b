import type { TextKey, TextVariables, Texts } from "../texts/texts.ts";
import { createConversation } from "@grammyjs/conversations";
import { Composer } from "grammy";
import type { BotContext, Form, FormContext, Press } from "../context.ts";
import { heldCallsOf } from "../telegram/held-calls.ts";
import { newErrorId } from "../values/errors.ts";
import { openedBy } from "./ask.ts";

/** A text whose only variable is an error id. */
type LostKey = {
  [Key in TextKey]: keyof TextVariables<Key> extends "id"
    ? "id" extends keyof TextVariables<Key>
      ? Key
      : never
    : never;
}[TextKey];

export type FormDefinition<Request> = {
  /** The form's name in the stored state of a chat. */
  readonly id: string;
  /** Asks the questions; `ask` explains the restrictions. */
  readonly fill: (form: Form, ctx: FormContext, request: Request) => Promise<void>;
  /** Key of the text, with an error id, for a form that cannot go on. */
  readonly lost: LostKey;
};

export type OpenableForm<Request> = {
  /**
   * Passes a chat's updates to the form that waits there. Goes after everything that must work during a form. A
   * form that cannot go on, because its questions changed, says so.
   */
  readonly waiting: Composer<BotContext>;
  /**
   * Opens the form, ends another form of this chat, and answers the press. A second press of the same button says that the first
   * question waits, and asks nothing.
   */
  readonly open: (ctx: Press, request: Request) => Promise<void>;
};

export function defineForm<Request>({ id, fill, lost }: FormDefinition<Request>): OpenableForm<Request> {
  const conversation = createConversation<BotContext, FormContext>(
    async (form: Form, ctx, request: Request) => {
      openedBy(form, ctx);
      await fill(form, ctx, request);
    },
    id,
  );
  const waiting = new Composer<BotContext>();
  waiting.use(async (ctx, next) => {
    let isForOthers = false;
    const held = heldCallsOf(ctx.update);
    if (ctx.conversation.active(id) > 0) held?.holdAll();
    try {
      await conversation(ctx, () => {
        isForOthers = true;
        return Promise.resolve();
      });
    } catch (error) {
      if (held?.fault !== undefined) throw held.fault;
      const errorId = newErrorId();
      ctx.platform.logger.error({ event: "form_lost", errorId, form: id, err: error }, "A form cannot go on");
      await ctx.reply(ctx.texts.html(lost, { id: errorId }), { parse_mode: "HTML" });
    }
    if (isForOthers) await next();
  });
  return {
    waiting,
    // A conversation can only be entered below its own middleware, which stands after all buttons. So it runs here, and is
    // entered from within unless the waiting form takes the press.
    async open(ctx, request) {
      heldCallsOf(ctx.update)?.holdAll();
      await conversation(ctx, async () => {
        await ctx.answerCallbackQuery();
        await ctx.conversation.exitAll();
        await ctx.conversation.enter(id, request);
      });
    },
  };
}

type Followed = { latest: Texts; readonly texts: Texts };
const known = new WeakMap<object, Followed>();

/**
 * The texts of a form, in the language of the latest answer: one object for all questions, because a form keeps
 * the texts that it began with, and a person may choose another language meanwhile.
 */
export function textsOfForm(form: object, latest: Texts): Texts {
  const followed = known.get(form) ?? follow(latest);
  followed.latest = latest;
  known.set(form, followed);
  return followed.texts;
}

function follow(first: Texts): Followed {
  const followed: Followed = {
    latest: first,
    texts: {
      get language() {
        return followed.latest.language;
      },
      get locale() {
        return followed.latest.locale;
      },
      get timeZone() {
        return followed.latest.timeZone;
      },
      html: (key, ...variables) => followed.latest.html(key, ...variables),
      plain: (key, ...variables) => followed.latest.plain(key, ...variables),
      date: (date) => followed.latest.date(date),
      day: (date) => followed.latest.day(date),
      list: (items) => followed.latest.list(items),
      percent: (share) => followed.latest.percent(share),
    },
  };
  return followed;
}
