import { createRandom } from "./random.ts";
import type { Random } from "./random.ts";

/** The processes of a soak, by their place: 0 and 1 are `web`, 2 and 3 `bot`, 4 and 5 `worker`. */
export const PROCESS_ROLES = ["web", "web", "bot", "bot", "worker", "worker"] as const;
const PEOPLE = 40;
export const SHOPS = 2;

const telegramFaults = ["429", "500", "502-html", "reset-before", "reset-after", "delay"] as const;
const providerFaults = [
  "429",
  "500",
  "html",
  "nonsense-json",
  "reset-before",
  "reset-after",
  "delay",
] as const;
const methods = [
  "sendMessage",
  "answerCallbackQuery",
  "editMessageText",
  "approveChatJoinRequest",
  "createChatInviteLink",
  "sendInvoice",
  "copyMessage",
  "banChatMember",
  "",
] as const;

const waysToPay = ["stars", "stars-again", "crypto", "crypto-in-parts", "wallet", "card"] as const;
/**
 * "stars-again": every 30 days. "crypto-in-parts": too little first, and then the rest. "wallet": with Crypto Pay. "card-again": every
 * week, which is rare, because time stops at each of its charges.
 */
export type WayToPay = (typeof waysToPay)[number] | "card-again";

/** One event of a plan. `person`, `shop` and `process` are places; `choice` (0 to 1) picks one of the things that exist by then. */
export type Step =
  | { readonly kind: "buy"; readonly person: number; readonly shop: number; readonly how: WayToPay }
  | { readonly kind: "subscribe-by-card"; readonly person: number; readonly shop: number }
  | { readonly kind: "donate"; readonly person: number; readonly shop: number }
  | { readonly kind: "cancel-renewal"; readonly choice: number }
  | { readonly kind: "intrude"; readonly person: number; readonly choice: number }
  | { readonly kind: "copy-update"; readonly choice: number }
  | { readonly kind: "copy-ipn"; readonly choice: number; readonly times: number }
  | { readonly kind: "refund"; readonly choice: number }
  | { readonly kind: "broadcast"; readonly shop: number }
  | { readonly kind: "approve-payouts" }
  | {
      readonly kind: "telegram-fault";
      readonly fault: (typeof telegramFaults)[number];
      readonly method: string;
      readonly times: number;
    }
  | {
      readonly kind: "nowpayments-fault" | "cryptopay-fault" | "stripe-fault";
      readonly fault: (typeof providerFaults)[number];
      readonly times: number;
    }
  | { readonly kind: "kill" | "restart"; readonly process: number }
  /** Ends all connections of the program, and refuses new ones for some seconds. */
  | { readonly kind: "database-cut" }
  | { readonly kind: "database-refuses"; readonly seconds: number }
  | { readonly kind: "jump"; readonly hours: number }
  /** From now on this share of Telegram's calls fails. */
  | { readonly kind: "storm"; readonly share: number; readonly choice: number };

export type Plan = {
  readonly mode: "polling" | "webhook";
  readonly people: number;
  /** In the order of their times, in milliseconds from the start. */
  readonly steps: readonly (Step & { readonly at: number })[];
};

/** How often each kind occurs in a minute. */
const RATES: Readonly<Record<Exclude<Step["kind"], "storm">, number>> = {
  buy: 30,
  "subscribe-by-card": 0.6,
  donate: 2,
  "cancel-renewal": 0.5,
  intrude: 2,
  "copy-update": 10,
  "copy-ipn": 6,
  refund: 2,
  broadcast: 0.5,
  "approve-payouts": 2,
  "telegram-fault": 8,
  "nowpayments-fault": 3,
  "cryptopay-fault": 3,
  "stripe-fault": 3,
  kill: 3,
  restart: 1,
  "database-cut": 1,
  "database-refuses": 0.5,
  jump: 0.5,
};

/** The random decisions of a soak. The same seed and duration give the same plan. */
export function makePlan({ seed, minutes }: { readonly seed: number; readonly minutes: number }): Plan {
  const random = createRandom(seed);
  const mode = random.pick(["polling", "webhook"] as const);
  // One of two processes of a role runs from the start to the end, so that its memory can be watched.
  const killable = [random.between(0, 1), random.between(2, 3), random.between(4, 5)];
  const kinds = Object.keys(RATES) as (keyof typeof RATES)[];
  const steps = kinds.flatMap((kind) =>
    Array.from({ length: Math.ceil(RATES[kind] * minutes) }, () => ({
      ...makeStep(kind, random, killable),
      at: Math.floor(random.next() * minutes * 60_000),
    })),
  );
  return { mode, people: PEOPLE, steps: steps.toSorted((one, other) => one.at - other.at) };
}

function makeStep(kind: keyof typeof RATES, random: Random, killable: readonly number[]): Step {
  const choice = random.next();
  const person = random.between(0, PEOPLE - 1);
  const shop = random.between(0, SHOPS - 1);
  switch (kind) {
    case "buy":
      return { kind, person, shop, how: random.pick(["stars", ...waysToPay]) };
    case "donate":
    case "subscribe-by-card":
      return { kind, person, shop };
    case "intrude":
      return { kind, person, choice };
    case "copy-update":
    case "cancel-renewal":
    case "refund":
      return { kind, choice };
    case "copy-ipn":
      return { kind, choice, times: random.between(1, 10) };
    case "broadcast":
      return { kind, shop };
    case "telegram-fault":
      return {
        kind,
        fault: random.pick(telegramFaults),
        method: random.pick(methods),
        times: random.between(1, 3),
      };
    case "nowpayments-fault":
    case "cryptopay-fault":
    case "stripe-fault":
      return { kind, fault: random.pick(providerFaults), times: random.between(1, 3) };
    case "kill":
    case "restart":
      return { kind, process: random.pick(killable) };
    case "approve-payouts":
    case "database-cut":
      return { kind };
    case "database-refuses":
      return { kind, seconds: random.between(1, 5) };
    case "jump":
      return { kind, hours: random.pick([1, 7, 24, 72, 24 * 12, 24 * 31]) };
  }
}
