import { Composer } from "grammy";
import type { BotContext } from "../../platform/context.ts";
import { markUnreachable, rememberUser } from "./remember-user.ts";

/** Every update that a person sends refreshes what we know of them; from here on texts are in their language and zone. */
export const users = new Composer<BotContext>();

users.on("my_chat_member").filter(
  (ctx) => ctx.chat.type === "private",
  async (ctx) => {
    // In a private chat this update means: blocked, or started again.
    if (ctx.myChatMember.new_chat_member.status === "kicked")
      await markUnreachable(ctx.platform, ctx.from.id);
    else await rememberUser(ctx.platform, personOf(ctx.from));
  },
);

users.use(async (ctx, next) => {
  if (ctx.from !== undefined && !ctx.from.is_bot) {
    const { languageCode, timeZone } = await rememberUser(
      ctx.platform,
      personOf(ctx.from),
      ctx.chat?.type === "private" ? "privately" : "elsewhere",
    );
    ctx.texts = ctx.platform.translations.for(languageCode, timeZone);
  }
  await next();
});

const personOf = (from: NonNullable<BotContext["from"]>): Parameters<typeof rememberUser>[1] => ({
  id: from.id,
  firstName: from.first_name,
  username: from.username,
  languageCode: from.language_code,
});
