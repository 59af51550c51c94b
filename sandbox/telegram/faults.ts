/** A fault to inject into matching calls; `times` defaults to 1. */
export type Fault = {
  method: string | RegExp;
  times?: number;
  kind: "429" | "500" | "502-html" | "reset-before" | "reset-after" | "delay";
  milliseconds?: number;
  /** Holds the call until this settles. */
  until?: Promise<unknown>;
  retryAfter?: number;
  when?: (parameters: Record<string, unknown>) => boolean;
};

export type ArmedFault = {
  /** The number of calls that this fault will still hit. */
  readonly left: number;
  remove(): void;
};

export type Faults = {
  add(fault: Fault): ArmedFault;
  /** The oldest matching fault, whose count is decreased by one. */
  take(method: string, parameters: Record<string, unknown>): Fault | undefined;
};

export function createFaults(): Faults {
  const waiting: { fault: Fault; left: number }[] = [];
  return {
    add(fault) {
      const entry = { fault, left: fault.times ?? 1 };
      waiting.push(entry);
      return {
        get left() {
          return entry.left;
        },
        remove() {
          entry.left = 0;
        },
      };
    },
    take(method, parameters) {
      const entry = waiting.find(({ fault, left }) => left > 0 && matches(fault, method, parameters));
      if (entry === undefined) return undefined;
      entry.left -= 1;
      return entry.fault;
    },
  };
}

function matches(fault: Fault, method: string, parameters: Record<string, unknown>): boolean {
  const named =
    typeof fault.method === "string"
      ? fault.method.toLowerCase() === method.toLowerCase()
      : method.search(fault.method) >= 0;
  return named && (fault.when?.(parameters) ?? true);
}
