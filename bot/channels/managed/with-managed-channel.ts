import type { CallbackQueryContext } from "grammy";
import { answerOutdated } from "../../platform/chat/buttons.ts";
import type { BotContext } from "../../platform/context.ts";
import { findManagedChannel } from "./managed-channels.ts";
import type { Permission } from "../permissions/permission-table.ts";
import type { ManagedChannel } from "./managed-channels.ts";

type Press = CallbackQueryContext<BotContext>;
type Ids = readonly [channelId: string, ...others: string[]];

/**
 * A handler for `onButton` whose first id is a channel. The handler runs with the channel if the person has the permission
 * there; otherwise the press is answered as outdated.
 */
export const withManagedChannel =
  <Found extends Ids>(
    permission: Permission,
    handle: (ctx: Press, channel: ManagedChannel, ids: Found) => Promise<void>,
  ) =>
  async (ctx: Press, ids: Found): Promise<void> => {
    const check = { channelId: ids[0], actorId: ctx.from.id, permission };
    const channel = await findManagedChannel(ctx.platform, check);
    await (channel === undefined ? answerOutdated(ctx) : handle(ctx, channel, ids));
  };
