import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { Delivery, SandboxNowPayments } from "../../nowpayments/index.ts";
import type { CallRecord, SandboxTelegram } from "../../telegram/index.ts";

/** A Bot API call or an IPN. `at` is the sandbox's time. */
export type LoggedExchange = { readonly id: number; readonly at: Date } & (
  | { readonly kind: "call"; readonly call: CallRecord }
  | { readonly kind: "ipn"; readonly delivery: Delivery }
);

export type TrafficLog = { readonly lines: readonly LoggedExchange[] };

const MAX_LINES = 200;

/** Records every exchange but getUpdates, which runs all the time. */
export function openTrafficLog({
  clock,
  telegram,
  nowpayments,
}: {
  clock: Clock;
  telegram: SandboxTelegram;
  nowpayments: SandboxNowPayments;
}): TrafficLog {
  const lines: LoggedExchange[] = [];
  let lastId = 0;
  const append = (line: LoggedExchange): void => {
    lines.push(line);
    if (lines.length > MAX_LINES) lines.shift();
  };
  const appendDelivery = (delivery: Delivery): void =>
    append({ id: ++lastId, at: clock.now(), kind: "ipn", delivery });
  let seen = nowpayments.deliveries.length;
  nowpayments.onChange(() => {
    for (const delivery of nowpayments.deliveries.slice(seen)) appendDelivery(delivery);
    seen = nowpayments.deliveries.length;
  });
  telegram.onCall((call) => {
    if (call.method !== "getUpdates") append({ id: ++lastId, at: clock.now(), kind: "call", call });
  });
  return { lines };
}
