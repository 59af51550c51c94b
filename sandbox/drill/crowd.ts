import { setTimeout as sleep } from "node:timers/promises";
import type { ShownMessage, TestUser } from "../telegram/index.ts";
import { addSale, isInside } from "../soak/market.ts";
import type { Market } from "../soak/market.ts";
import { PRICE_STARS } from "../soak/shop.ts";
import type { Shop } from "../soak/shop.ts";
import type { Request } from "./gap.ts";
import { watchNotifications } from "./notifications.ts";

export const REQUEST_KINDS = ["deep link", "pre-checkout", "notification", "invite", "join"] as const;
/** The answers that people and providers wait for. "invite": from the payment to the message with the invite link. */
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** A person who comes once, buys, and joins. */
export type Visit = {
  readonly person: TestUser;
  readonly how: "stars" | "crypto";
  /** Payments that the bot refused, or did not allow in time. */
  refusedPayments: number;
  /** The step that did not happen. */
  failure?: string;
};

export type CrowdResult = {
  readonly visits: readonly Visit[];
  readonly requests: Readonly<Record<RequestKind, readonly Request[]>>;
  /** The time at which the last visit ended, on the clock of the requests. */
  readonly end: number;
};

export type Crowd = {
  /** Lets nobody else come. Resolves when everybody who came is inside, or has given up. */
  finish(): Promise<CrowdResult>;
};

// Longer than the longest fault of a drill (30 s) and its aftermath.
const PATIENCE_MS = 90_000;
const PAYMENTS = 15;
const PAY_AGAIN_MS = 1_000;
const LOOK_MS = 25;

/** People read before they pay and before they join, so at any moment some are about to do each. */
export const THINK_MS = 5_000;

let numberOfVisits = 0;

/** @param rate visits a second; every other one pays in crypto. */
export function startCrowd(market: Market, shop: Shop, rate: number): Crowd {
  const visits: Visit[] = [];
  const running: Promise<void>[] = [];
  const requests: Record<RequestKind, { from: number; to?: number }[]> = {
    "deep link": [],
    "pre-checkout": [],
    notification: [],
    invite: [],
    join: [],
  };
  const answered = async <Result>(
    kind: RequestKind,
    wait: () => Promise<Result>,
    from = performance.now(),
  ): Promise<Result> => {
    const request: { from: number; to?: number } = { from };
    requests[kind].push(request);
    const result = await wait();
    request.to = performance.now();
    return result;
  };
  const notifications = watchNotifications(market.nowpayments, requests.notification);

  const visit = async (one: Visit): Promise<void> => {
    const { person, how } = one;
    const sees = (pattern: RegExp): Promise<ShownMessage> => person.sees(pattern, { timeoutMs: PATIENCE_MS });
    const offer = await answered("deep link", async () => {
      await person.start(shop.payload);
      return await sees(/Choose what suits you/);
    });
    tap(person, /Monthly/, offer);
    const ways = await sees(/How would you like to pay/);
    const message = how === "stars" ? await payStars(one, ways, sees) : await payCrypto(one, ways, sees);
    const { url = "" } = await person.press(/Come in/, { message });
    await sleep(THINK_MS);
    await answered("join", async () => {
      await person.join(url);
      for (const deadline = performance.now() + PATIENCE_MS; !isInside(market, person, shop);)
        if (performance.now() > deadline) throw new Error("The join request was not approved");
        else await sleep(LOOK_MS);
    });
  };

  const payStars = async (one: Visit, ways: ShownMessage, sees: Sees): Promise<ShownMessage> => {
    const { person } = one;
    tap(person, /Star/, ways);
    const newest = (): ShownMessage | undefined =>
      person.chat.findLast(({ invoice }) => invoice !== undefined);
    const message = await find(newest, "There is no invoice");
    await sleep(THINK_MS);
    for (; one.refusedPayments < PAYMENTS; await sleep(PAY_AGAIN_MS)) {
      const paid = await answered("pre-checkout", () => person.pay({ message }));
      if (paid.ok) {
        recordSale(one, paid.chargeId);
        return await answered("invite", () => sees(/Paid\./));
      }
      one.refusedPayments += 1;
    }
    throw new Error("The bot refused every payment");
  };

  const payCrypto = async (one: Visit, ways: ShownMessage, sees: Sees): Promise<ShownMessage> => {
    const { person } = one;
    tap(person, /in crypto/, ways);
    const message = await sees(/pick a coin/i);
    const { url = "" } = await person.press(/payment page/, { message });
    const payment = await market.nowpayments.openInvoice(url).choose("btc");
    await sleep(THINK_MS);
    recordSale(one, payment.id);
    const finished = notifications.finished(payment.id);
    await Promise.race([payment.pay(), finished]);
    return await answered("invite", () => sees(/Paid\./), await finished);
  };

  const recordSale = ({ person, how }: Visit, externalId: string): void => {
    const provider = how === "stars" ? "stars" : "nowpayments";
    addSale(market, {
      person,
      shop,
      kind: "access",
      provider,
      externalId,
      stars: how === "stars" ? PRICE_STARS : 0,
    });
  };

  const timer = setInterval(() => {
    numberOfVisits += 1;
    const one: Visit = {
      person: market.telegram.person({ firstName: `Buyer ${numberOfVisits}` }),
      how: numberOfVisits % 2 === 0 ? "stars" : "crypto",
      refusedPayments: 0,
    };
    visits.push(one);
    running.push(
      visit(one).catch((error: unknown) => {
        one.failure = error instanceof Error ? error.message : String(error);
      }),
    );
  }, 1_000 / rate);
  return {
    async finish() {
      clearInterval(timer);
      await Promise.all(running);
      notifications.stop();
      return { visits, requests, end: performance.now() };
    },
  };
}

type Sees = (pattern: RegExp) => Promise<ShownMessage>;

async function find<Found>(look: () => Found | undefined, otherwise: string): Promise<Found> {
  for (const deadline = performance.now() + PATIENCE_MS; performance.now() < deadline; await sleep(LOOK_MS)) {
    const found = look();
    if (found !== undefined) return found;
  }
  throw new Error(otherwise);
}

/** A person looks at the messages of the bot, not at the spinner of a button. */
function tap(person: TestUser, button: RegExp, message: ShownMessage): void {
  person.press(button, { message }).catch(() => undefined);
}
