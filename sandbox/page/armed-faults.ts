import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import type { Deed } from "./deeds.ts";
import type { FaultView } from "./view.ts";

type Fault = Omit<Extract<Deed, { kind: "arm-fault" }>, "kind">;
type Armed = Fault & { readonly id: number; readonly fault: { readonly left: number; remove(): void } };

/** Faults that somebody armed on the page. */
export type ArmedFaults = {
  arm(fault: Fault): void;
  disarmAll(): void;
  /** Those that will still hit something. */
  list(): FaultView[];
};

/** Long enough to be seen, shorter than the patience of whoever called (10 s and more). */
const SLOW_MS = 3_000;
const RETRY_AFTER_SECONDS = 2;

/** Fetching updates goes on: it comes every few seconds, and would use up every fault before anybody does something. */
const CALLS = /^(?!getUpdates$)/;
const API = /^\/v1\//;

export function openArmedFaults(telegram: SandboxTelegram, nowpayments: SandboxNowPayments): ArmedFaults {
  let armed: Armed[] = [];
  let lastId = 0;
  const addTo = ({ of, how, times }: Fault): Armed["fault"] => {
    const kind = how === "slow" ? "delay" : how === "lost-answer" ? "reset-after" : how;
    const delay = how === "slow" ? { milliseconds: SLOW_MS } : {};
    return of === "telegram"
      ? telegram.faults.add({ method: CALLS, kind, times, retryAfter: RETRY_AFTER_SECONDS, ...delay })
      : nowpayments.faults.add({ path: API, kind, times, ...delay });
  };
  return {
    arm(fault) {
      armed.push({ ...fault, id: ++lastId, fault: addTo(fault) });
    },
    disarmAll() {
      for (const { fault } of armed) fault.remove();
      armed = [];
    },
    list() {
      armed = armed.filter(({ fault }) => fault.left > 0);
      return armed.map(({ id, of, how, fault }) => ({ id, of, words: describe(of, how, fault.left) }));
    },
  };
}

function describe(of: Fault["of"], how: Fault["how"], left: number): string {
  const name = of === "telegram" ? "Telegram" : "NOWPayments";
  const [calls, isOne] = left === 1 ? ["next call", true] : [`next ${left} calls`, false];
  const what = {
    "429": `${isOne ? "is" : "are"} refused: too many requests (429)`,
    "500": `${isOne ? "fails" : "fail"} (500)`,
    slow: `${isOne ? "takes" : "take"} ${SLOW_MS / 1_000} seconds longer`,
    "lost-answer": `${isOne ? "is" : "are"} carried out, and the answer is lost`,
  }[how];
  return `The ${calls} to ${name} ${what}`;
}
