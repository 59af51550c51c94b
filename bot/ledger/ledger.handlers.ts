import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Composer, InputFile, InlineKeyboard } from "grammy";
import { z } from "zod";
import { listChannels, permissions } from "../channels/index.ts";
import { answerOutdated, onButton, buttonData } from "../platform/chat/buttons.ts";
import { withProgress } from "../platform/chat/work-progress.ts";
import type { BotContext } from "../platform/context.ts";
import { Html, kebabCase } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { isOperator } from "../users/index.ts";
import { describeSum, describeUnits } from "./describe-sum.ts";
import { describeMonth, monthName, monthNamed, monthOf } from "./month.ts";
import type { Month } from "./month.ts";
import { countStatementEntries } from "./owner-entries.sql.ts";
import { platformAccounts, readBalance, readBalances, readPlatformBalance } from "./read-balance.ts";
import type { OwnerBalance, PlatformAccount } from "./read-balance.ts";
import { netOf } from "./totals.ts";
import { writeStatement } from "./write-statement.ts";
import type { LedgerStatement } from "./write-statement.ts";

/** /balance and /statement for owners; for operators also the platform's accounts. */
export const ledger = new Composer<BotContext>();

ledger.chatType("private").command("balance", async (ctx) => {
  const { platform, texts } = ctx;
  const month = monthOf(platform.clock.now());
  const operates = await isOperator(ctx);
  if (operates) await ctx.reply(await describePlatform(ctx), { parse_mode: "HTML" });
  const balances = await readBalance(platform, { ownerId: ctx.from.id, month });
  if (balances.length > 0) await ctx.reply(describeBalances(texts, balances, month), { parse_mode: "HTML" });
  const others = await listOtherOwners(ctx);
  for (const { ownerId, name } of others) {
    const theirs = describeBalances(texts, await readBalance(platform, { ownerId, month }), month);
    await ctx.reply(texts.html("balance-of-owner", { owner: name, balance: new Html(theirs) }), {
      parse_mode: "HTML",
    });
  }
  if (balances.length === 0 && others.length === 0 && !operates) await replyEmpty(ctx);
});

ledger.chatType("private").command("statement", async (ctx) => {
  const { texts, platform } = ctx;
  const now = platform.clock.now();
  const balances = await readBalances(platform.database.prisma, ctx.from.id);
  if (balances.length > 0)
    await ctx.reply(texts.html("statement-choose"), {
      parse_mode: "HTML",
      reply_markup: chooseMonth(texts, now, []),
    });
  const others = await listOtherOwners(ctx);
  for (const { ownerId, name } of others)
    await ctx.reply(texts.html("statement-choose-of-owner", { owner: name }), {
      parse_mode: "HTML",
      reply_markup: chooseMonth(texts, now, [String(ownerId)]),
    });
  if (balances.length === 0 && others.length === 0) await replyEmpty(ctx);
});

/** The second id, where it is present, is the owner whose statement a person of the team wants. */
const ofMonth = z.tuple([monthName]).rest(z.string().regex(/^\d{1,13}$/));
onButton(ledger, "statement", ofMonth, async (ctx, [name, of]) => {
  const { platform, texts } = ctx;
  const ownerId = of === undefined ? ctx.from.id : Number(of);
  if (ownerId !== ctx.from.id) {
    const others = await listOtherOwners(ctx);
    if (!others.some((owner) => owner.ownerId === ownerId)) return answerOutdated(ctx);
  }
  const month = monthNamed(name);
  if (month.from > platform.clock.now()) return answerOutdated(ctx);
  await ctx.answerCallbackQuery();
  // A file instead of memory: an owner's month has any size.
  const folder = await mkdtemp(join(tmpdir(), "statement-"));
  try {
    const path = join(folder, "statement.csv");
    const owner = { ownerId, month };
    const count = async (): Promise<number> =>
      (await countStatementEntries.first(platform.database.prisma, owner))?.count ?? 0;
    const statement = await withProgress(ctx, count, (report) =>
      writeStatement(platform, { owner, texts, path, report }),
    );
    if (statement === undefined) {
      await replyEmpty(ctx);
      return;
    }
    const caption = describeStatement(texts, statement);
    await ctx.replyWithDocument(new InputFile(path, `statement-${month.name}.csv`), { caption });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

type PersonalContext = BotContext & { readonly from: { readonly id: number } };

/** The owners who let this person see their statements. */
const listOtherOwners = ({ platform, from }: PersonalContext) =>
  permissions.listPermittingOwners(platform.database.prisma, from.id, "statements.view");

async function replyEmpty(ctx: PersonalContext): Promise<void> {
  const { platform, texts } = ctx;
  const channels = await listChannels(platform, ctx.from.id, "statements.view");
  const text = texts.html(channels.length === 0 ? "balance-no-channels" : "balance-empty");
  await ctx.reply(text, { parse_mode: "HTML" });
}

function describeBalances(texts: Texts, balances: readonly OwnerBalance[], month: Month): string {
  const blocks = balances.map(({ balance, month: totals }) => {
    const sum = (units: bigint): string => describeUnits(texts, units, balance.currency);
    const earned = texts.html("balance-currency", {
      balance: describeSum(texts, balance),
      gross: sum(totals.sales),
      platformFee: sum(-totals.platformFee),
      costs: sum(-totals.costs),
      refunds: sum(-totals.refunds),
      net: sum(netOf(totals)),
    });
    const lines = [
      earned,
      ...(totals.payouts === 0n ? [] : [texts.html("balance-paid-out", { payouts: sum(totals.payouts) })]),
      ...(totals.broadcasts === 0n
        ? []
        : [texts.html("balance-broadcasts", { broadcasts: sum(totals.broadcasts) })]),
      ...(balance.amount.startsWith("-") ? [texts.html("balance-negative")] : []),
    ];
    return lines.join("\n");
  });
  return texts.html("balance", {
    month: describeMonth(month, texts.locale),
    currencies: new Html(blocks.join("\n\n")),
  });
}

/** One line a currency. */
const describeStatement = (texts: Texts, statement: LedgerStatement): string =>
  statement
    .map(({ closing, month }) => {
      const sum = (units: bigint): string => describeUnits(texts, units, closing.currency);
      const totals = texts.plain(month.payouts === 0n ? "statement-totals" : "statement-totals-paid-out", {
        payouts: sum(month.payouts),
        gross: sum(month.sales),
        fees: sum(month.platformFee + month.costs),
        refunds: sum(month.refunds),
        net: sum(netOf(month)),
        balance: describeSum(texts, closing),
      });
      if (month.broadcasts === 0n) return totals;
      return `${totals} · ${texts.plain("balance-broadcasts", { broadcasts: sum(month.broadcasts) })}`;
    })
    .join("\n");

/** An instance without payouts, paid broadcasts or taxes does not show their accounts. */
const isOptional = (account: PlatformAccount): boolean =>
  account === "payouts_in_transit" || account === "paid_out" || account === "broadcasts" || account === "tax";

// A message with all coins of NOWPayments in all accounts would exceed Telegram's limit.
const SHOWN_COINS = 25;

async function describePlatform({ platform, texts }: BotContext): Promise<string> {
  const holdings = await readPlatformBalance(platform);
  const shown = platformAccounts.filter((account) => !isOptional(account) || holdings.has(account));
  const lines = shown.map((account) => {
    const all = holdings.get(account) ?? [];
    const sums = all.slice(0, SHOWN_COINS).map((sum) => describeSum(texts, sum));
    if (all.length > SHOWN_COINS)
      sums.push(texts.plain("platform-balance-more", { count: all.length - SHOWN_COINS }));
    return texts.html(`platform-balance-${kebabCase(account)}`, {
      sums: sums.join(" · ") || texts.plain("platform-balance-nothing"),
    });
  });
  return [texts.html("platform-balance"), ...lines].join("\n");
}

/** The current month and the five before it: these always include the last full quarter. */
const MONTHS = 6;

function chooseMonth(texts: Texts, now: Date, of: readonly string[]): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (let back = 0; back < MONTHS; back += 1) {
    const month = monthOf(now, back);
    keyboard.text(describeMonth(month, texts.locale), buttonData("statement", month.name, ...of));
    if (back % 2 === 1) keyboard.row();
  }
  return keyboard;
}
