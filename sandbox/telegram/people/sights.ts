import type { BotCommand } from "grammy/types";
import { commandsFor } from "../world/bot-settings.ts";
import type { StoredFile } from "../world/files.ts";
import type { World } from "../world/world.ts";
import { channelHandle } from "./channel-handle.ts";
import type { SandboxChannel } from "./channel-handle.ts";
import { personaOf } from "./persona.ts";
import type { Persona } from "./persona.ts";
import type { ShownMessage } from "./shown-message.ts";

/** What somebody sees who looks at everybody's Telegram at once. Nothing here changes anything. */
export type Sights = {
  /** In the order in which they came. */
  people(): Persona[];
  /** Channels and groups, oldest first. */
  channels(): SandboxChannel[];
  botName(): string;
  /** What the menu button of a person's chat with the bot lists. */
  commandsFor(person: Persona): readonly BotCommand[];
  /** What a person's empty chat with the bot shows: in their language where there is one, else the one for all. */
  descriptionFor(person: Persona): string;
  /** Whether the bot shows there that it is typing or sending. */
  isTyping(chatId: number): boolean;
  findFile(fileId: string): StoredFile | undefined;
  /** Whether the invoice of a message was paid, by anybody. */
  isPaid(message: ShownMessage): boolean;
  /** The invoice behind `https://t.me/$…`. */
  invoiceBehind(url: string): { readonly title: string; readonly stars: number } | undefined;
  /** Where an invite link leads, whether it opens that door or not. */
  channelBehind(inviteLink: string): SandboxChannel | undefined;
  /** Updates that the bot has not taken yet. */
  pendingUpdates(): number;
  starSubscriptions(): StarSubscriptionSight[];
  /** Calls `listener` after what people could see changed. */
  onChange(listener: () => void): { remove(): void };
};

export type StarSubscriptionSight = {
  readonly firstChargeId: string;
  readonly expiresAt: Date;
  /** By its owner or by the bot: it is not charged again. */
  readonly isCanceled: boolean;
};

export function sightsOf(world: World): Sights {
  return {
    people: () => [...world.people.values()].map((person) => personaOf(world, person)),
    channels: () => [...world.channels.values()].map((channel) => channelHandle(world, channel)),
    botName: () => world.bot.settings.names.get("") ?? world.bot.user.first_name,
    commandsFor: ({ id, user }) =>
      commandsFor(world.bot.settings, { chatId: id, language: user.language_code ?? "" }),
    descriptionFor({ user }) {
      const { descriptions } = world.bot.settings;
      const language = (user.language_code ?? "").slice(0, 2);
      return descriptions.get(language) ?? descriptions.get("") ?? "";
    },
    isTyping: (chatId) => (world.typing.get(chatId) ?? 0) > Date.now(),
    findFile: (fileId) => world.files.find(fileId),
    isPaid({ chatId, id }) {
      const invoice = world.messages.find(chatId, id)?.invoice;
      return [...world.stars.payments.values()].some((payment) => payment.invoice === invoice);
    },
    invoiceBehind(url) {
      const invoice = world.stars.invoiceLinks.get(url);
      return invoice && { title: invoice.title, stars: invoice.amount };
    },
    channelBehind(inviteLink) {
      const channel = [...world.channels.values()].find(({ links }) => links.has(inviteLink));
      return channel && channelHandle(world, channel);
    },
    pendingUpdates: () => world.updates.webhookInfo().pending_update_count,
    starSubscriptions: () =>
      [...world.stars.subscriptions.values()].map((subscription) => ({
        firstChargeId: subscription.firstChargeId,
        expiresAt: new Date(subscription.expires * 1_000),
        isCanceled: subscription.canceledByBot || subscription.canceledByUser,
      })),
    onChange: (listener) => world.changed.listen(listener),
  };
}
