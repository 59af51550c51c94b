import type { Persona } from "../../telegram/index.ts";
import type { Deed, Done } from "../deeds.ts";
import { markRead } from "../read-marks.ts";
import type { Stage } from "../stage.ts";
import { findChannel, findMessage, findPerson } from "./find.ts";
import { openLink } from "./open-link.ts";
import { drawPicture } from "./picture.ts";
import { Problem } from "./problem.ts";

type Of<Kind extends Deed["kind"]> = Extract<Deed, { kind: Kind }>;
type Deeds = {
  readonly [Kind in Extract<Deed, { who: number }>["kind"]]: (
    stage: Stage,
    deed: Of<Kind>,
    person: Persona,
  ) => Done | Promise<Done>;
};

const done: Done = { ok: true };

/** What a person does with Telegram in the hand. */
export const withTelegram: Deeds = {
  async say(_stage, { text }, person) {
    await person.send(text);
    return done;
  },
  async start(_stage, { payload }, person) {
    await person.start(payload);
    return { ok: true, chat: person.id };
  },
  async press(stage, { chat, message, row, column }, person) {
    const pressed = await person.pressAt({ chatId: chat, messageId: message, row, column });
    if (pressed === undefined)
      throw new Problem("The bot has not answered for five seconds. It gets the tap when it runs again.");
    const { text, alert = false, url } = pressed;
    if (url !== undefined) return openLink(stage, person, url);
    return text === undefined ? done : { ok: true, says: text, isAlert: alert };
  },
  open: (stage, { url }, person) => openLink(stage, person, url),
  async "pick-chat"(stage, { key, channel }, person) {
    await person.share(findChannel(stage, channel), key);
    return done;
  },
  async pay(_stage, { message, url }, person) {
    if (message === undefined && url === undefined) throw new Problem("It is not said what is to be paid.");
    const paid = await person.pay(
      message === undefined ? (url ?? "") : { message: findMessage(person, message) },
    );
    if (paid.ok) return { ok: true, says: "Paid." };
    if (paid.error === "BOT_PRECHECKOUT_TIMEOUT")
      throw new Problem("The bot did not answer Telegram within ten seconds. Nothing was paid.");
    // The bot's own words to who wants to pay.
    return { ok: true, says: paid.error, isAlert: true };
  },
  async "send-photo"(_stage, { caption }, person) {
    const photo = drawPicture();
    await person.send(caption === "" ? { photo } : { photo, caption });
    return done;
  },
  read({ telegram, marks }, { who, chat }, person) {
    const messages = chat === who ? person.chat : findChannel({ telegram }, chat).messages;
    markRead(marks, who, chat, messages.at(-1)?.id ?? 0);
    return done;
  },
  block(_stage, { isBlocked }, person) {
    if (isBlocked) person.block();
    else person.unblock();
    return done;
  },
  async leave(stage, { channel }, person) {
    await person.leave(findChannel(stage, channel));
    return done;
  },
  post(stage, { channel, text }, person) {
    person.post(findChannel(stage, channel), text);
    return done;
  },
  "answer-request"(stage, { channel, requester, isApproved }, person) {
    const asker = findPerson(stage, requester);
    if (isApproved) person.approve(asker, findChannel(stage, channel));
    else person.decline(asker, findChannel(stage, channel));
    return done;
  },
  "create-channel"(_stage, { title, isGroup = false }, person) {
    const kind = isGroup ? "supergroup" : "channel";
    return { ok: true, chat: person.createChannel({ title, kind }).id };
  },
};
