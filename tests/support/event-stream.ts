import { request } from "node:http";
import { until } from "./until.ts";

/** A stream of server-sent events. */
export type EventStream = {
  readonly httpStatus: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** Everything received so far. */
  readonly text: string;
  /** The data of the events "status". */
  readonly statuses: readonly Record<string, unknown>[];
  readonly hasEnded: boolean;
  /** Waits until the condition holds. @throws {Error} after ten seconds. */
  reaches(condition: (stream: EventStream) => boolean | Promise<boolean>): Promise<void>;
  abort(): void;
};

export function openEventStream(url: string, headers: Record<string, string> = {}): Promise<EventStream> {
  return new Promise((done, fail) => {
    const call = request(url, { headers, agent: false }, (response) => {
      let text = "";
      let hasEnded = false;
      response.setEncoding("utf8");
      response.on("data", (piece: string) => void (text += piece));
      response.on("error", () => (hasEnded = true));
      response.on("close", () => (hasEnded = true));
      const stream: EventStream = {
        httpStatus: response.statusCode ?? 0,
        headers: response.headers,
        get text() {
          return text;
        },
        get statuses() {
          return [...text.matchAll(/^event: status\ndata: (.+)\n\n/gm)].map(
            ([, data]) => JSON.parse(data ?? "") as Record<string, unknown>,
          );
        },
        get hasEnded() {
          return hasEnded;
        },
        reaches: (condition) => until(() => condition(stream), true),
        abort: () => void call.destroy(),
      };
      done(stream);
    });
    call.on("error", fail);
    call.end();
  });
}
