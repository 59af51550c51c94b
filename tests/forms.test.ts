import { conversations, createConversation } from "@grammyjs/conversations";
import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import { Bot } from "grammy";
import type { Context } from "grammy";
import { describe, expect, test } from "vitest";
import { movableClock } from "../bot/platform/time/clock.ts";
import { apiTransformers } from "../bot/platform/telegram/telegram.ts";
import { startTelegram } from "../sandbox/telegram/index.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { addTier, chooseTier, connectChannel, createWorld, payWithStars } from "./support/world.ts";
import type { World } from "./support/world.ts";

const questions = [
  "what is its name?",
  "How long does the tier last?",
  "Telegram Stars?",
  "US dollars",
  "This is how the tier will be sold",
] as const;
const answers = ["Gold & Silver", "90", "1500", "49.90"] as const;

/** Olga opens the tier form. */
async function openForm(options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = await createWorld(options);
  await connectChannel(world);
  await world.owner.press(/Add a tier/);
  await world.owner.sees(questions[0]);
  return world;
}

/** Answers the first questions of the form. */
async function answer({ owner }: World, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    const after = owner.chat.at(-1);
    await owner.send(answers[step] ?? "");
    await owner.sees(questions[step + 1] ?? "", after === undefined ? {} : { after });
  }
}

const versions = (world: World): Promise<unknown> =>
  world.database.prisma.tierVersion.findMany({
    select: { name: true, periodDays: true, prices: true },
  });
const gold = { name: answers[0], periodDays: 90, prices: { XTR: 1500, USD: 4990 } };

describe.each(["polling", "webhook"] as const)("A form, with Telegram in %s mode", (mode) => {
  test("continues after a restart at each question", async () => {
    await using world = await openForm({ mode });
    const { owner } = world;
    for (const [step, question] of questions.entries()) {
      const asked = await owner.sees(question);
      await world.restart();
      // The restart sends no message.
      const texts = owner.chat.filter(({ id }) => id > asked.id).map(({ text }) => text);
      expect(texts).toEqual([]);
      await (step < answers.length ? owner.send(answers[step] ?? "") : owner.press(/Publish/));
    }
    await owner.sees("Gold & Silver is on sale");
    expect(await versions(world)).toEqual([gold]);
  });
});

describe("During a form", () => {
  test.each(["/cancel", "/start"])("%s ends it at every question", async (command) => {
    await using world = await openForm();
    const { owner } = world;
    for (let count = 0; count < questions.length; count += 1) {
      await answer(world, count);
      const asked = owner.chat.at(-1);
      await owner.send(command);
      const left = await owner.sees(command === "/cancel" ? "Cancelled. Nothing was changed." : "Hello!");
      // Later texts are not answers, and the buttons of the form are outdated.
      await owner.send("250");
      await owner.sees("I did not understand that", { after: left });
      if (asked === undefined) throw new Error("The chat is empty");
      expect(await owner.press(/Cancel/, { message: asked })).toMatchObject({ alert: true });
      await owner.press(/Add a tier/);
      await owner.sees(questions[0], { after: left });
    }
    expect(await versions(world)).toEqual([]);
  });

  test("payments, buttons and commands of other features work, and the form continues", async () => {
    await using world = await createWorld();
    const { owner, database } = world;
    await connectChannel(world);
    await addTier(world);
    // Olga opens her own share link before the form, since its /start would end the form.
    await chooseTier(world, owner);
    const chosen = await owner.sees("How would you like to pay?");
    await owner.press(/Add another tier/);
    await owner.sees(questions[0]);
    await answer(world, 1);
    expect(chosen.buttons.flat().length).toBeGreaterThan(0);
    await payWithStars(owner);
    await owner.sees("You are in already");
    await owner.send("/subscriptions");
    await owner.sees("Active until");
    await owner.send("/channels");
    await owner.sees("Your channels");
    await owner.press("Tea & Talk");
    await owner.sees("Share this link");
    await owner.send(answers[1]);
    await owner.sees(questions[2]);
    await owner.send(answers[2]);
    await owner.sees(questions[3]);
    await owner.send(answers[3]);
    await owner.sees(questions[4]);
    await owner.press(/Publish/);
    await owner.sees("Gold & Silver is on sale");
    expect(await versions(world)).toContainEqual(gold);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [30]));
  });

  test("invalid answers lose no earlier answer", async () => {
    await using world = await openForm();
    const { owner } = world;
    await answer(world, 1);
    for (const nonsense of ["soon", "0", "-5", "99999", "1e3", "/nonsense", "30 days or so"]) {
      const before = owner.chat.at(-1);
      await owner.send(nonsense);
      await owner.sees(/./s, before === undefined ? {} : { after: before });
    }
    const before = await owner.sees(questions[1]);
    await owner.send("90");
    await owner.sees(questions[2], { after: before });
    await owner.send(answers[2]);
    await owner.sees(questions[3]);
    await owner.send(answers[3]);
    await owner.sees(questions[4]);
    await owner.press(/Publish/);
    await owner.sees("is on sale");
    expect(await versions(world)).toEqual([gold]);
  });

  test.each(["reset-before", "reset-after", "500", "502-html", "429"] as const)(
    "a question that cannot be sent because of %s does not stop the chat",
    async (kind) => {
      await using world = await openForm();
      const { owner, telegram } = world;
      let isHit = false;
      telegram.faults.add({
        method: "sendMessage",
        kind,
        when: ({ text }) => {
          const isMeant = String(text).includes(questions[1]);
          isHit ||= isMeant;
          return isMeant;
        },
      });
      await owner.send(answers[0]);
      await expect.poll(() => isHit).toBe(true);
      await owner.send("/help");
      await owner.sees("For owners");
      await owner.send(answers[1]);
      await owner.sees(questions[2]);
      await owner.send(answers[2]);
      await owner.sees(questions[3]);
      await owner.send(answers[3]);
      await owner.sees(questions[4]);
      await owner.press(/Publish/);
      await owner.sees("Gold & Silver is on sale");
      expect(await versions(world)).toEqual([gold]);
    },
  );

  test("a button press that cannot be answered does not stop the chat", async () => {
    await using world = await openForm();
    const { owner, telegram } = world;
    await answer(world, 1);
    telegram.faults.add({ method: "answerCallbackQuery", kind: "reset-after" });
    telegram.faults.add({ method: "editMessageReplyMarkup", kind: "reset-before" });
    await owner.press(/90 days/);
    await owner.sees(questions[2]);
    await owner.press(/Skip/);
    await owner.sees(questions[3]);
    await owner.send("49.90");
    await owner.sees(questions[4]);
    await owner.press(/Publish/);
    await owner.sees("is on sale");
    expect(await versions(world)).toEqual([Object.assign({}, gold, { prices: { USD: 4990 } })]);
  });

  test("the answers survive a database error at Publish, and Publish works later", async () => {
    await using world = await openForm();
    const { owner, database } = world;
    await answer(world, 4);
    await database.pool.query("alter table tier_version rename to tier_version_away");
    await owner.press(/Publish/);
    await owner.sees(/Your answers are kept.*Error id: [0-9A-F]{8}/s);
    await database.pool.query("alter table tier_version_away rename to tier_version");
    await owner.press(/Publish/);
    await owner.sees("Gold & Silver is on sale");
    expect(await versions(world)).toEqual([gold]);
  });
});

test("A bigint never reaches the Bot API, inside and outside of a form, and the chat continues", async () => {
  type FormContext = ConversationFlavor<Context>;
  const telegram = await startTelegram({ clock: movableClock() });
  const alice = telegram.person({ firstName: "Alice", id: 12_345_678_901 });
  const bot = new Bot<FormContext>(telegram.botToken, { client: { apiRoot: telegram.url } });
  bot.api.config.use(...apiTransformers());
  const refused: string[] = [];
  const recordError = (error: unknown): void => void refused.push(String(error));
  const ask = async (form: Conversation<FormContext>, ctx: Context): Promise<void> => {
    const id = BigInt(ctx.from?.id ?? 0) as unknown as number;
    await ctx.api.sendMessage(id, "Never seen").catch(recordError);
    await ctx.reply("Your name?");
    const reply = await form.waitFor("message:text");
    await reply
      .reply(`Hello, ${reply.message.text}`, { reply_parameters: { message_id: id } })
      .catch(recordError);
    await reply.reply(`Good day, ${reply.message.text}`);
  };
  bot.use(
    conversations<FormContext, Context>({
      plugins: [
        async (ctx, next) => {
          ctx.api.config.use(...apiTransformers());
          await next();
        },
      ],
    }),
  );
  bot.use(createConversation<FormContext, Context>(ask, "ask"));
  bot.command("start", (ctx) => ctx.conversation.enter("ask"));
  bot.command("outside", async (ctx) => {
    await ctx.api.sendMessage(BigInt(ctx.chatId) as unknown as number, "Never seen").catch(recordError);
    await ctx.reply("Still here");
  });
  const polling = bot.start();
  await alice.start();
  await alice.sees("Your name?");
  await alice.send("Alice");
  await alice.sees("Good day, Alice");
  await alice.send("/outside");
  await alice.sees("Still here");
  await bot.stop();
  await polling;
  await telegram.stop();
  expect(refused.length).toBeGreaterThanOrEqual(3);
  for (const error of refused)
    expect(error).toMatch(/payload\.(chat_id|reply_parameters\.message_id) is a bigint/);
  expect(alice.chat.filter(({ text }) => /Never seen|Hello, /.test(text))).toEqual([]);
  expect(telegram.refusals).toEqual([]);
});
