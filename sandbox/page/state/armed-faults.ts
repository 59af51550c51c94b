import type { SandboxNowPayments } from "../../nowpayments/index.ts";
import type { SandboxCryptoPay } from "../../cryptopay/index.ts";
import type { SandboxStripe } from "../../stripe/index.ts";
import type { SandboxTelegram } from "../../telegram/index.ts";
import type { Action } from "../api/actions.ts";
import type { FaultView, Service } from "../api/view.ts";

type Fault = Omit<Extract<Action, { kind: "arm-fault" }>, "kind">;
type Armed = Fault & { readonly id: number; readonly fault: { readonly left: number; remove(): void } };

/** Faults armed on the page. */
export type ArmedFaults = {
  arm(fault: Fault): void;
  disarmAll(): void;
  /** Faults that will still hit calls. */
  list(): FaultView[];
};

/** Long enough to notice, shorter than the callers' time-outs (10 s and more). */
const SLOW_MS = 3_000;
const RETRY_AFTER_SECONDS = 2;

/** Faults skip getUpdates, which comes every few seconds and would use them up. */
const CALLS = /^(?!getUpdates$)/;
/** Calls of the API that belong to a purchase or a refund: the daily comparison and the list of events are left out. */
const API = /^\/(v1|api)\/(?!getBalance|events|balance_transactions|disputes)/;

const NAMES: Readonly<Record<Service, string>> = {
  telegram: "Telegram",
  nowpayments: "NOWPayments",
  cryptopay: "Crypto Pay",
  stripe: "Stripe",
};

export function openArmedFaults(services: {
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly cryptopay: SandboxCryptoPay;
  readonly stripe: SandboxStripe;
}): ArmedFaults {
  let armed: Armed[] = [];
  let lastId = 0;
  const addTo = ({ service, effect, times }: Fault): Armed["fault"] => {
    const kind = effect === "slow" ? "delay" : effect === "lost-answer" ? "reset-after" : effect;
    const delay = effect === "slow" ? { milliseconds: SLOW_MS } : {};
    return service === "telegram"
      ? services.telegram.faults.add({
          method: CALLS,
          kind,
          times,
          retryAfter: RETRY_AFTER_SECONDS,
          ...delay,
        })
      : services[service].faults.add({ path: API, kind, times, ...delay });
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
      return armed.map(({ id, service, effect, fault }) => ({
        id,
        service,
        text: describe(service, effect, fault.left),
      }));
    },
  };
}

function describe(service: Fault["service"], effect: Fault["effect"], left: number): string {
  const [calls, isOne] = left === 1 ? ["next call", true] : [`next ${left} calls`, false];
  const what = {
    "429": `${isOne ? "is" : "are"} refused: too many requests (429)`,
    "500": `${isOne ? "fails" : "fail"} (500)`,
    slow: `${isOne ? "takes" : "take"} ${SLOW_MS / 1_000} seconds longer`,
    "lost-answer": `${isOne ? "is" : "are"} executed, and the response is lost`,
  }[effect];
  return `The ${calls} to ${NAMES[service]} ${what}`;
}
