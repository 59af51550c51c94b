import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { markUnreachable, storeUser } from "./store-user.ts";

/** Stores the sender of every update. From here on texts are in the sender's language and time zone. */
export const users = new Composer<BotContext>();

users.on("my_chat_member").filter(
  (ctx) => ctx.chat.type === "private",
  async (ctx) => {
    // In a private chat this update means that the user blocked or unblocked the bot.
    if (ctx.myChatMember.new_chat_member.status === "kicked")
      await markUnreachable(ctx.platform, ctx.from.id);
    else await storeUser(ctx.platform, personOf(ctx.from));
  },
);

users.use(async (ctx, next) => {
  if (ctx.from !== undefined && !ctx.from.is_bot) {
    const { languageCode, timeZone } = await storeUser(
      ctx.platform,
      personOf(ctx.from),
      ctx.chat?.type === "private" ? "privately" : "elsewhere",
    );
    ctx.texts = ctx.platform.translations.for(languageCode, timeZone);
  }
  await next();
});

const personOf = (from: NonNullable<BotContext["from"]>): Parameters<typeof storeUser>[1] => ({
  id: from.id,
  firstName: from.first_name,
  username: from.username,
  languageCode: from.language_code,
});
