import { describe, expect, test } from "vitest";
import type { ShownMessage } from "../sandbox/telegram/index.ts";
import { blockCall, blockWrites, killAfter } from "./support/kill-points.ts";
import { createKilledProgram } from "./support/killed-program.ts";
import type { KilledProgram } from "./support/killed-program.ts";

const TIMEOUT_MS = 90_000;
const PATIENT = { timeoutMs: 20_000 };

const asksForDollars = (parameters: Record<string, unknown>): boolean =>
  /US dollars/.test(String(parameters["text"]));

/** Olga's form waits for the price in Stars. */
async function askForStars({ owner }: KilledProgram): Promise<ShownMessage> {
  await owner.send("/channels");
  await owner.press("Tea & Talk", { message: await owner.sees("Your channels", PATIENT) });
  await owner.press(/Sell$/, { message: await owner.sees("Share this link", PATIENT) });
  await owner.press(/Add a tier/, { message: await owner.sees("Monthly", PATIENT) });
  await owner.sees("what is its name?", PATIENT);
  await owner.send("Yearly");
  await owner.sees("How long does the tier last?", PATIENT);
  await owner.send("365");
  return owner.sees("Telegram Stars?", PATIENT);
}

/** The prices of the tier that Olga publishes after the price in Stars. */
async function finish({ owner, database }: KilledProgram, asked: ShownMessage): Promise<unknown> {
  await owner.sees("US dollars", { ...PATIENT, after: asked });
  await owner.send("9.99");
  await owner.press(/Publish/, { message: await owner.sees("This is how the tier will be sold", PATIENT) });
  await owner.sees("Yearly is on sale", PATIENT);
  return database.prisma.tierVersion.findMany({
    where: { name: "Yearly" },
    select: { priceStars: true, priceUsdCents: true },
  });
}

describe.concurrent("A program that is killed during an answer of a form", { timeout: TIMEOUT_MS }, () => {
  test("before the form's state is saved, asks the next question after its start", async () => {
    await using program = await createKilledProgram();
    await program.start();
    const asked = await askForStars(program);
    const hold = await blockWrites(program, ["chat_state"]);
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
    expect(await finish(program, asked)).toEqual([{ priceStars: 250, priceUsdCents: 999n }]);
  });

  test("between the saved state and the next question, asks after its start", async () => {
    await using program = await createKilledProgram();
    await program.start();
    const asked = await askForStars(program);
    const held = blockCall(program, "sendMessage", asksForDollars);
    await program.owner.send("250");
    await held;
    await program.kill();
    await program.start();
    expect(await finish(program, asked)).toEqual([{ priceStars: 250, priceUsdCents: 999n }]);
  });

  test("after the next question, takes the next answer for it", async () => {
    await using program = await createKilledProgram();
    await program.start();
    const asked = await askForStars(program);
    const killed = killAfter(
      program,
      ({ method, parameters }) => method === "sendMessage" && asksForDollars(parameters),
    );
    await program.owner.send("250");
    await killed;
    await program.start();
    expect(await finish(program, asked)).toEqual([{ priceStars: 250, priceUsdCents: 999n }]);
  });
});
