import { request } from "node:http";
import { until } from "../../../tests/support/until.ts";

/** A stream of events as a browser reads it. */
export type EventStream = {
  readonly httpStatus: number;
  readonly headers: NodeJS.Dict<string | string[]>;
  /** All that came so far. */
  readonly text: string;
  /** The data of its events "status". */
  readonly statuses: readonly Record<string, unknown>[];
  readonly hasEnded: boolean;
  /** @throws {Error} when it does not come to that. */
  reaches(look: (stream: EventStream) => boolean | Promise<boolean>): Promise<void>;
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
        reaches: (look) => until(() => look(stream), true, 10_000),
        abort: () => void call.destroy(),
      };
      done(stream);
    });
    call.on("error", fail);
    call.end();
  });
}
