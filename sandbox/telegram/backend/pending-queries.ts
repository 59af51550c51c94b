import { randomInt } from "node:crypto";

export type CallbackAnswer = { readonly text?: string; readonly alert?: boolean; readonly url?: string };
export type PreCheckoutAnswer = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Queries that the bot has to answer once and in time. */
export type Queries = {
  readonly callbacks: PendingQueries<CallbackAnswer>;
  readonly preCheckouts: PendingQueries<PreCheckoutAnswer>;
};

export type PendingQueries<Answer> = {
  /** Registers a query that expires after `lifeMs` of real time. Returns its id. */
  open(lifeMs: number): string;
  /** False for an unknown, answered or expired query. */
  answer(id: string, answer: Answer): boolean;
  answerTo(id: string): Answer | undefined;
};

export const createQueries = (): Queries => ({
  callbacks: createPendingQueries(),
  preCheckouts: createPendingQueries(),
});

function createPendingQueries<Answer>(): PendingQueries<Answer> {
  const deadlines = new Map<string, number>();
  const answers = new Map<string, Answer>();
  return {
    open(lifeMs) {
      // Telegram's query ids are 64-bit numbers as strings.
      const id = `${randomInt(1_000_000_000, 9_999_999_999)}${randomInt(100_000_000, 999_999_999)}`;
      deadlines.set(id, performance.now() + lifeMs);
      return id;
    },
    answer(id, answer) {
      const deadline = deadlines.get(id);
      if (deadline === undefined || deadline < performance.now() || answers.has(id)) return false;
      answers.set(id, answer);
      return true;
    },
    answerTo: (id) => answers.get(id),
  };
}
