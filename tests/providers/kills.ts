import * as fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findProvider } from "../../bot/payments/index.ts";
import type { TestUser } from "../../sandbox/telegram/index.ts";
import { expectServed } from "../support/expect-served.ts";
import { blockWrites } from "../support/kill-points.ts";
import { openKilledCheckout } from "../support/killed-checkout.ts";
import type { KilledCheckout } from "../support/killed-checkout.ts";
import { shareKilledProgram } from "../support/killed-program.ts";
import type { KilledProgram } from "../support/killed-program.ts";
import { openProviderGate } from "../support/provider-gate.ts";
import type { ProviderGate } from "../support/provider-gate.ts";
import { readSaleTotals, totalsOfSales } from "../support/sale-totals.ts";
import { testSize } from "../support/test-size.ts";
import { until } from "../support/until.ts";
import { describePlace, holdAt, inOrder, isAmidGrant, observeCalls, tables } from "./kill-places.ts";
import type { KillPlace } from "./kill-places.ts";
import type { Counterpart, ProviderUnderTest } from "./provider-stage.ts";

type Killed = {
  readonly name: string;
  /** Absent where the buyer pays in the chat. */
  readonly at: { readonly counterpart: Counterpart; readonly gate: ProviderGate } | undefined;
};

/** A sale that stands still. */
type Stop = { readonly provider: Killed; readonly place: KillPlace };

/** Workers that are free for other jobs while so many sales stand still: two of ten. */
const AT_ONCE = 8;

/**
 * The contract of every provider about a program that is killed with SIGKILL, which it cannot handle. One program sells by all
 * providers. Sales stand still at places all over their way, and one kill hits all of them.
 */
export function testKills(providers: readonly ProviderUnderTest[]): void {
  describe("A program that is killed and started again", () => {
    const killed: Killed[] = [];
    beforeAll(async () => {
      for (const { name, startCounterpart } of providers) {
        const counterpart = await startCounterpart?.();
        const gate = counterpart && (await openProviderGate(counterpart.url, () => running().kill()));
        killed.push({ name, at: counterpart && gate && { counterpart, gate } });
      }
    });
    const running = shareKilledProgram({
      settings: () =>
        Object.assign({}, ...killed.map(({ at }) => at?.counterpart.settings(at.gate.url) ?? {})) as Record<
          string,
          string
        >,
    });
    beforeAll(() => {
      for (const { name, at } of killed) at?.counterpart.reportTo(`${running().url}/webhooks/${name}`);
    });
    afterAll(async () => {
      for (const { at } of killed) {
        await at?.gate.close();
        await at?.counterpart.stop();
      }
    });

    test("serves each buyer of every provider once, at whatever step of the sale", async () => {
      const program = running();
      const stops: Stop[] = [];
      for (const provider of killed) {
        const places = await observeSale(program, provider);
        stops.push(...sample(places).map((place) => ({ provider, place })));
      }
      for (let first = 0; first < stops.length; first += AT_ONCE) {
        const some = stops.slice(first, first + AT_ONCE);
        const all = some.map(({ provider: { name }, place }) => `${name} ${describePlace(place)}`);
        await killAt(program, some).catch((cause: unknown) => {
          throw new Error(`A kill at ${all.join(", ")}`, { cause });
        });
      }
      const sales = killed.length + stops.length;
      expect(await readSaleTotals(program.database)).toMatchObject({ granted: sales, sales, unbalanced: 0 });
    });
  });
}

/** `npm test` takes places by the seed of the run. */
function sample(places: readonly KillPlace[]): readonly KillPlace[] {
  const most = testSize(2, places.length);
  const [chosen = []] = fc.sample(fc.shuffledSubarray([...places], { minLength: most, maxLength: most }), 1);
  return chosen;
}

async function observeSale(program: KilledProgram, provider: Killed): Promise<KillPlace[]> {
  const sale = await openSale(program, provider);
  const observed = observeCalls(program, sale.person, provider.at?.gate);
  await sale.buy();
  await until(() => isDelivered(program, sale.orderId), true);
  const places = observed();
  await expectServed(program, [sale.person]);
  return places;
}

/** Each sale stands still at its place when the program is killed. */
async function killAt(program: KilledProgram, stops: readonly Stop[]): Promise<void> {
  const dead = Promise.withResolvers<void>();
  await using writes = await blockWrites(program, tables);
  // A held write of an order would hold the next new order, too.
  const sales = await Promise.all(
    stops.map(async (stop) => ({
      ...stop,
      ...(await openSale(program, stop.provider)),
      isInChat: stop.provider.at === undefined,
    })),
  );
  const buying: Promise<void>[] = [];
  for (const sale of sales.toSorted(inOrder)) {
    const { provider, place, person, orderId } = sale;
    const held = { program, writes, gate: provider.at?.gate, killed: dead.promise };
    let isHeld = false;
    const { reached } = await holdAt(held, person, place);
    reached.then(
      () => (isHeld = true),
      // The sale ends elsewhere.
      () => undefined,
    );
    buying.push(sale.buy());
    await until(async () => isHeld || (await isDelivered(program, orderId)), true);
    if (!isHeld) throw new Error(`A sale ended without ${describePlace(place)}`);
  }
  await program.kill();
  program.watch = undefined;
  dead.resolve();
  const amidGrant = sales.filter(({ place }) => isAmidGrant(place)).map(({ person }) => person);
  expect(await readSaleTotals(program.database, amidGrant)).toEqual(totalsOfSales(0, []));
  // The sessions of the dead program would keep the next one from their rows.
  await writes.release();
  await program.start();
  await Promise.all(buying);
  await expectServed(
    program,
    sales.map(({ person }) => person),
  );
}

const isDelivered = async ({ database }: KilledProgram, orderId: string): Promise<boolean> =>
  (await database.prisma.payment.count({ where: { orderId, deliveredAt: { not: null } } })) === 1;

type KilledSale = Pick<KilledCheckout, "person" | "orderId"> & {
  /** Goes on through a kill, as a person would: presses and pays once more. */
  buy(): Promise<void>;
};

/** A new buyer with an order. */
async function openSale(program: KilledProgram, { name, at }: Killed): Promise<KilledSale> {
  const currency = findProvider(name)?.currencies[0] ?? "USD";
  const checkout = await openKilledCheckout(program, name, at?.counterpart.url ?? "", { currency });
  const { person, orderId } = checkout;
  const isShown = (): boolean =>
    at === undefined
      ? person.chat.some(({ invoice }) => invoice !== undefined)
      : checkout.page() !== undefined;
  return {
    person,
    orderId,
    async buy() {
      while (!isShown()) {
        await checkout.choose();
        await until(async () => isShown() || (await isHandled(program, person)), true);
      }
      if (at !== undefined) await at.counterpart.pay(checkout.page() ?? "");
      else while (!(await person.pay()).ok) continue;
    },
  };
}

/** The bot has handled every update of the person that it knows. */
async function isHandled({ database }: KilledProgram, { id }: TestUser): Promise<boolean> {
  const { rowCount } = await database.pool.query(
    "select from received_update where body::jsonb #>> '{callback_query,from,id}' = $1",
    [String(id)],
  );
  return rowCount === 0;
}
