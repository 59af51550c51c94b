import type { User } from "grammy/types";
import type { Channel, LinkTerms } from "../backend/channels.ts";
import type { Person, ReplyButton } from "../backend/people.ts";
import { SandboxUserError } from "../backend/people.ts";
import type { Rights } from "../backend/rights.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { channelHandle } from "./channel-handle.ts";
import type { SandboxChannel } from "./channel-handle.ts";
import { deleteChannel, transferOwnership, upgradeGroup } from "./own-channels.ts";
import { join, leave, subscribe } from "./join-channel.ts";
import { pay, setCanceled } from "./pay-stars.ts";
import type { PaymentResult } from "./pay-stars.ts";
import { findReplyButton, press, pressAt } from "./press-button.ts";
import type { ButtonPosition, ButtonAnswer } from "./press-button.ts";
import * as channels from "./manage-channels.ts";
import type { ChannelOptions } from "./manage-channels.ts";
import { waitForMessage } from "./wait-for-message.ts";
import type { WaitOptions } from "./wait-for-message.ts";
import { offeredChannels, share } from "./share-chat.ts";
import { privateMessages, show } from "./shown-message.ts";
import type { ShownMessage, TextPattern } from "./shown-message.ts";
import {
  albumContents,
  documentContent,
  forwardContent,
  photoContent,
  pollContent,
  sendToBot,
  setBlocked,
  startText,
  textContent,
} from "./send-to-bot.ts";
import type { DocumentToSend, PhotoToSend, PollToSend } from "./send-to-bot.ts";

/** A user of Telegram's app. Actions that the app or the servers would refuse throw a SandboxUserError. */
export type TestUser = {
  readonly id: number;
  readonly user: User;
  /** The private chat with the bot, oldest message first. */
  readonly chat: ShownMessage[];
  /** Texts of the reply keyboard; empty without one. */
  readonly keyboard: readonly (readonly string[])[];
  /** The reply keyboard with the buttons' requests. */
  readonly replyButtons: readonly (readonly ReplyButton[])[];
  /** Whether the user ever wrote to the bot. */
  readonly hasStarted: boolean;
  readonly hasBlockedBot: boolean;
  /** Starts the bot, with a deep link's payload if given; unblocks it. */
  start(payload?: string): Promise<ShownMessage>;
  send(what: string | PhotoToSend | DocumentToSend | PollToSend): Promise<ShownMessage>;
  /** Sends 2 to 10 photos to the bot as one album. */
  sendAlbum(photos: readonly PhotoToSend[]): Promise<ShownMessage[]>;
  /** Deletes a message of the private chat for both sides. */
  deleteMessage(message: ShownMessage): void;
  /** Forwards a message of any chat to the bot. */
  forward(message: ShownMessage): Promise<ShownMessage>;
  /** Presses the newest matching button (equal text or matching pattern) and waits for the bot's answer. */
  press(button: TextPattern, options?: { message?: ShownMessage }): Promise<ButtonAnswer>;
  /** Presses exactly this inline button. Undefined: the bot did not answer within five seconds. */
  pressAt(place: ButtonPosition): Promise<ButtonAnswer | undefined>;
  /** The channels that the app lists for a `request_chat` button. */
  offeredChannels(button: TextPattern): SandboxChannel[];
  /** Answers a `request_chat` button of the keyboard. */
  share(channel: SandboxChannel, button: TextPattern): Promise<void>;
  /** Pays the newest invoice, one message's invoice, or an invoice link. */
  pay(what?: string | { message?: ShownMessage }): Promise<PaymentResult>;
  /** Cancels a subscription, identified by the charge id of its first payment. */
  cancelStarSubscription(firstChargeId: string): void;
  resumeStarSubscription(firstChargeId: string): void;
  join(link: string): Promise<"joined" | "requested">;
  leave(channel: SandboxChannel): Promise<void>;
  /** Whether the user is in as many channels and supergroups as Telegram allows, and can enter no other one. */
  hasNoRoom: boolean;
  /** Buys a paid membership from Telegram itself, up to `until`. */
  subscribe(channel: SandboxChannel, until: Date): void;
  block(): void;
  unblock(): void;
  sees(pattern: TextPattern, options?: WaitOptions): Promise<ShownMessage>;

  createChannel(options: ChannelOptions): SandboxChannel;
  /** Upgrades a basic group to a supergroup with a new id. */
  upgradeGroup(group: SandboxChannel): SandboxChannel;
  /** Makes another administrator the creator. */
  transferOwnership(channel: SandboxChannel, newOwner: TestUser): void;
  /** Deletes the chat for all members. The bot learns of it at its next call. */
  deleteChannel(channel: SandboxChannel): void;
  /** Default `rights`: everything but anonymity and promoting others, as in the apps. */
  addBot(channel: SandboxChannel, rights?: Partial<Rights>): void;
  /** Replaces the bot's rights. */
  setBotRights(channel: SandboxChannel, rights: Partial<Rights>): void;
  /** Bans the bot; it may be added again. */
  removeBot(channel: SandboxChannel): void;
  /** Removes the bot's administrator rights. In a channel, the bot leaves. */
  demoteBot(channel: SandboxChannel): void;
  promote(person: TestUser, channel: SandboxChannel, rights?: Partial<Rights>): void;
  demote(person: TestUser, channel: SandboxChannel): void;
  addMember(person: TestUser, channel: SandboxChannel): void;
  /** Links a discussion group to a channel, or unlinks it without `group`. */
  linkDiscussion(channel: SandboxChannel, group?: SandboxChannel): void;
  /** @param until absent: for ever. */
  ban(person: TestUser, channel: SandboxChannel, until?: Date): void;
  unban(person: TestUser, channel: SandboxChannel): void;
  /** Creates an invite link of this administrator. */
  createInviteLink(channel: SandboxChannel, terms?: LinkTerms): string;
  approve(person: TestUser, channel: SandboxChannel): void;
  decline(person: TestUser, channel: SandboxChannel): void;
  post(channel: SandboxChannel, text: string): ShownMessage;
};

export function testUserOf(backend: TelegramBackend, person: Person): TestUser {
  const { user } = person;
  const requireChannel = (channel: SandboxChannel): Channel => {
    const found = backend.channels.get(channel.id);
    if (!found) throw new SandboxUserError("CHANNEL_INVALID");
    return found;
  };
  const setBotRights = (channel: SandboxChannel, rights?: Partial<Rights>): void =>
    channels.promote(backend, person, {
      channel: requireChannel(channel),
      userId: backend.bot.user.id,
      rights,
    });
  return {
    id: user.id,
    user,
    get chat() {
      return privateMessages(backend, person).map(show);
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
    get hasNoRoom() {
      return person.hasNoRoom ?? false;
    },
    set hasNoRoom(hasNoRoom) {
      person.hasNoRoom = hasNoRoom;
    },
    async start(payload) {
      const text = startText(payload);
      setBlocked(backend, person, false);
      return show(sendToBot(backend, person, textContent(text)));
    },
    send: async (what) => {
      if (typeof what === "string") return show(sendToBot(backend, person, textContent(what)));
      if ("question" in what) return show(sendToBot(backend, person, pollContent(what)));
      const content = "photo" in what ? photoContent(backend, what) : documentContent(backend, what);
      return show(sendToBot(backend, person, content));
    },
    sendAlbum: async (photos) =>
      albumContents(backend, photos).map((content) => show(sendToBot(backend, person, content))),
    deleteMessage: ({ chatId, id }) => {
      if (!backend.messages.removeSilently(chatId, id)) throw new SandboxUserError("MESSAGE_ID_INVALID");
      backend.changed.notify();
    },
    forward: async (message) => show(sendToBot(backend, person, forwardContent(backend, message))),
    press: (button, options) => press(backend, person, button, options?.message),
    pressAt: (place) => pressAt(backend, person, place),
    offeredChannels: (button) => {
      const request = findReplyButton(person, button)?.requestChat;
      if (request === undefined) return [];
      return offeredChannels(backend, person, request).map((channel) => channelHandle(backend, channel));
    },
    share: (channel, button) => share(backend, person, requireChannel(channel), button),
    pay: (what) => pay(backend, person, what),
    cancelStarSubscription: (id) => setCanceled(backend, person, id, true),
    resumeStarSubscription: (id) => setCanceled(backend, person, id, false),
    join: async (link) => join(backend, person, link),
    leave: async (channel) => leave(backend, person, requireChannel(channel)),
    subscribe: (channel, until) =>
      subscribe(backend, person, requireChannel(channel), Math.floor(until.getTime() / 1_000)),
    block: () => setBlocked(backend, person, true),
    unblock: () => setBlocked(backend, person, false),
    sees: (pattern, options) => waitForMessage(backend, person, pattern, options),

    createChannel: (options) => channelHandle(backend, channels.createChannel(backend, person, options)),
    upgradeGroup: (group) => channelHandle(backend, upgradeGroup(backend, person, requireChannel(group))),
    transferOwnership: (channel, newOwner) =>
      transferOwnership(backend, person, requireChannel(channel), newOwner.id),
    deleteChannel: (channel) => deleteChannel(backend, person, requireChannel(channel)),
    addBot: setBotRights,
    setBotRights,
    removeBot: (channel) =>
      channels.ban(backend, person, {
        channel: requireChannel(channel),
        userId: backend.bot.user.id,
        until: 0,
      }),
    demoteBot: (channel) => channels.demote(backend, person, requireChannel(channel), backend.bot.user.id),
    promote: (other, channel, rights) =>
      channels.promote(backend, person, { channel: requireChannel(channel), userId: other.id, rights }),
    demote: (other, channel) => channels.demote(backend, person, requireChannel(channel), other.id),
    addMember: (other, channel) => channels.addMember(backend, person, requireChannel(channel), other.id),
    linkDiscussion: (channel, group) =>
      channels.linkDiscussion(
        backend,
        person,
        requireChannel(channel),
        group === undefined ? undefined : requireChannel(group),
      ),
    ban: (other, channel, until) =>
      channels.ban(backend, person, {
        channel: requireChannel(channel),
        userId: other.id,
        until: until === undefined ? 0 : Math.floor(until.getTime() / 1_000),
      }),
    unban: (other, channel) => channels.unban(backend, person, requireChannel(channel), other.id),
    createInviteLink: (channel, terms) =>
      channels.createInviteLink(backend, person, requireChannel(channel), terms),
    approve: (other, channel) =>
      channels.answerJoinRequest(backend, person, {
        channel: requireChannel(channel),
        userId: other.id,
        approve: true,
      }),
    decline: (other, channel) =>
      channels.answerJoinRequest(backend, person, {
        channel: requireChannel(channel),
        userId: other.id,
        approve: false,
      }),
    post: (channel, text) => show(channels.post(backend, person, requireChannel(channel), text)),
  };
}
