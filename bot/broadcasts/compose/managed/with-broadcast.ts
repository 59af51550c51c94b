import type { CallbackQueryContext } from "grammy";
import { answerOutdated } from "../../../platform/chat/buttons.ts";
import type { BotContext } from "../../../platform/context.ts";
import { findManagedBroadcast } from "./find-broadcast.ts";
import type { ManagedBroadcast } from "./find-broadcast.ts";

export type Press = CallbackQueryContext<BotContext>;
type Ids = readonly [broadcastId: string, ...others: string[]];
type Handle<Found extends Ids> = (ctx: Press, broadcast: ManagedBroadcast, ids: Found) => Promise<void>;

/**
 * A handler for `onButton` whose first id is a broadcast. The handler runs with the broadcast if the person may manage its
 * channel; otherwise the press is answered as outdated.
 */
export const withBroadcast =
  <Found extends Ids>(handle: Handle<Found>) =>
  async (ctx: Press, ids: Found): Promise<void> => {
    const key = { broadcastId: ids[0], actorId: ctx.from.id };
    const broadcast = await findManagedBroadcast(ctx.platform, key);
    await (broadcast === undefined ? answerOutdated(ctx) : handle(ctx, broadcast, ids));
  };

/** The same for drafts only: a press after the start is answered as outdated. */
export const withDraft = <Found extends Ids>(
  handle: Handle<Found>,
): ((ctx: Press, ids: Found) => Promise<void>) =>
  withBroadcast<Found>((ctx, broadcast, ids) =>
    broadcast.state === "draft" ? handle(ctx, broadcast, ids) : answerOutdated(ctx),
  );
