import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { givenDays } from "../bot/adoption/adoption.keyboards.ts";
import { refusedReasons } from "../bot/adoption/imports/parse-list.ts";
import { verdicts } from "../bot/adoption/imports/verdicts.ts";
import { failureColumns } from "../bot/broadcasts/desk/write-failures.ts";
import { sentKinds } from "../bot/broadcasts/desk/sent-message.ts";
import { audienceKinds } from "../bot/broadcasts/engine/index.ts";
import { unknownMembers } from "../bot/channels/managed/access-rules.ts";
import { refundAccesses } from "../bot/channels/managed/list-channels.ts";
import { questions } from "../bot/donations/page/page.keyboards.ts";
import { platformAccounts } from "../bot/payments/ledger/read-platform-balance.ts";
import { memberFilters } from "../bot/members/list-members.ts";
import { memberActions } from "../bot/members/member-state.ts";
import { memberColumns } from "../bot/members/write-members.ts";
import { statementColumns } from "../bot/payments/ledger/write-statement.ts";
import { views } from "../bot/stats/figures.ts";
import { tableColumns } from "../bot/stats/table.ts";
import { holdReasons } from "../bot/payments/events/decide.ts";
import { progressKinds } from "../bot/checkout/payment-page/progress.ts";
import { movableClock } from "../bot/platform/time/clock.ts";
import { readConfig, secretsOf } from "../bot/platform/runtime/config.ts";
import { paymentStatuses } from "../bot/platform/values/domain.ts";
import { currencies } from "../bot/platform/values/money.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import { postKinds, postResults } from "../bot/posts/kinds.ts";
import { startProgram } from "../main.ts";
import { startNowPayments } from "../sandbox/nowpayments/index.ts";
import { startTelegram } from "../sandbox/telegram/index.ts";
import type { Persona, SandboxTelegram } from "../sandbox/telegram/index.ts";
import { keysAskedFor, patternOf, readSources } from "./support/asked-keys.ts";
import { countJobs, hurryJobs } from "./support/books.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { urlOf } from "./support/victim.ts";
import {
  addTier,
  buyWithStars,
  chooseCoin,
  chooseTier,
  connectChannel,
  createWorld,
  findWayIn,
  payWithStars,
} from "./support/world.ts";

const DAY = 86_400_000;
const root = join(import.meta.dirname, "..");

/** Every text that was sent to a person or shown on a button, as it was given to Telegram. */
function wordsSentBy({ calls }: SandboxTelegram): string[] {
  const words: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === "string") words.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null)
      for (const [name, part] of Object.entries(value)) if (!NOT_WORDS.has(name)) collect(part);
  };
  for (const { method, parameters } of calls) if (method !== "getUpdates") collect(parameters);
  return words;
}
/** Parameters that nobody reads. */
const NOT_WORDS: ReadonlySet<string> = new Set([
  ..."allowed_updates callback_data callback_query_id chat_id currency invite_link name parse_mode payload".split(
    " ",
  ),
  ..."invoice_payload pre_checkout_query_id provider_token scope secret_token start_parameter url user_id".split(
    " ",
  ),
  ..."command prices language_code".split(" "),
]);

const shownTo = (people: readonly Persona[]): string[] =>
  people.flatMap(({ chat }) =>
    chat.filter(({ from }) => from === "bot").flatMap(({ text, buttons }) => [text, ...buttons.flat()]),
  );

describe("What a person reads", () => {
  const title = `<b>&"'`;
  const tier = "a < b & c";

  test("has no placeholder, no word of ours for programmers, and every name as it was typed", async () => {
    await using world = await createWorld({ environment: { OPERATOR_IDS: "98765432101" } });
    const { telegram, alice, bob, stranger, owner, nowpayments, clock, database } = world;
    const mallory = telegram.person({ firstName: "<i>Mallory</i> & {sons}", languageCode: "it" });
    const operator = telegram.person({ firstName: "Op", id: 98_765_432_101 });
    await operator.start();
    await operator.send("/jobs");
    await operator.send("/anomalies");
    const channel = await connectChannel(world, title);
    await addTier(world, { name: tier, period: "30", stars: "250", usd: "9.99" });
    await addTier(world, { name: `"{ $tier }" 'x'`, period: /life/, usd: "1000" });
    owner.promote(mallory, channel);
    for (const button of [/Ready-made post/, /Open its page/, /Managers/, /Mallory/, /Back to the channel/])
      await owner.press(button);
    await owner.press(tier);
    for (const button of [/Retire/, /Bring back/, /Down/, /Up/, /Edit/]) await owner.press(button);
    await owner.sees("This is how it will be sold");
    await owner.send("no button");
    await owner.send("/cancel");
    for (const command of [
      "/help",
      "/channels",
      "/members",
      "/stats",
      "/links",
      "/subscriptions",
      "/nonsense",
      "<script>",
      "/newchannel",
    ])
      await owner.send(command);

    const label = /^a < b & c/;
    const link = await buyWithStars(world, alice, label);
    await stranger.join(link);
    await stranger.sees("that link belongs to somebody else");
    await alice.join(link);
    await chooseTier(world, bob, label);
    nowpayments.faults.add({ path: /invoice/, kind: "500" });
    await bob.press(/in crypto/);
    await bob.press(/Try again/);
    const payment = await chooseCoin(world, bob);
    for (const status of paymentStatuses) {
      await payment.become(status);
      await expect.poll(() => countJobs(database), { timeout: 10_000 }).toBe(0);
    }
    await bob.join(await findWayIn(bob));
    await chooseTier(world, mallory, label);
    await payWithStars(mallory);
    await mallory.sees("You are in already");
    await chooseTier(world, stranger, label);
    await stranger.press(/every 30 days/);
    const { url: subscribing } = await stranger.press(/Subscribe/);
    await stranger.pay(subscribing ?? "");
    await findWayIn(stranger);
    await stranger.send("/subscriptions");
    for (const button of [/Stop renewing/, /Resume renewing/]) await stranger.press(button);
    await alice.send("/subscriptions");
    await alice.press(/Enter/);
    await alice.sees("You are in already");
    const stateOf = async (): Promise<string> => (await database.prisma.channel.findFirstOrThrow()).state;
    owner.setBotRights(channel, { can_invite_users: true });
    await expect.poll(stateOf).toBe("missing_rights");
    await hurryJobs(database);
    owner.setBotRights(channel, { can_invite_users: true, can_restrict_members: true });
    await expect.poll(stateOf).toBe("connected");
    clock.advance(31 * DAY);
    await world.sweep();
    await alice.sees("so is your access");
    await owner.sees("They are an administrator there");
    await expect
      .poll(async () => {
        await hurryJobs(database);
        return countJobs(database);
      })
      .toBe(0);
    for (const { id } of await database.prisma.order.findMany()) await operator.send(`/payment ${id}`);
    await operator.sees("is over");
    owner.removeBot(channel);
    await alice.send("/subscriptions");
    await alice.sees("Over since");
    for (const person of [owner, alice]) {
      await person.send("/help");
      await person.sees("stop whatever I am asking");
      await person.send("/cancel");
      await person.sees("nothing to cancel");
    }

    const sent = wordsSentBy(telegram);
    expect(sent.length).toBeGreaterThan(200);
    const mine = `"{ $tier }" 'x'`;
    const escaped = mine.replaceAll('"', "&quot;");
    for (const text of [...sent, ...shownTo([alice, bob, stranger, owner, mallory, operator])]) {
      const ours = text
        .replaceAll(mine, "")
        .replaceAll(escaped, "")
        // An address, and the id of a charge, which Telegram makes of any letters.
        .replaceAll(/\{sons\}|https?:\/\/\S+|\bstx[\w-]+/g, "");
      expect(ours).not.toMatch(/[{}]|\b(undefined|null|NaN)\b|\[object /);
      // A table, a column, a key, an error code of ours: whatever is written_like_this.
      expect(ours).not.toMatch(/\b[a-z]+_[a-z]+/);
      expect(ours).not.toMatch(/\b[a-z]+(-[a-z]+){2,}\b/);
    }
    // As a person sees it, markup and escapes are gone, and the names are whole.
    const shown = shownTo([alice, bob, stranger, owner, mallory]);
    const holding = (part: string): string[] => shown.filter((text) => text.includes(part));
    expect(holding("&\"'")).toEqual(holding(title));
    expect(holding("b & c")).toEqual(holding(tier));
    for (const text of shown) {
      expect(text).not.toMatch(/&(amp|lt|gt|quot|#\d+);|<\/?b>(?!&"')/);
    }
    expect(owner.chat.some(({ text }) => text.includes("<i>Mallory</i> & {sons}"))).toBe(true);
    // What Telegram could not read would be among these.
    expect(telegram.refusals).toEqual([]);
    expect(nowpayments.refusals).toEqual([]);
  });
});

describe("What is logged", () => {
  test("holds no secret and no secret's length, even with LOG_LEVEL=trace and everything failing", async () => {
    await using database = await createTestDatabase();
    // Lengths that no other number is likely to have.
    const of = (length: number, start: string): string => start.padEnd(length, `${start}-x_`);
    const password = of(613, "Db");
    const role = `log_${database.connection.database}`;
    const admin = new Client(database.connection);
    await admin.connect();
    await admin.query(`create role "${role}" superuser login password '${password}'`);
    const clock = movableClock();
    const telegram = await startTelegram({ clock, botToken: `7000000009:${of(701, "Tok")}` });
    const nowpayments = await startNowPayments({
      clock,
      apiKey: of(809, "Key"),
      ipnSecret: of(907, "Ipn"),
      ipnRetries: 0,
    });
    const config = readConfig({
      BOT_TOKEN: telegram.botToken,
      TELEGRAM_API_ROOT: telegram.url,
      TELEGRAM_MODE: "polling",
      PUBLIC_URL: "http://127.0.0.1:1",
      PORT: "0",
      NOWPAYMENTS_API_ROOT: nowpayments.url,
      NOWPAYMENTS_API_KEY: nowpayments.apiKey,
      NOWPAYMENTS_IPN_SECRET: nowpayments.ipnSecret,
      NOWPAYMENTS_EMAIL: nowpayments.email,
      NOWPAYMENTS_PASSWORD: of(523, "Acc"),
      DATABASE_URL: urlOf({ ...database.connection, user: role, password }),
      LOG_LEVEL: "trace",
    });
    const lines: string[] = [];
    const logger = createLogger({
      level: config.logLevel,
      secrets: secretsOf(config),
      destination: { write: (line) => void lines.push(line) },
    });
    const program = await startProgram({ config, roles: ["web", "bot", "worker"], clock, logger });
    const owner = telegram.person({ firstName: "Olga" });
    const bob = telegram.person({ firstName: "Bob" });
    const scene = { owner, database, nowpayments };
    await connectChannel(scene);
    await addTier(scene);
    telegram.faults.add({ method: "createChatInviteLink", kind: "reset-before" });
    telegram.faults.add({ method: "createChatInviteLink", kind: "502-html" });
    telegram.faults.add({ method: "createChatInviteLink", kind: "500" });
    await chooseTier(scene, bob);
    for (const kind of ["reset-before", "500", "html", "nonsense-json"] as const) {
      nowpayments.faults.add({ path: /invoice/, kind });
      const after = bob.chat.at(-1);
      await bob.press(/in crypto/);
      await bob.sees(/Error id/, after === undefined ? {} : { after });
    }
    const payment = await chooseCoin(scene, bob);
    const url = `http://127.0.0.1:${program.port ?? 0}/webhooks/nowpayments`;
    await payment.pay();
    const body = payment.ipnBody("finished");
    await nowpayments.forge({ url, body, secret: "wrong" });
    await nowpayments.forge({ url, body: "no json" });
    await database.pool.query("alter table payment rename to payment_away");
    expect(await nowpayments.forge({ url, body })).toMatchObject({ httpStatus: 500 });
    await database.pool.query("alter table payment_away rename to payment");
    expect(await nowpayments.forge({ url, body })).toMatchObject({ httpStatus: 200 });
    await expect
      .poll(
        async () => {
          await hurryJobs(database);
          return countJobs(database);
        },
        { timeout: 10_000 },
      )
      .toBe(0);
    await findWayIn(bob);
    telegram.faults.add({ method: "sendMessage", kind: "reset-before" });
    await bob.send("/subscriptions");
    await expect.poll(() => lines.some((line) => line.includes("a handler failed"))).toBe(true);
    await program.stop();
    await Promise.all([telegram.stop(), nowpayments.stop()]);
    await admin.query(`drop role "${role}"`);
    await admin.end();

    const log = lines.join("");
    expect(lines.length).toBeGreaterThan(20);
    // The failures are there, each with its id or its cause.
    for (const sign of [
      "a checkout could not be opened",
      "a request was refused",
      "a request failed",
      "will be tried again",
    ])
      expect(log).toContain(sign);
    // Where a line of code stands is not a length.
    const numbers = log.replaceAll(/:\d+:\d+/g, "");
    for (const secret of [...secretsOf(config), config.botToken.split(":")[1] ?? ""]) {
      // No part of it either: a cut message would still hold its beginning.
      expect(log).not.toContain(secret.slice(-40));
      expect(numbers).not.toMatch(new RegExp(`\\b${secret.length}\\b`));
    }
    expect(log).not.toMatch(/Olga|Bob|Tea & Talk/);
  });
});

describe("The texts of locales/en", () => {
  test("are all there that the bot uses, and all used that are there", async () => {
    const keys = await readKeys();
    const sources = (await readSources()).map(({ text }) => text);
    const exact = new Set(
      sources.flatMap((source) => [...source.matchAll(/"([a-z][\w-]*)"/gi)].map(([, text]) => text)),
    );
    const templates = sources
      .flatMap((source) => [...source.matchAll(/`([a-z][\w-]*(?:\$\{[^`]*\}[\w-]*)+)`/gi)])
      .map(([, template]) => patternOf(template ?? ""));
    const isUsed = (key: string): boolean => exact.has(key) || templates.some((pattern) => pattern.test(key));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);

    const known = new Set(keys);
    const asked = sources.flatMap((source) => keysAskedFor(source));
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter(({ key }) => key !== undefined && !known.has(key))).toEqual([]);
    expect(
      asked.filter(({ pattern }) => pattern !== undefined && !keys.some((key) => pattern.test(key))),
    ).toEqual([]);
  });

  test("are there for every value that a key is built of", async () => {
    const known = new Set(await readKeys());
    const built = [
      ...[...paymentStatuses, "held"].map((status) => `progress-${status.replaceAll("_", "-")}`),
      ...["connected", "missing-rights", "gone"].flatMap((state) => [
        `channel-state-${state}`,
        `channel-notify-${state}`,
      ]),
      ...["join_request", "one_time_link"].flatMap((mode) => [`access-mode-${mode}`, `access-mode-${mode}-set`]),
      ...["join-request", "one-time-link"].flatMap((kind) => [
        `purchase-delivered-${kind}`,
        `subscription-link-${kind}`,
      ]),
      ...["already-in", "not-entitled", "banned", "too-soon"].map((kind) => `subscription-${kind}`),
      ...["unknown", "wrong_payer", "wrong_price", "paid", "stale", "not_on_sale", "renewing"].map(
        (reason) => `charge-refused-${reason}`,
      ),
      ...["date_over", "adds_nothing", "for_life", "banned", "whitelisted"].flatMap((reason) => [
        `charge-refused-${reason}`,
        `order-refused-${reason.replaceAll("_", "-")}`,
      ]),
      ...["canceled", "active", "failed"].map((state) => `recurring-${state}`),
      ...["stars", "nowpayments"].map((provider) => `pay-with-${provider}`),
      ...["minimum", "unavailable"].map((reason) => `coin-refused-${reason}`),
      ...["publish", "name", "period", "stars", "usd"].map((choice) => `tier-form-choice-${choice}`),
      ...["up", "down"].map((direction) => `tier-already-${direction}`),
      ...["stars", "coins"].map((money) => `refund-goes-back-${money}`),
      ...["under-way", "by-hand", "refunded", "access-open", "impossible"].map(
        (state) => `refund-is-${state}`,
      ),
      ...refundAccesses.map((access) => `refund-rule-${access}`),
      ...unknownMembers.map((treatment) => `access-rules-unknown-${treatment}`),
      ...["whitelisted", "banned"].map((standing) => `subscription-listed-${standing}`),
      ...statementColumns.map((column) => `statement-column-${column}`),
      ...memberColumns.map((column) => `members-column-${column}`),
      ...views.flatMap((view) => [`stats-view-${view}`, `stats-title-${view}`]),
      ...Object.values(tableColumns).flatMap((columns) => columns.map((column) => `stats-column-${column}`)),
      ...["joined", "renewed", "left", "active", "paid", "open", "sales", "donations", "refunds"].map(
        (series) => `stats-series-${series}`,
      ),
      ...["tiers", "links"].map((view) => `stats-hint-${view}`),
      ...["donations", "direct"].map((kind) => `stats-share-${kind}`),
      ...["light", "dark"].map((theme) => `stats-${theme}`),
      ...failureColumns.map((column) => `broadcast-column-${column}`),
      ...sentKinds.map((kind) => `broadcast-kind-${kind}`),
      ...audienceKinds.map((kind) => `broadcast-who-${kind.replaceAll("_", "-")}`),
      ...["sending", "paused", "stopped", "done"].map((state) => `broadcast-is-${state}`),
      ...["content-gone", "refused"].map((reason) => `broadcast-paused-${reason}`),
      ...["blocked", "failed", "unclear"].flatMap((outcome) => [
        `broadcast-count-${outcome}`,
        `broadcast-outcome-${outcome}`,
      ]),
      ...["pause", "resume", "stop"].flatMap((action) => [`broadcast-${action}`, `broadcast-done-${action}`]),
      ...["left", "missed"].map((outcome) => `broadcast-count-${outcome}`),
      ...["edited", "deleted"].flatMap((what) => [`broadcast-${what}`, `broadcast-${what}-not`]),
      ...["delete", "edit"].map((kind) => `broadcast-revising-${kind}`),
      ...["morning", "noon", "evening"].map((moment) => `broadcast-at-${moment}`),
      ...memberActions.map((action) => `member-${action}`),
      ...givenDays.map((given) => `claim-give-${given}`),
      ...refusedReasons.map((reason) => `import-refused-${reason}`),
      ...verdicts.map((verdict) => `import-is-${verdict.replaceAll("_", "-")}`),
      ...["paused", "not-needed", "not-now", "outside", "had-time", "over"].map((kind) => `claimed-${kind}`),
      ...["give", "pause", "resume", "end", "ban", "unban", "list", "unlist"].map(
        (deed) => `member-done-${deed}`,
      ),
      ...memberFilters.flatMap((filter) => [`members-shown-${filter}`, `members-name-${filter}`]),
      ...["active", "life", "grace", "paused", "ended", "banned", "whitelisted"].map(
        (state) => `members-label-${state}`,
      ),
      ...["active", "paused", "ending", "ended", "none"].map((state) => `members-state-${state}`),
      ...["removed", "not-a-member", "administrator", "whitelisted"].map(
        (reason) => `members-end-reason-${reason}`,
      ),
      ...["creator", "administrator", "member", "native-subscriber", "outside", "banned"].flatMap(
        (membership) => [`member-in-${membership}`, `members-membership-${membership}`],
      ),
      ...["banned", "whitelisted"].flatMap((standing) => [
        `member-${standing}`,
        `members-override-${standing}`,
        `recurring-access-${standing}`,
      ]),
      ...["gift", "resumed", "paused", "banned", "unbanned", "whitelisted"].map((change) => `subscription-notify-${change}`),
      ...["gift", "resumed"].map((change) => `subscription-notify-${change}-for-life`),
      // The other kinds of entries never touch an owner.
      ...["opening", "closing", "sale", "rest", "refund", "refund-undone", "payout", "payout-undone"].map(
        (kind) => `statement-kind-${kind}`,
      ),
      ...currencies.map((code) => `payout-to-send-${code}`),
      "statement-kind-donation",
      ...["paid", "stale", "off"].map((reason) => `charge-refused-donation_${reason}`),
      // What is said of access in other words than of a donation.
      ...["order-already-paid", "order-stale", "checkout-opened", "checkout-coins", "quote-until"].map(
        (key) => `donation-${key}`,
      ),
      ...["invoice-description", "progress-failed", "payment-missing-rest", "decision-needed"].map(
        (key) => `donation-${key}`,
      ),
      ...["deposit-again", "deposit-use", "refund-goes-back-coins", "refund-is-by-hand"].map(
        (key) => `donation-${key}`,
      ),
      ...["nothing", "no-number", "too-little", "too-much", "two-decimals", "one-dot", "whole-stars"].map(
        (reason) => `donation-refused-${reason}`,
      ),
      ...["closed", "no-way-to-pay"].flatMap((kind) => [`donation-refused-${kind}`, `donation-${kind}-now`]),
      ...["dot", "back", "clear"].map((key) => `donation-key-${key}`),
      ...currencies.flatMap((code) => [
        `donation-in-${code}`,
        `donation-typed-${code}`,
        `donation-sums-refused-${code}`,
        `donation-goal-refused-${code}`,
      ]),
      ...questions.flatMap((question) => [`donations-change-${question}`, `donations-ask-${question}`]),
      ...["text", "goal-stars", "goal-usd"].map((question) => `donations-none-${question}`),
      ...postKinds.flatMap((kind) => [
        `posts-name-${kind}`,
        `posts-about-${kind}`,
        `posts-empty-${kind}`,
        `post-${kind}-default-text`,
      ]),
      ...postResults.map((result) => `posts-last-${result}`),
      ...["failed", "unclear", "late", "empty"].map((result) => `posts-notify-${result}`),
      ...["asked", "too-soon", "under-way", "not-connected", "no-place", "disabled"].map(
        (kind) => `posts-now-${kind}`,
      ),
      ...["bot-may-not", "chooser-may-not", "unknown"].map((kind) => `posts-picked-${kind}`),
      ...platformAccounts.map((account) => `platform-balance-${account.replaceAll("_", "-")}`),
      ...progressKinds
        .map((kind) => kind.replaceAll("_", "-"))
        .flatMap((kind) => [`pay-page-is-${kind}`, `pay-page-next-${kind}`]),
      ...["waiting", "rest", "seen", "confirming", "finished", "received"].map(
        (step) => `pay-page-step-${step}`,
      ),
      ...["done", "now", "to-come"].map((mark) => `pay-page-mark-${mark}`),
      ...["amount", "address", "memo"].flatMap((what) => [`pay-page-${what}`, `pay-page-copy-${what}`]),
      ...["unknown", "over", "too-many"].flatMap((notice) => [
        `pay-page-${notice}`,
        `pay-page-${notice}-next`,
      ]),
      "pay-page-broken",
    ];
    expect(built.filter((key) => !known.has(key))).toEqual([]);
    // Why a payment is held is for the operator; a new reason needs no text, and none may be needed unnoticed.
    expect(holdReasons.filter((reason) => known.has(`hold-${reason}`))).toEqual([]);
  });
});

async function readKeys(): Promise<string[]> {
  const folder = join(root, "locales/en");
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), "utf8")),
  );
  return files.flatMap((file) => [...file.matchAll(/^([a-z][\w-]*) *=/gim)].map(([, key]) => key ?? ""));
}
