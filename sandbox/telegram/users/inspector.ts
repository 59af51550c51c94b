import type { BotCommand } from "grammy/types";
import { commandsFor } from "../backend/bot-settings.ts";
import type { StoredFile } from "../backend/files.ts";
import type { TelegramBackend } from "../backend/backend.ts";
import { channelHandle } from "./channel-handle.ts";
import type { SandboxChannel } from "./channel-handle.ts";
import { testUserOf } from "./test-user.ts";
import type { TestUser } from "./test-user.ts";
import type { ShownMessage } from "./shown-message.ts";

/** Read access to everything that the local Telegram shows to its users. */
export type TelegramInspector = {
  /** In order of creation. */
  people(): TestUser[];
  /** Channels and groups, oldest first. */
  channels(): SandboxChannel[];
  botName(): string;
  /** The commands in the menu of a user's chat with the bot. */
  commandsFor(person: TestUser): readonly BotCommand[];
  /** The bot's description in the user's language, else the default one. */
  descriptionFor(person: TestUser): string;
  /** Whether the bot's chat action is shown in this chat. */
  isTyping(chatId: number): boolean;
  findFile(fileId: string): StoredFile | undefined;
  /** Whether any user paid the invoice of a message. */
  isPaid(message: ShownMessage): boolean;
  /** The invoice of a link `https://t.me/$…`. */
  invoiceBehind(url: string): { readonly title: string; readonly stars: number } | undefined;
  /** The channel of an invite link, even of an unusable one. */
  channelBehind(inviteLink: string): SandboxChannel | undefined;
  /** The number of updates that the bot has not taken yet. */
  pendingUpdates(): number;
  starSubscriptions(): StarSubscriptionInfo[];
  /** Calls `listener` after every change that a user could see. */
  onChange(listener: () => void): { remove(): void };
};

export type StarSubscriptionInfo = {
  readonly firstChargeId: string;
  readonly expiresAt: Date;
  /** Whether the user or the bot canceled it. */
  readonly isCanceled: boolean;
};

export function createInspector(backend: TelegramBackend): TelegramInspector {
  return {
    people: () => [...backend.people.values()].map((person) => testUserOf(backend, person)),
    channels: () => [...backend.channels.values()].map((channel) => channelHandle(backend, channel)),
    botName: () => backend.bot.settings.names.get("") ?? backend.bot.user.first_name,
    commandsFor: ({ id, user }) =>
      commandsFor(backend.bot.settings, { chatId: id, language: user.language_code ?? "" }),
    descriptionFor({ user }) {
      const { descriptions } = backend.bot.settings;
      const language = (user.language_code ?? "").slice(0, 2);
      return descriptions.get(language) ?? descriptions.get("") ?? "";
    },
    isTyping: (chatId) => (backend.typing.get(chatId) ?? 0) > Date.now(),
    findFile: (fileId) => backend.files.find(fileId),
    isPaid({ chatId, id }) {
      const invoice = backend.messages.find(chatId, id)?.invoice;
      return [...backend.stars.payments.values()].some((payment) => payment.invoice === invoice);
    },
    invoiceBehind(url) {
      const invoice = backend.stars.invoiceLinks.get(url);
      return invoice && { title: invoice.title, stars: invoice.amount };
    },
    channelBehind(inviteLink) {
      const channel = [...backend.channels.values()].find(({ links }) => links.has(inviteLink));
      return channel && channelHandle(backend, channel);
    },
    pendingUpdates: () => backend.updates.webhookInfo().pending_update_count,
    starSubscriptions: () =>
      [...backend.stars.subscriptions.values()].map((subscription) => ({
        firstChargeId: subscription.firstChargeId,
        expiresAt: new Date(subscription.expires * 1_000),
        isCanceled: subscription.canceledByBot || subscription.canceledByUser,
      })),
    onChange: (listener) => backend.changed.listen(listener),
  };
}
