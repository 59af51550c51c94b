import { showPage } from "../../../platform/chat/show-page.ts";
import type { BotContext } from "../../../platform/context.ts";
import type { ManagedBroadcast } from "../managed/find-broadcast.ts";
import { buttonsPage } from "./buttons.keyboards.ts";
import { ownButtons } from "./change-buttons.ts";

export async function showButtons(ctx: BotContext, draft: ManagedBroadcast): Promise<void> {
  const hasSome = ownButtons(draft.content).length > 0;
  const html = ctx.texts.html(hasSome ? "broadcast-buttons" : "broadcast-buttons-none");
  await showPage(ctx, html, buttonsPage(ctx.texts, draft));
}
