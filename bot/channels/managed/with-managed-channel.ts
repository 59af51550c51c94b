import type { CallbackQueryContext } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findManagedChannel } from "./managed-channels.ts";
import type { ManagedChannel } from "./managed-channels.ts";

type Press = CallbackQueryContext<BotContext>;
type Ids = readonly [channelId: string, ...others: string[]];

/**
 * A handler for `onButton` whose first id is a channel. The handler runs with the channel if the person may manage it;
 * otherwise the press is answered as outdated.
 */
export const withManagedChannel =
  <Found extends Ids>(handle: (ctx: Press, channel: ManagedChannel, ids: Found) => Promise<void>) =>
  async (ctx: Press, ids: Found): Promise<void> => {
    const channel = await findManagedChannel(ctx.platform, { channelId: ids[0], actorId: ctx.from.id });
    await (channel === undefined ? answerOutdated(ctx) : handle(ctx, channel, ids));
  };

/** The same for the owner only: a manager's press is answered as outdated. */
export const withOwnedChannel = <Found extends Ids>(
  handle: (ctx: Press, channel: ManagedChannel, ids: Found) => Promise<void>,
): ((ctx: Press, ids: Found) => Promise<void>) =>
  withManagedChannel<Found>((ctx, channel, ids) =>
    channel.isOwner ? handle(ctx, channel, ids) : answerOutdated(ctx),
  );
