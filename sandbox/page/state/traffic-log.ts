import type { Clock } from "../../../bot/platform/time/clock.ts";
import type { CallRecord, SandboxTelegram } from "../../telegram/index.ts";
import type { Report, Reporter } from "./reporters.ts";

/** A Bot API call or a provider's report. `at` is the sandbox's time. */
export type LoggedExchange = { readonly id: number; readonly at: Date } & (
  | { readonly kind: "call"; readonly call: CallRecord }
  | { readonly kind: "report"; readonly report: Report }
);

export type TrafficLog = { readonly lines: readonly LoggedExchange[] };

const MAX_LINES = 200;

/** Records every exchange but getUpdates, which runs all the time. */
export function openTrafficLog({
  clock,
  telegram,
  reporters,
}: {
  clock: Clock;
  telegram: SandboxTelegram;
  reporters: readonly Reporter[];
}): TrafficLog {
  const lines: LoggedExchange[] = [];
  let lastId = 0;
  const append = (line: LoggedExchange): void => {
    lines.push(line);
    if (lines.length > MAX_LINES) lines.shift();
  };
  for (const reporter of reporters) {
    let seen = reporter.list().length;
    reporter.onChange(() => {
      const all = reporter.list();
      for (const report of all.slice(seen)) append({ id: ++lastId, at: clock.now(), kind: "report", report });
      seen = all.length;
    });
  }
  telegram.onCall((call) => {
    if (call.method !== "getUpdates") append({ id: ++lastId, at: clock.now(), kind: "call", call });
  });
  return { lines };
}
