import { kebabCase } from "../../platform/texts/texts.ts";
import { startPayload } from "../../platform/chat/deep-links.ts";
import { showPage } from "../../platform/chat/show-page.ts";
import { Composer } from "grammy";
import { showStorefront } from "../../checkout/index.ts";
import type { BotContext } from "../../platform/context.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { claimMembership } from "./claim-membership.ts";
import type { ClaimMembershipResult } from "./claim-membership.ts";

/** The claim link of a channel. */
export const claims = new Composer<BotContext>();

const payload = startPayload("claim");

claims.chatType("private").command("start", async (ctx, next) => {
  const parsed = payload.safeParse(ctx.match);
  const result = parsed.success
    ? await claimMembership(ctx.platform, { channelId: parsed.data, userId: ctx.from.id })
    : undefined;
  if (!parsed.success || result === undefined) return next();
  const text = describe(ctx.texts, result);
  if (result.kind === "outside" || result.kind === "had_time" || result.kind === "over")
    await showStorefront(ctx, parsed.data, text);
  else await showPage(ctx, text);
});

function describe(texts: Texts, result: ClaimMembershipResult): string {
  const { kind, channelTitle: channel } = result;
  if (kind === "claimed" || kind === "has_time")
    return result.end === null
      ? texts.html(kind === "claimed" ? "claimed-for-life" : "claimed-already-for-life", { channel })
      : texts.html(kind === "claimed" ? "claimed" : "claimed-already", {
          channel,
          date: texts.date(result.end),
        });
  return texts.html(`claimed-${kebabCase(kind)}`, { channel });
}
