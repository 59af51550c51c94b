import { describe, expect, test } from "vitest";
import { monthOf } from "../bot/ledger/month.ts";
import type { TestUser, ShownMessage } from "../sandbox/telegram/index.ts";
import { parseCsv } from "./support/parse-csv.ts";
import {
  addTier,
  buyWithStars,
  chooseCoin,
  chooseTier,
  connectChannel,
  createWorld,
  goToMiddleOfMonth,
  openStore,
  findInviteLink,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const OPERATOR = 7_777_777_777;
const environment = { PLATFORM_FEE_PERCENT: "10", OPERATOR_IDS: String(OPERATOR) };

async function openWorld(): Promise<World> {
  const world = await createWorld({ environment });
  goToMiddleOfMonth(world);
  return world;
}

/** Sells a month for 250 Stars to Alice and one for $9.99 in bitcoin to Bob. */
async function sellTwice(world: World): Promise<void> {
  await addTier(world);
  await buyWithStars(world, world.alice);
  await chooseTier(world, world.bob);
  const payment = await chooseCoin(world, world.bob);
  await payment.pay();
  await findInviteLink(world.bob);
}

/** The lines of a message without the invisible marks of number formats. */
const linesOf = ({ text }: ShownMessage): string[] => text.split("\n");

async function fileOf({ telegram }: World, { fileId }: ShownMessage): Promise<string> {
  const api = `${telegram.url}/bot${telegram.botToken}/getFile?file_id=${fileId}`;
  const { result } = (await (await fetch(api)).json()) as { result: { file_path: string } };
  const file = await fetch(`${telegram.url}/file/bot${telegram.botToken}/${result.file_path}`);
  return Buffer.from(await file.arrayBuffer()).toString("utf8");
}

/** Downloads the month's statement: its caption, and its rows by column name. */
async function readStatement(
  world: World,
  owner: TestUser,
  monthsBack = 0,
): Promise<{ caption: string; rows: Record<string, string>[]; name: string | undefined }> {
  const after = await owner.send("/statement");
  const message = await owner.sees("Which month?", { after });
  const label = message.buttons.flat()[monthsBack] ?? "";
  await owner.press(label, { message });
  const document = await owner.sees(/^Sales/, { after: message });
  const text = await fileOf(world, document);
  expect(text.startsWith("\uFEFF")).toBe(true);
  const [names = [], ...lines] = parseCsv(text.slice(1));
  const rows = lines.map((cells) =>
    Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""])),
  );
  return { caption: document.text, rows, name: document.raw.document?.file_name };
}

describe("An owner's balance", () => {
  test("is shown in each currency, with the totals of the month", async () => {
    await using world = await openWorld();
    const { owner } = world;
    await connectChannel(world);
    await sellTwice(world);
    await owner.send("/balance");
    const lines = linesOf(await owner.sees("Your balance"));
    expect(lines.slice(2, 8)).toEqual([
      "⭐ 225",
      "Sales: ⭐ 250",
      "Platform fee: ⭐ -25",
      "Provider and network fees: ⭐ 0",
      "Refunds: ⭐ 0",
      "Net: ⭐ 225",
    ]);
    expect(lines).toContain("Sales: $9.99");
    expect(lines).toContain("Platform fee: -$0.99");
    expect(lines).toContain("Refunds: $0.00");
  });

  test("of a refunded sale is zero, also a month later", async () => {
    await using world = await openWorld();
    const { owner, alice, clock } = world;
    await openStore(world);
    await buyWithStars(world, alice);
    await owner.send("/refund");
    await owner.press(/Alice/);
    await owner.press(/keep access/);
    await owner.sees(/went back to Alice/);
    await owner.send("/balance");
    const message = await owner.sees("Your balance");
    expect(linesOf(message).slice(2, 8)).toEqual([
      "⭐ 0",
      "Sales: ⭐ 250",
      "Platform fee: ⭐ 0",
      "Provider and network fees: ⭐ 0",
      "Refunds: ⭐ -250",
      "Net: ⭐ 0",
    ]);
    clock.advance(31 * 86_400_000);
    await owner.send("/balance");
    const later = await owner.sees("Your balance", { after: message });
    expect(linesOf(later).slice(2, 4)).toEqual(["⭐ 0", "Sales: ⭐ 0"]);
  });

  test("of an owner who has sold nothing leads to the offers", async () => {
    await using world = await openWorld();
    await connectChannel(world);
    await world.owner.send("/balance");
    const nothing = await world.owner.sees("Nothing has been sold in your channels yet");
    expect(nothing.text).toContain("/channels shows your offers");
  });

  test("is not shown to other users", async () => {
    await using world = await openWorld();
    const { alice, sam } = world;
    await openStore(world);
    await buyWithStars(world, alice);
    for (const person of [alice, sam]) {
      await person.start();
      await person.send("/balance");
      const nothing = await person.sees("You run no channel here yet");
      await person.send("/statement");
      await person.sees("You run no channel here yet", { after: nothing });
    }
    expect(world.telegram.callsOf("sendDocument")).toEqual([]);
    expect(world.telegram.refusals).toEqual([]);
  });
});

describe("The statement", () => {
  test("has every entry between an opening and a closing balance, and texts of other users are no formulas", async () => {
    await using world = await openWorld();
    const { owner, alice, bob, clock, database } = world;
    await connectChannel(world, '=HYPERLINK("x"), Tea');
    await sellTwice(world);
    const { rows, caption, name } = await readStatement(world, owner);
    const month = monthOf(clock.now());
    expect(name).toBe(`statement-${month.name}.csv`);
    expect(rows.map((row) => [row["Kind"], row["Currency"]])).toEqual([
      ["opening balance", "XTR"],
      ["opening balance", "USD"],
      ["sale", "XTR"],
      ["sale", "USD"],
      ["closing balance", "XTR"],
      ["closing balance", "USD"],
    ]);
    const [opening, , stars, coins, closing] = rows;
    expect(opening).toMatchObject({ "Date (UTC)": month.from.toISOString(), Balance: "0" });
    const payments = await database.prisma.payment.findMany({ orderBy: { id: "asc" } });
    expect(stars).toMatchObject({
      Entry: payments[0]?.grantId,
      Channel: `'=HYPERLINK("x"), Tea`,
      Tier: "Monthly",
      "Buyer's Telegram id": String(alice.id),
      Provider: "stars",
      "Provider's payment id": payments[0]?.externalId,
      Gross: "250",
      "Platform fee": "25",
      "Provider fee": "0",
      "Network fee": "0",
      Net: "225",
      Balance: "225",
    });
    expect(coins).toMatchObject({
      "Buyer's Telegram id": String(bob.id),
      Provider: "nowpayments",
      Gross: "9.99",
    });
    expect(closing).toMatchObject({ Balance: "225" });
    const [starsLine, dollarLine] = caption.split("\n");
    expect(starsLine).toBe("Sales ⭐ 250 · fees ⭐ 25 · refunds ⭐ 0 · net ⭐ 225 · balance ⭐ 225");
    expect(dollarLine).toMatch(
      /^Sales \$9\.99 · fees \$[\d.]+ · refunds \$0\.00 · net \$[\d.]+ · balance \$/,
    );
    expect(world.telegram.refusals).toEqual([]);
  });

  test("of a month begins with the closing balance of the month before", async () => {
    await using world = await openWorld();
    const { owner, alice, clock } = world;
    await openStore(world);
    await buyWithStars(world, alice);
    const { until } = monthOf(clock.now());
    clock.advance(+until - +clock.now());
    await buyWithStars(world, alice);
    const [before, after] = [await readStatement(world, owner, 1), await readStatement(world, owner)];
    expect(before.rows.map((row) => [row["Kind"], row["Balance"]])).toEqual([
      ["opening balance", "0"],
      ["sale", "225"],
      ["closing balance", "225"],
    ]);
    expect(before.rows.at(-1)?.["Date (UTC)"]).toBe(until.toISOString());
    expect(after.rows.map((row) => [row["Kind"], row["Balance"]])).toEqual([
      ["opening balance", "225"],
      ["sale", "450"],
      ["closing balance", "450"],
    ]);
  });

  test("lists a refund with the opposite signs of its sale", async () => {
    await using world = await openWorld();
    const { owner, alice } = world;
    await openStore(world);
    await buyWithStars(world, alice);
    await owner.send("/refund");
    await owner.press(/Alice/);
    await owner.press(/end access/);
    await owner.sees(/went back to Alice/);
    const { rows, caption } = await readStatement(world, owner);
    expect(rows[2]).toMatchObject({
      Kind: "refund",
      Gross: "-250",
      "Platform fee": "-25",
      Net: "-225",
      Balance: "0",
    });
    expect(caption).toBe("Sales ⭐ 250 · fees ⭐ 0 · refunds ⭐ 250 · net ⭐ 0 · balance ⭐ 0");
  });
});

test("An operator sees the platform's revenue, assets and debts", async () => {
  await using world = await openWorld();
  const { telegram } = world;
  const operator = telegram.person({ firstName: "Otto", id: OPERATOR });
  await operator.start();
  await operator.send("/balance");
  const empty = await operator.sees("The platform");
  expect(linesOf(empty)[1]).toBe("Fees earned: nothing");
  await connectChannel(world);
  await sellTwice(world);
  await operator.send("/balance");
  const lines = linesOf(await operator.sees("The platform", { after: empty }));
  expect(lines[1]).toBe("Fees earned: ⭐ 25 · $0.99");
  expect(lines[2]).toBe("Not allocated yet: nothing");
  expect(lines[3]).toBe("On the way back to buyers: nothing");
  expect(lines[4]).toMatch(/^Owed to owners: ⭐ 225 · \$/);
  expect(lines[5]).toMatch(/^With the providers: ⭐ 250 · [\d.]+ [A-Z0-9]+$/);
  expect(operator.chat.filter(({ text }) => text.includes("The platform"))).toHaveLength(2);
});
