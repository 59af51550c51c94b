import type { User } from "grammy/types";
import type { Channel } from "../world/channels.ts";
import type { LinkTerms } from "../world/invite-links.ts";
import type { Person, ReplyButton } from "../world/people.ts";
import { SandboxUserError } from "../world/people.ts";
import type { Rights } from "../world/rights.ts";
import type { World } from "../world/world.ts";
import { channelHandle } from "./channel-handle.ts";
import type { SandboxChannel } from "./channel-handle.ts";
import { deleteChat, transfer, upgrade } from "./hand-on-channels.ts";
import { join, leave, subscribe } from "./join.ts";
import { pay, setCanceled } from "./pay.ts";
import type { Paid } from "./pay.ts";
import { findReplyButton, press, pressAt } from "./press.ts";
import type { ButtonPlace, Pressed } from "./press.ts";
import * as channels from "./run-channels.ts";
import type { ChannelOptions } from "./run-channels.ts";
import { sees } from "./sees.ts";
import type { SeesOptions } from "./sees.ts";
import { offeredChannels, share } from "./share.ts";
import { privateMessages, show } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";
import {
  albumContents,
  documentContent,
  forwardContent,
  photoContent,
  pollContent,
  say,
  setBlocked,
  startText,
  textContent,
} from "./talk.ts";
import type { DocumentToSend, PhotoToSend, PollToSend } from "./talk.ts";

/** A person with Telegram in their hand. What the app or the servers would not allow throws a SandboxUserError. */
export type Persona = {
  readonly id: number;
  readonly user: User;
  /** All messages of the private chat as they stand now, oldest first. */
  readonly chat: ShownMessage[];
  /** Texts of the reply keyboard under the text field; empty without one. */
  readonly keyboard: readonly (readonly string[])[];
  /** The same with what the buttons ask for. */
  readonly replyButtons: readonly (readonly ReplyButton[])[];
  /** Whether they ever pressed Start, or wrote. */
  readonly hasStarted: boolean;
  readonly hasBlockedBot: boolean;
  /** Opens the bot, perhaps by a deep link; unblocks it if need be. */
  start(payload?: string): Promise<ShownMessage>;
  /** Sends to the bot. */
  send(what: string | PhotoToSend | DocumentToSend | PollToSend): Promise<ShownMessage>;
  /** Sends 2 to 10 photos to the bot as one album. */
  sendAlbum(photos: readonly PhotoToSend[]): Promise<ShownMessage[]>;
  /** Deletes a message of the private chat, for both sides. */
  deleteMessage(message: ShownMessage): void;
  /** Forwards a message of any chat to the bot. */
  forward(message: ShownMessage): Promise<ShownMessage>;
  /** Presses the newest such button (a text must be equal, a pattern found) and waits for the bot's answer. */
  press(button: TextPattern, options?: { message?: ShownMessage }): Promise<Pressed>;
  /** Presses exactly this inline button. Undefined: the bot did not answer within five seconds. */
  pressAt(place: ButtonPlace): Promise<Pressed | undefined>;
  /** The channels that the app lists behind a `request_chat` button. */
  offers(button: TextPattern): SandboxChannel[];
  /** Answers a `request_chat` button of the keyboard. */
  share(channel: SandboxChannel, button: TextPattern): Promise<void>;
  /** Pays the newest invoice, one message's invoice, or an invoice link. */
  pay(what?: string | { message?: ShownMessage }): Promise<Paid>;
  /** Cancels a subscription in the app's settings; named by the charge id of its first payment. */
  cancelStarSubscription(firstChargeId: string): void;
  resumeStarSubscription(firstChargeId: string): void;
  join(link: string): Promise<"joined" | "requested">;
  leave(channel: SandboxChannel): Promise<void>;
  /** Pays Telegram itself for being a member, which ends that. */
  subscribe(channel: SandboxChannel, until: Date): void;
  block(): void;
  unblock(): void;
  sees(pattern: TextPattern, options?: SeesOptions): Promise<ShownMessage>;

  createChannel(options: ChannelOptions): SandboxChannel;
  /** Makes a supergroup of a basic group: it has another id from then on. */
  upgradeGroup(group: SandboxChannel): SandboxChannel;
  /** Makes another administrator the creator. */
  transferOwnership(channel: SandboxChannel, heir: Persona): void;
  /** For everybody; the bot finds out by its next call. */
  deleteChannel(channel: SandboxChannel): void;
  /** Without `rights`: what an app offers, everything but anonymity and appointing others. */
  addBot(channel: SandboxChannel, rights?: Partial<Rights>): void;
  /** The bot has exactly these afterwards. */
  setBotRights(channel: SandboxChannel, rights: Partial<Rights>): void;
  /** Bans the bot, as "remove" does; it may be added again. */
  removeBot(channel: SandboxChannel): void;
  /** Takes the bot's administrator rights away; from a channel it is gone then. */
  dismissBot(channel: SandboxChannel): void;
  promote(person: Persona, channel: SandboxChannel, rights?: Partial<Rights>): void;
  /** An administrator becomes an ordinary member. */
  dismiss(person: Persona, channel: SandboxChannel): void;
  addMember(person: Persona, channel: SandboxChannel): void;
  /** Makes a group the discussion group of a channel; without a group the channel has none any more. */
  linkDiscussion(channel: SandboxChannel, group?: SandboxChannel): void;
  ban(person: Persona, channel: SandboxChannel): void;
  unban(person: Persona, channel: SandboxChannel): void;
  /** An invite link made by hand. */
  createInviteLink(channel: SandboxChannel, terms?: LinkTerms): string;
  approve(person: Persona, channel: SandboxChannel): void;
  decline(person: Persona, channel: SandboxChannel): void;
  post(channel: SandboxChannel, text: string): ShownMessage;
};

export function personaOf(world: World, person: Person): Persona {
  const { user } = person;
  const named = (channel: SandboxChannel): Channel => {
    const found = world.channels.get(channel.id);
    if (!found) throw new SandboxUserError("CHANNEL_INVALID");
    return found;
  };
  const setBotRights = (channel: SandboxChannel, rights?: Partial<Rights>): void =>
    channels.appoint(world, person, { channel: named(channel), userId: world.bot.user.id, rights });
  return {
    id: user.id,
    user,
    get chat() {
      return privateMessages(world, person).map(show);
    },
    get keyboard() {
      return person.keyboard?.rows.map((row) => row.map(({ text }) => text)) ?? [];
    },
    get replyButtons() {
      return person.keyboard?.rows ?? [];
    },
    get hasStarted() {
      return person.started;
    },
    get hasBlockedBot() {
      return person.blocked;
    },
    async start(payload) {
      const text = startText(payload);
      setBlocked(world, person, false);
      return show(say(world, person, textContent(text)));
    },
    send: async (what) => {
      if (typeof what === "string") return show(say(world, person, textContent(what)));
      if ("question" in what) return show(say(world, person, pollContent(what)));
      const content = "photo" in what ? photoContent(world, what) : documentContent(world, what);
      return show(say(world, person, content));
    },
    sendAlbum: async (photos) =>
      albumContents(world, photos).map((content) => show(say(world, person, content))),
    deleteMessage: ({ chatId, id }) => {
      if (!world.messages.remove(chatId, id)) throw new SandboxUserError("MESSAGE_ID_INVALID");
      world.changed.notify();
    },
    forward: async (message) => show(say(world, person, forwardContent(world, message))),
    press: (button, options) => press(world, person, button, options?.message),
    pressAt: (place) => pressAt(world, person, place),
    offers: (button) => {
      const request = findReplyButton(person, button)?.requestChat;
      if (request === undefined) return [];
      return offeredChannels(world, person, request).map((channel) => channelHandle(world, channel));
    },
    share: (channel, button) => share(world, person, named(channel), button),
    pay: (what) => pay(world, person, what),
    cancelStarSubscription: (id) => setCanceled(world, person, id, true),
    resumeStarSubscription: (id) => setCanceled(world, person, id, false),
    join: async (link) => join(world, person, link),
    leave: async (channel) => leave(world, person, named(channel)),
    subscribe: (channel, until) =>
      subscribe(world, person, named(channel), Math.floor(until.getTime() / 1_000)),
    block: () => setBlocked(world, person, true),
    unblock: () => setBlocked(world, person, false),
    sees: (pattern, options) => sees(world, person, pattern, options),

    createChannel: (options) => channelHandle(world, channels.createChannel(world, person, options)),
    upgradeGroup: (group) => channelHandle(world, upgrade(world, person, named(group))),
    transferOwnership: (channel, heir) => transfer(world, person, named(channel), heir.id),
    deleteChannel: (channel) => deleteChat(world, person, named(channel)),
    addBot: setBotRights,
    setBotRights,
    removeBot: (channel) => channels.remove(world, person, named(channel), world.bot.user.id),
    dismissBot: (channel) => channels.dismiss(world, person, named(channel), world.bot.user.id),
    promote: (other, channel, rights) =>
      channels.appoint(world, person, { channel: named(channel), userId: other.id, rights }),
    dismiss: (other, channel) => channels.dismiss(world, person, named(channel), other.id),
    addMember: (other, channel) => channels.add(world, person, named(channel), other.id),
    linkDiscussion: (channel, group) =>
      channels.linkDiscussion(world, person, named(channel), group === undefined ? undefined : named(group)),
    ban: (other, channel) => channels.remove(world, person, named(channel), other.id),
    unban: (other, channel) => channels.forgive(world, person, named(channel), other.id),
    createInviteLink: (channel, terms) => channels.invite(world, person, named(channel), terms),
    approve: (other, channel) =>
      channels.answerRequest(world, person, { channel: named(channel), userId: other.id, approve: true }),
    decline: (other, channel) =>
      channels.answerRequest(world, person, { channel: named(channel), userId: other.id, approve: false }),
    post: (channel, text) => show(channels.post(world, person, named(channel), text)),
  };
}
