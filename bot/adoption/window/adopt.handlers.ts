import { Composer } from "grammy";
import { z } from "zod";
import { showPage, showShop } from "../../channels/index.ts";
import type { BotContext } from "../../platform/context.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { adoptMember } from "./adopt-member.ts";
import type { AdoptMemberResult } from "./adopt-member.ts";

/** The link by which members say that they are members. */
export const adopting = new Composer<BotContext>();

const link = z
  .string()
  .regex(/^a_/)
  .transform((text) => text.slice(2))
  .pipe(opaqueId);

adopting.chatType("private").command("start", async (ctx, next) => {
  const parsed = link.safeParse(ctx.match);
  const result = parsed.success
    ? await adoptMember(ctx.platform, { channelId: parsed.data, userId: ctx.from.id })
    : undefined;
  if (!parsed.success || result === undefined) return next();
  const text = describe(ctx.texts, result);
  // Who has no time here sees how to get it.
  if (result.kind === "outside" || result.kind === "had_time" || result.kind === "over")
    await showShop(ctx, parsed.data, text);
  else await showPage(ctx, text);
});

function describe(texts: Texts, result: AdoptMemberResult): string {
  const { kind, channelTitle: channel } = result;
  if (kind === "adopted" || kind === "has_time")
    return result.end === null
      ? texts.html(kind === "adopted" ? "claimed-for-life" : "claimed-already-for-life", { channel })
      : texts.html(kind === "adopted" ? "claimed" : "claimed-already", {
          channel,
          date: texts.date(result.end),
        });
  return texts.html(`claimed-${kind.replaceAll("_", "-")}`, { channel });
}
