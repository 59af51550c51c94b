import type { Clock } from "../../bot/platform/clock.ts";
import type { Delivery, SandboxNowPayments } from "../nowpayments/index.ts";
import type { CallRecord, SandboxTelegram } from "../telegram/index.ts";

/** What passed between the program and its counterparts, in its order; `at` by the sandbox's clock. */
export type Passed = { readonly id: number; readonly at: Date } & (
  | { readonly kind: "call"; readonly call: CallRecord }
  | { readonly kind: "ipn"; readonly delivery: Delivery }
);

export type TrafficLog = { readonly lines: readonly Passed[] };

const KEPT_LINES = 200;

/** Everything but the fetching of updates, of which there is one every moment. */
export function openTrafficLog({
  clock,
  telegram,
  nowpayments,
}: {
  clock: Clock;
  telegram: SandboxTelegram;
  nowpayments: SandboxNowPayments;
}): TrafficLog {
  const lines: Passed[] = [];
  let lastId = 0;
  const keep = (line: Passed): void => {
    lines.push(line);
    if (lines.length > KEPT_LINES) lines.shift();
  };
  const keepDelivery = (delivery: Delivery): void =>
    keep({ id: ++lastId, at: clock.now(), kind: "ipn", delivery });
  let seen = nowpayments.deliveries.length;
  nowpayments.onChange(() => {
    for (const delivery of nowpayments.deliveries.slice(seen)) keepDelivery(delivery);
    seen = nowpayments.deliveries.length;
  });
  telegram.onCall((call) => {
    if (call.method !== "getUpdates") keep({ id: ++lastId, at: clock.now(), kind: "call", call });
  });
  return { lines };
}
