import type { Transformer } from "grammy";
import { inChildSpan } from "./spans.ts";
import { firstValues } from "./label-limit.ts";
import type { Metrics } from "./metrics.ts";

/** The outcomes of a call: `no_answer` covers the network, a time-out and a call that was given up. */
const outcomeOf = (errorCode: number): string => {
  if (errorCode === 429) return "rate_limited";
  return errorCode >= 500 ? "server_error" : "refused";
};

// The program uses some forty methods.
const METHODS = 100;

/** Counts each attempt of a call, and gives it a span. Innermost, so that the attempts of the other transformers come through here. */
export function countCalls({ calls, callSeconds, callRetries }: Metrics): Transformer {
  const methodOf = firstValues(METHODS);
  // The other transformers pass the payload of a call on as it is.
  const attempted = new WeakSet<object>();
  return async (previous, name, payload, signal) => {
    const method = methodOf(name);
    if (attempted.has(payload)) callRetries.inc({ method });
    else attempted.add(payload);
    const start = performance.now();
    try {
      const answer = await inChildSpan(`telegram ${method}`, { kind: "client" }, () =>
        previous(name, payload, signal),
      );
      calls.inc({ method, outcome: answer.ok ? "ok" : outcomeOf(answer.error_code) });
      // A long poll waits for updates.
      if (name !== "getUpdates") callSeconds.observe((performance.now() - start) / 1_000);
      return answer;
    } catch (error) {
      calls.inc({ method, outcome: "no_answer" });
      throw error;
    }
  };
}
