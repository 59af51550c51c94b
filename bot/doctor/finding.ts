/** One line of the doctor. `wrong`: the text says what is wrong and what to do. */
export type Finding = {
  readonly kind: "ok" | "wrong" | "skipped";
  readonly subject: string;
  readonly text: string;
};

export const ok = (subject: string, text: string): Finding => ({ kind: "ok", subject, text });
export const wrong = (subject: string, text: string): Finding => ({ kind: "wrong", subject, text });
export const skipped = (subject: string, text: string): Finding => ({ kind: "skipped", subject, text });

export type Report = (finding: Finding) => void;

/** Of a provider's name. */
const LONGEST_SUBJECT = 11;

export const describeFinding = ({ kind, subject, text }: Finding): string =>
  `${kind.padEnd("skipped".length)} ${subject.padEnd(LONGEST_SUBJECT)} ${text}`;
