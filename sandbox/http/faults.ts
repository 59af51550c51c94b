import type { NextFunction, Request, Response } from "express";
import { setTimeout as sleep } from "node:timers/promises";

export type FaultKind =
  | "429"
  | "500"
  /** A 502 with an HTML page, as from a CDN in front of the API. */
  | "html"
  /** Status 200 and a JSON content type with invalid JSON. */
  | "nonsense-json"
  /** Resets the connection; the request has no effect. */
  | "reset-before"
  /** Executes the request, then resets the connection instead of responding. */
  | "reset-after"
  /** Executes the request `milliseconds` late; default 1000. */
  | "delay";

export type Fault = {
  /** Tested against the path without the query: `/v1/invoice`. */
  readonly path: RegExp;
  readonly kind: FaultKind;
  /** The number of matching requests to hit; default 1. */
  readonly times?: number;
  readonly method?: "GET" | "POST";
  readonly milliseconds?: number;
};

export type ArmedFault = {
  /** The number of requests that this fault will still hit. */
  readonly left: number;
  remove(): void;
};

export type Faults = {
  add(fault: Fault): ArmedFault;
  clear(): void;
  /** The number of requests that all faults together will still hit. */
  pending(): number;
};

type Armed = Fault & { left: number };

/** The provider's own answers to too many requests and to an internal error. */
export type FaultBodies = Readonly<Record<"429" | "500", object>>;

export type FaultHooks = {
  /** Called before an injected 500, for a provider that repeats it. */
  readonly onInternalError?: (req: Request) => void;
  /** Called instead of waiting, for a provider that has begun a request before it is slow. */
  readonly onDelay?: (res: Response, milliseconds: number) => void;
};

export function createFaults(
  bodies: FaultBodies,
  { onInternalError, onDelay }: FaultHooks = {},
): {
  faults: Faults;
  middleware: (req: Request, res: Response, next: NextFunction) => Promise<void>;
} {
  let armed: Armed[] = [];
  const faults: Faults = {
    add: (fault) => {
      const entry: Armed = { ...fault, left: fault.times ?? 1 };
      armed.push(entry);
      return {
        get left() {
          return entry.left;
        },
        remove: () => void (entry.left = 0),
      };
    },
    clear: () => {
      for (const entry of armed) entry.left = 0;
      armed = [];
    },
    pending: () => armed.reduce((sum, { left }) => sum + left, 0),
  };
  const take = (req: Request): Armed | undefined => {
    const hit = armed.find(
      ({ path, method, left }) =>
        // exec() and test() on a /g expression keep a position between calls; search() does not.
        left > 0 && req.path.search(path) >= 0 && (method === undefined || method === req.method),
    );
    if (hit !== undefined) hit.left -= 1;
    return hit;
  };
  return {
    faults,
    async middleware(req, res, next) {
      const fault = take(req);
      if (fault === undefined) return next();
      switch (fault.kind) {
        case "429":
        case "500":
          if (fault.kind === "500") onInternalError?.(req);
          res.status(Number(fault.kind)).json(bodies[fault.kind]);
          return;
        case "html":
          res
            .status(502)
            .type("html")
            .send("<html><head><title>502 Bad Gateway</title></head><body>cloudflare</body></html>");
          return;
        case "nonsense-json":
          res.status(200).type("json").send('{"id": 47, "invoice_url": ');
          return;
        case "reset-before":
          req.socket.resetAndDestroy();
          return;
        case "reset-after":
          // Every way of sending a response ends in res.end().
          res.end = () => {
            req.socket.resetAndDestroy();
            return res;
          };
          return next();
        case "delay": {
          const { milliseconds = 1_000 } = fault;
          if (onDelay === undefined) await sleep(milliseconds, undefined, { ref: false });
          else onDelay(res, milliseconds);
          return next();
        }
      }
    },
  };
}
