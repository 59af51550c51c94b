import type { RequestHandler } from "express";
import type { Changes } from "../state/changes.ts";

/** A burst of changes is sent as one event. */
const DEBOUNCE_MS = 50;
const HEARTBEAT_MS = 15_000;
/** The browser's reconnect delay. */
const RECONNECT_MS = 1_000;

/** Server-sent events: `data: <version>` at once and after every change. */
export const streamChanges =
  (changes: Changes): RequestHandler =>
  (req, res) => {
    res.set({ "content-type": "text/event-stream", "cache-control": "no-store" });
    res.flushHeaders();
    res.write(`retry: ${RECONNECT_MS}\n`);
    let timer: NodeJS.Timeout | undefined;
    const sendVersion = (): void => {
      timer = undefined;
      res.write(`data: ${changes.version}\n\n`);
    };
    sendVersion();
    const listening = changes.listen(() => (timer ??= setTimeout(sendVersion, DEBOUNCE_MS)));
    const heartbeat = setInterval(() => res.write(": here\n\n"), HEARTBEAT_MS);
    req.once("close", () => {
      listening.remove();
      clearTimeout(timer);
      clearInterval(heartbeat);
    });
  };
