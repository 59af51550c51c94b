import type { Clock } from "./clock.ts";

/*
 * A server's clock decides about its codes, deadlines and lists. A machine's own clock may be wrong, so the process remembers how the two
 * differed at the server's last answer.
 */

// An answer names whole seconds.
const SECOND_MS = 1_000;

export type ServerClock<Server extends object> = {
  /** Records the `Date` of an answer that came between two moments of the program's clock. Undefined: the answer has none. */
  note(
    server: Server,
    answer: { readonly asked: Date; readonly date: Date | undefined; readonly answered: Date },
  ): void;
  /** The server's time at a moment of the program's clock, as far as its answers to this process have told. */
  at(server: Server | undefined, moment: Date): Date;
};

/** The clocks of servers, each of which an object stands for. */
export function createServerClock<Server extends object>(): ServerClock<Server> {
  const differences = new WeakMap<Server, number>();
  return {
    note(server, { asked, date, answered }) {
      if (date === undefined) return;
      const ahead = date.getTime() - answered.getTime();
      const behind = asked.getTime() - (date.getTime() + SECOND_MS);
      differences.set(server, ahead > 0 ? ahead : behind > 0 ? -behind : 0);
    },
    at(server, moment) {
      const difference = server === undefined ? 0 : (differences.get(server) ?? 0);
      return new Date(moment.getTime() + difference);
    },
  };
}

/** The `Date` of an answer; undefined: it has none that can be read. */
export function dateOf(headers: Readonly<Record<string, string | string[] | undefined>>): Date | undefined {
  const time = Date.parse(String(headers["date"]));
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** The answer's `Date` is recorded for the server that `send` asks. */
export async function noting<Server extends object, Answer extends { readonly date?: Date | undefined }>(
  clocks: ServerClock<Server>,
  { server, clock }: { readonly server: Server; readonly clock: Clock },
  send: () => Promise<Answer>,
): Promise<Answer> {
  const asked = clock.now();
  const answer = await send();
  clocks.note(server, { asked, date: answer.date, answered: clock.now() });
  return answer;
}
