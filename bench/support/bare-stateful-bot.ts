import { run, sequentialize } from "@grammyjs/runner";
import { Bot, session } from "grammy";
import type { Context, SessionFlavor, StorageAdapter } from "grammy";
import { Pool } from "pg";

// The reference of `updates-stateful`: a minimal grammY bot whose session is a row in Postgres, as grammY's guide builds it.
const { BOT_TOKEN = "", TELEGRAM_API_ROOT = "", DATABASE_URL = "" } = process.env;

type State = { starts: number };

const pool = new Pool({ connectionString: DATABASE_URL });
await pool.query("create table if not exists bench_session (key text primary key, value json not null)");

const storage: StorageAdapter<State> = {
  async read(key) {
    const text = "select value from bench_session where key = $1";
    const { rows } = await pool.query<{ value: State }>({ name: "read", text, values: [key] });
    return rows[0]?.value;
  },
  async write(key, value) {
    const text =
      "insert into bench_session values ($1, $2) on conflict (key) do update set value = excluded.value";
    await pool.query({ name: "write", text, values: [key, JSON.stringify(value)] });
  },
  async delete(key) {
    await pool.query("delete from bench_session where key = $1", [key]);
  },
};

const bot = new Bot<Context & SessionFlavor<State>>(BOT_TOKEN, { client: { apiRoot: TELEGRAM_API_ROOT } });
// The guide: updates of one person one after the other, or a session loses changes.
bot.use(sequentialize((ctx) => String(ctx.chatId)));
bot.use(session({ initial: (): State => ({ starts: 0 }), storage }));
bot.command("start", (ctx) => {
  ctx.session.starts += 1;
  return ctx.reply("Hello.");
});
const runner = run(bot);
process.once("SIGTERM", () => void runner.stop().then(() => process.exit(0)));
