import { run } from "@grammyjs/runner";
import { Bot } from "grammy";

// The reference of `updates`: a minimal grammY bot.
const { BOT_TOKEN = "", TELEGRAM_API_ROOT = "" } = process.env;
const bot = new Bot(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
bot.command("start", (ctx) => ctx.reply("Hello."));
const runner = run(bot);
process.once("SIGTERM", () => void runner.stop().then(() => process.exit(0)));
