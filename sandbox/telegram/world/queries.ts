import { randomInt } from "node:crypto";

export type CallbackAnswer = { readonly text?: string; readonly alert?: boolean; readonly url?: string };
export type PreCheckoutAnswer = { readonly ok: true } | { readonly ok: false; readonly error: string };

/** Questions that the bot has to answer: once, and in time. */
export type Queries = {
  readonly callbacks: QueryBook<CallbackAnswer>;
  readonly preCheckouts: QueryBook<PreCheckoutAnswer>;
};

export type QueryBook<Answer> = {
  /** A new query, open for `lifeMs` of real time. */
  open(lifeMs: number): string;
  /** False when there is no such query, it was answered, or its time is over. */
  answer(id: string, answer: Answer): boolean;
  answerTo(id: string): Answer | undefined;
};

export const createQueries = (): Queries => ({ callbacks: createBook(), preCheckouts: createBook() });

function createBook<Answer>(): QueryBook<Answer> {
  const deadlines = new Map<string, number>();
  const answers = new Map<string, Answer>();
  return {
    open(lifeMs) {
      // Telegram's query ids are 64-bit numbers written as text.
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
