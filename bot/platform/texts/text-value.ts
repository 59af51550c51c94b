import type { TextTable } from "./text-keys.ts";

/** A text that is HTML already. Every other value is escaped on its way into an HTML message. */
export class Html {
  readonly source: string;
  constructor(source: string) {
    this.source = source;
  }
}

/** A value that a text takes in. Dates are written out before (see `Texts.date`). */
export type TextValue = string | number | Html;

/** A key of locales/en. */
export type TextKey = keyof TextTable<unknown>;

type Intersection<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer Whole,
) => void
  ? Whole
  : never;

/** The variables of a text. Where the key is one of several, the variables of all of them. */
export type TextVariables<Key extends TextKey> = Intersection<TextTable<TextValue>[Key]>;

/** The arguments behind a key: nothing, or its variables. */
export type TextArguments<Key extends TextKey> = keyof TextVariables<Key> extends never
  ? []
  : [variables: TextVariables<Key>];
