import type { TestUser } from "../../telegram/index.ts";
import type { Action, ActionResult } from "../api/actions.ts";
import { markRead } from "../state/read-positions.ts";
import type { PageState } from "../state/page-state.ts";
import { findChannel, findPrivateMessage, findPerson } from "./find.ts";
import { openLink } from "./open-link.ts";
import { drawSamplePhoto } from "./sample-photo.ts";
import { ActionError } from "./action-error.ts";

type Of<Kind extends Action["kind"]> = Extract<Action, { kind: Kind }>;
type ActionHandlers = {
  readonly [Kind in Extract<Action, { userId: number }>["kind"]]: (
    state: PageState,
    action: Of<Kind>,
    person: TestUser,
  ) => ActionResult | Promise<ActionResult>;
};

const done: ActionResult = { ok: true };

/** Actions of a user in Telegram's app. */
export const userActions: ActionHandlers = {
  async "send-message"(_state, { text }, person) {
    await person.send(text);
    return done;
  },
  async start(_state, { payload }, person) {
    await person.start(payload);
    return { ok: true, chat: person.id };
  },
  async press(state, { chat, message, row, column }, person) {
    const pressed = await person.pressAt({ chatId: chat, messageId: message, row, column });
    if (pressed === undefined)
      throw new ActionError(
        "The bot has not answered within five seconds. It receives the tap when it runs again.",
      );
    const { text, alert = false, url } = pressed;
    if (url !== undefined) return openLink(state, person, url);
    return text === undefined ? done : { ok: true, message: text, isAlert: alert };
  },
  open: (state, { url }, person) => openLink(state, person, url),
  async "pick-chat"(state, { key, channel }, person) {
    await person.share(findChannel(state, channel), key);
    return done;
  },
  async pay(_state, { message, url }, person) {
    if (message === undefined && url === undefined)
      throw new ActionError("The action pay needs a message or a URL.");
    const paid = await person.pay(
      message === undefined ? (url ?? "") : { message: findPrivateMessage(person, message) },
    );
    if (paid.ok) return { ok: true, message: "Paid." };
    if (paid.error === "BOT_PRECHECKOUT_TIMEOUT")
      throw new ActionError("The bot did not answer Telegram within ten seconds. Nothing was paid.");
    // The bot's own error message for the payer.
    return { ok: true, message: paid.error, isAlert: true };
  },
  async "send-photo"(_state, { caption }, person) {
    const photo = drawSamplePhoto();
    await person.send(caption === "" ? { photo } : { photo, caption });
    return done;
  },
  read({ telegram, readPositions }, { userId, chat }, person) {
    const messages = chat === userId ? person.chat : findChannel({ telegram }, chat).messages;
    markRead(readPositions, userId, chat, messages.at(-1)?.id ?? 0);
    return done;
  },
  block(_state, { isBlocked }, person) {
    if (isBlocked) person.block();
    else person.unblock();
    return done;
  },
  async leave(state, { channel }, person) {
    await person.leave(findChannel(state, channel));
    return done;
  },
  post(state, { channel, text }, person) {
    person.post(findChannel(state, channel), text);
    return done;
  },
  "answer-request"(state, { channel, requester, isApproved }, person) {
    const asker = findPerson(state, requester);
    if (isApproved) person.approve(asker, findChannel(state, channel));
    else person.decline(asker, findChannel(state, channel));
    return done;
  },
  "create-channel"(_state, { title, isGroup = false }, person) {
    const kind = isGroup ? "supergroup" : "channel";
    return { ok: true, chat: person.createChannel({ title, kind }).id };
  },
};
