import { ipKeyGenerator } from "express-rate-limit";
import type { Request, Response } from "express";
import type { Logger } from "../../bot/platform/runtime/logger.ts";
import type { PaymentStatusAnswer } from "./status.ts";

export type StreamOptions = {
  readonly logger: Logger;
  /** `readPageMarks` of bot/payments: one question for all checkouts. */
  readonly marks: (checkoutIds: readonly string[]) => Promise<ReadonlyMap<string, string>>;
  /** What a page says now; undefined: its time is over. */
  readonly status: (token: string) => Promise<PaymentStatusAnswer | undefined>;
  readonly limits?: Partial<StreamLimits>;
};

export type StreamLimits = {
  /** How often the rows are looked at: a buyer who stares at the page calls two seconds "at once". */
  readonly lookMs: number;
  /** Proxies cut a line on which nothing was said for 30 to 60 seconds. */
  readonly heartbeatMs: number;
  /** Then the browser opens it anew: a line that its proxy forgot, or a page whose time is over, lives no longer. */
  readonly lifeMs: number;
  /** Many buyers behind the one address of a mobile network; the others ask every few seconds instead. */
  readonly perAddress: number;
  /** A stream costs a socket and some kilobytes: a process of 512 MB has room for ten times as many. */
  readonly inAll: number;
};

const defaults: StreamLimits = {
  lookMs: 2_000,
  heartbeatMs: 15_000,
  lifeMs: 60 * 60_000,
  perAddress: 20,
  inAll: 1_000,
};

export type Streams = {
  /** Whether there is room for one more. */
  hasRoom(request: Request): boolean;
  /** Answers with events "status", the first at once, the next ones when the page changes, until the end of the payment. */
  open(request: Request, response: Response, page: StreamedPage): void;
  /** Ends all of them and takes no more. */
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
  mark: string | undefined;
  version: string;
};

// More than a few events that nobody takes: the reader is gone, or holds the line on purpose.
const MAX_WAITING_BYTES = 64 * 1024;

/** The open streams of this process. However many there are, the database is asked once each time. */
export function createStreams({ logger, marks, status, limits: given = {} }: StreamOptions): Streams {
  const limits = { ...defaults, ...given };
  const streams = new Set<Stream>();
  let isClosed = false;
  let isLooking = false;
  let timers: NodeJS.Timeout[] = [];

  const look = async (): Promise<void> => {
    if (isLooking) return;
    isLooking = true;
    try {
      const found = await marks([...new Set(Array.from(streams, ({ page }) => page.checkoutId))]);
      const changed = Array.from(streams).filter(({ page, mark }) => found.get(page.checkoutId) !== mark);
      const answers = new Map<string, PaymentStatusAnswer | undefined>();
      for (const stream of changed) {
        const { token, checkoutId } = stream.page;
        if (!answers.has(token)) answers.set(token, await status(token));
        stream.mark = found.get(checkoutId);
        send(stream, answers.get(token));
      }
    } catch (error) {
      // The next look sees the same change.
      logger.warn({ err: error }, "open payment pages could not be brought up to date");
    } finally {
      isLooking = false;
    }
  };
  const beat = (): void => {
    const now = Date.now();
    for (const { response, endsAt } of streams) {
      if (endsAt <= now) response.end();
      else write(response, ": still here\n\n");
    }
  };
  const start = (): void => {
    timers = [setInterval(() => void look(), limits.lookMs), setInterval(beat, limits.heartbeatMs)];
    for (const timer of timers) timer.unref();
  };
  const stop = (): void => timers.splice(0).forEach(clearInterval);

  return {
    hasRoom(request) {
      const address = addressOf(request);
      const ofAddress = Array.from(streams).filter((stream) => stream.address === address);
      return !isClosed && streams.size < limits.inAll && ofAddress.length < limits.perAddress;
    },
    open(request, response, page) {
      response.writeHead(200, {
        "content-type": "text/event-stream; charset=utf-8",
        "cache-control": "no-store, no-transform",
        // nginx would keep events back until a buffer is full.
        "x-accel-buffering": "no",
      });
      const endsAt = Date.now() + limits.lifeMs;
      const stream: Stream = {
        page,
        address: addressOf(request),
        response,
        endsAt,
        mark: undefined,
        version: "",
      };
      write(response, "retry: 3000\n\n");
      send(stream, page.status);
      // At its end already, or given up by its reader before it began: nothing would tell that it closes.
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

/** A network of IPv6 addresses is one household. */
const addressOf = ({ ip = "" }: Request): string => ipKeyGenerator(ip);

const isOpen = (response: Response): boolean => !response.writableEnded && !response.destroyed;

function send(stream: Stream, status: PaymentStatusAnswer | undefined): void {
  const { response } = stream;
  if (!isOpen(response)) return;
  if (status !== undefined && status.version !== stream.version) {
    stream.version = status.version;
    write(response, `event: status\ndata: ${JSON.stringify(status)}\n\n`);
  }
  if (status === undefined || status.isFinal) response.end();
}

function write(response: Response, text: string): void {
  if (!isOpen(response)) return;
  response.write(text);
  if (response.writableLength > MAX_WAITING_BYTES) response.destroy();
}
