import type { RequestHandler } from "express";
import type { Changes } from "../changes.ts";

/** What a burst of calls changes is looked at once. */
const TOGETHER_MS = 50;
const HEARTBEAT_MS = 15_000;
/** How soon a browser looks whether the sandbox is back. */
const RECONNECT_MS = 1_000;

/** Server-sent events: `data: <version>` at once, and whenever something changed. */
export const sendChanges =
  (changes: Changes): RequestHandler =>
  (req, res) => {
    res.set({ "content-type": "text/event-stream", "cache-control": "no-store" });
    res.flushHeaders();
    res.write(`retry: ${RECONNECT_MS}\n`);
    let timer: NodeJS.Timeout | undefined;
    const tell = (): void => {
      timer = undefined;
      res.write(`data: ${changes.version}\n\n`);
    };
    tell();
    const listening = changes.listen(() => (timer ??= setTimeout(tell, TOGETHER_MS)));
    const heartbeat = setInterval(() => res.write(": here\n\n"), HEARTBEAT_MS);
    req.once("close", () => {
      listening.remove();
      clearTimeout(timer);
      clearInterval(heartbeat);
    });
  };
