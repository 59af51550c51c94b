import { ipKeyGenerator } from "express-rate-limit";
import type { Request, Response } from "express";
import type { Logger } from "../../bot/platform/runtime/logger.ts";
import type { PaymentStatusAnswer } from "./status.ts";
import { HOUR_MS } from "../../bot/platform/values/durations.ts";

export type StreamOptions = {
  readonly logger: Logger;
  /** One query for all checkouts; see `readPageVersions`. */
  readonly readVersions: (checkoutIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** Undefined for an expired page. */
  readonly readStatus: (token: string) => Promise<PaymentStatusAnswer | undefined>;
  readonly limits?: Partial<StreamLimits>;
};

export type StreamLimits = {
  /** The interval between two polls of the database. A change appears within two seconds. */
  readonly pollMs: number;
  /** Proxies close a connection after 30 to 60 idle seconds. */
  readonly heartbeatMs: number;
  /** After this age the browser reconnects, which ends the stream of a lost connection or an expired page. */
  readonly maxAgeMs: number;
  /** A mobile network hides many buyers behind one address. Pages without a stream poll every few seconds. */
  readonly maxPerAddress: number;
  /** A buyer has a few tabs and devices. A page whose key many people know leaves room for the other pages. */
  readonly maxPerPage: number;
  /** A stream costs a socket and some kilobytes; a process with 512 MB could hold ten times as many. */
  readonly maxTotal: number;
};

const defaults: StreamLimits = {
  pollMs: 2_000,
  heartbeatMs: 15_000,
  maxAgeMs: HOUR_MS,
  maxPerAddress: 20,
  maxPerPage: 10,
  maxTotal: 1_000,
};

export type Streams = {
  hasCapacity(request: Request, token: string): boolean;
  /** Sends an event "status" now and after each change of the page, and ends the stream when the status is final. */
  open(request: Request, response: Response, page: StreamedPage): void;
  /** Ends all streams and refuses further ones. */
  close(): void;
};

export type StreamedPage = {
  readonly token: string;
  readonly checkoutId: string;
  readonly status: PaymentStatusAnswer;
};

type Stream = {
  readonly page: StreamedPage;
  readonly address: string;
  readonly response: Response;
  readonly endsAt: number;
  /** The version of the rows at the last poll; see `readPageVersions`. */
  rowVersion: string | undefined;
  /** The version of the last status sent. */
  sentVersion: string;
};

// A client with so many unread bytes is gone, or blocks the connection on purpose.
const MAX_WAITING_BYTES = 64 * 1024;

/** The open streams of this process. One query a poll serves all of them. */
export function createStreams({
  logger,
  readVersions,
  readStatus,
  limits: given = {},
}: StreamOptions): Streams {
  const limits = { ...defaults, ...given };
  const streams = new Set<Stream>();
  let isClosed = false;
  let isPolling = false;
  let timers: NodeJS.Timeout[] = [];

  const poll = async (): Promise<void> => {
    if (isPolling) return;
    isPolling = true;
    try {
      const versions = await readVersions([...new Set(Array.from(streams, ({ page }) => page.checkoutId))]);
      const changed = Array.from(streams).filter(
        ({ page, rowVersion }) => versions.get(page.checkoutId) !== rowVersion,
      );
      const statuses = new Map<string, PaymentStatusAnswer | undefined>();
      for (const stream of changed) {
        const { token, checkoutId } = stream.page;
        if (!statuses.has(token)) statuses.set(token, await readStatus(token));
        stream.rowVersion = versions.get(checkoutId);
        send(stream, statuses.get(token));
      }
    } catch (error) {
      // The next poll finds the same change.
      logger.warn({ event: "payment_page_poll_failed", err: error }, "Open payment pages are not updated");
    } finally {
      isPolling = false;
    }
  };
  const sendHeartbeats = (): void => {
    const now = performance.now();
    for (const { response, endsAt } of streams) {
      if (endsAt <= now) response.end();
      else write(response, ": heartbeat\n\n");
    }
  };
  const start = (): void => {
    timers = [setInterval(() => void poll(), limits.pollMs), setInterval(sendHeartbeats, limits.heartbeatMs)];
    for (const timer of timers) timer.unref();
  };
  const stop = (): void => timers.splice(0).forEach(clearInterval);

  return {
    hasCapacity(request, token) {
      const address = addressOf(request);
      const open = Array.from(streams);
      return (
        !isClosed &&
        open.length < limits.maxTotal &&
        open.filter((stream) => stream.address === address).length < limits.maxPerAddress &&
        open.filter(({ page }) => page.token === token).length < limits.maxPerPage
      );
    },
    open(request, response, page) {
      response.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        // nginx would hold events back until its buffer is full.
        "x-accel-buffering": "no",
      });
      const endsAt = performance.now() + limits.maxAgeMs;
      const stream: Stream = {
        page,
        address: addressOf(request),
        response,
        endsAt,
        rowVersion: undefined,
        sentVersion: "",
      };
      write(response, "retry: 3000\n\n");
      send(stream, page.status);
      // The status was final, or the client has gone: a closed response emits no further "close".
      if (!isOpen(response)) return;
      if (streams.size === 0) start();
      streams.add(stream);
      response.once("close", () => {
        streams.delete(stream);
        if (streams.size === 0) stop();
      });
    },
    close() {
      isClosed = true;
      for (const { response } of streams) response.end();
    },
  };
}

/** Groups the addresses of one IPv6 network, which one household owns. */
const addressOf = ({ ip = "" }: Request): string => ipKeyGenerator(ip);

const isOpen = (response: Response): boolean => !response.writableEnded && !response.destroyed;

function send(stream: Stream, status: PaymentStatusAnswer | undefined): void {
  const { response } = stream;
  if (!isOpen(response)) return;
  if (status !== undefined && status.version !== stream.sentVersion) {
    stream.sentVersion = status.version;
    write(response, `event: status\ndata: ${JSON.stringify(status)}\n\n`);
  }
  if (status === undefined || status.isFinal) response.end();
}

function write(response: Response, text: string): void {
  if (!isOpen(response)) return;
  response.write(text);
  if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
}
