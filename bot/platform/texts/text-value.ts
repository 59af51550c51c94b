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

/** A text without variables. */
export type FixedTextKey = {
  [Key in TextKey]: keyof TextTable<unknown>[Key] extends never ? Key : never;
}[TextKey];

/** A text that describes a command in Telegram's menu. */
export type CommandKey = Extract<FixedTextKey, `command-${string}`>;

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

type KebabCase<Text extends string> = Text extends `${infer Head}_${infer Tail}`
  ? `${Head}-${KebabCase<Tail>}`
  : Text;

/** "one_time_link" → "one-time-link": the part of a text key that stands for a value of the code. */
export const kebabCase = <Text extends string>(text: Text): KebabCase<Text> =>
  text.replaceAll("_", "-") as KebabCase<Text>;
