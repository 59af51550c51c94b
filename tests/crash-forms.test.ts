import { describe, expect, test } from "vitest";
import type { CallRecord, ShownMessage } from "../sandbox/telegram/index.ts";
import { blockCall, blockWrites, killAfter } from "./support/kill-points.ts";
import { shareKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";

const asksForDollars = (parameters: Record<string, unknown>): boolean =>
  /US dollars/.test(String(parameters["text"]));

const asksForAmount = ({ method, parameters }: CallRecord): boolean =>
  method === "sendMessage" && /How much would you like to give/.test(String(parameters["text"]));

const running = shareKilledProgram();

/** Olga's form waits for the price in Stars. */
async function askForStars({ owner }: KilledProgram, name: string): Promise<ShownMessage> {
  const last = owner.chat.at(-1);
  const sees = (text: string): Promise<ShownMessage> =>
    owner.sees(text, last === undefined ? {} : { after: last });
  await owner.send("/channels");
  await owner.press("Tea & Talk", { message: await sees("Your channels") });
  await owner.press(/Sell$/, { message: await sees("Share this link") });
  await owner.press(/Add a tier/, { message: await sees("Monthly") });
  await sees("what is its name?");
  await owner.send(name);
  await sees("How long does the tier last?");
  await owner.send("365");
  return sees("Telegram Stars?");
}

/** The prices of the tier that Olga publishes after the price in Stars. */
async function finish(
  { owner, database }: KilledProgram,
  name: string,
  asked: ShownMessage,
): Promise<unknown> {
  const sees = (text: string): Promise<ShownMessage> => owner.sees(text, { after: asked });
  await sees("US dollars");
  await owner.send("9.99");
  await owner.press(/Publish/, { message: await sees("This is how the tier will be sold") });
  await sees(`${name} is on sale`);
  return database.prisma.tierVersion.findMany({
    where: { name },
    select: { prices: true },
  });
}

describe("A program that is killed during an answer of a form", () => {
  test(
    "before the form's state is saved, asks the next question after its start",
    { tags: ["long"] },
    async () => {
      const program = running();
      const asked = await askForStars(program, "Yearly");
      await using hold = await blockWrites(program, ["chat_state"]);
      await hold.at("chat_state");
      await program.owner.send("250");
      await hold.until(1);
      await program.kill();
      // Postgres would finish the statement of the dead program.
      await program.database.pool.query(
        "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      await hold.release();
      await program.start();
      expect(await finish(program, "Yearly", asked)).toEqual([{ prices: { XTR: 250, USD: 999 } }]);
    },
  );

  test("between the saved state and the next question, asks after its start", async () => {
    const program = running();
    const asked = await askForStars(program, "Annual");
    const held = blockCall(program, "sendMessage", asksForDollars);
    await program.owner.send("250");
    await held;
    await program.kill();
    await program.start();
    expect(await finish(program, "Annual", asked)).toEqual([{ prices: { XTR: 250, USD: 999 } }]);
  });

  test("after the next question, takes the next answer for it", { tags: ["long"] }, async () => {
    const program = running();
    const asked = await askForStars(program, "Long");
    const killed = killAfter(
      program,
      ({ method, parameters }) => method === "sendMessage" && asksForDollars(parameters),
    );
    await program.owner.send("250");
    await killed;
    await program.start();
    expect(await finish(program, "Long", asked)).toEqual([{ prices: { XTR: 250, USD: 999 } }]);
  });
});

describe("A program that is killed after an effect of a press or a link, before the update counts as handled", () => {
  test("keeps the draft of a donation, and the buttons of its first message", async () => {
    const program = running();
    const donor = await program.person();
    const killed = killAfter(program, asksForAmount);
    await donor.start(`d_${program.sale.channelId}`);
    await killed;
    const first = await donor.sees("How much would you like to give?");
    await program.start();
    await donor.sees("How much would you like to give?", { after: first });
    await donor.press("⭐ 50 Stars", { message: first });
    await donor.sees("You give");
    expect(await program.database.prisma.donation.count({ where: { userId: BigInt(donor.id) } })).toBe(1);
  });
});
