import { findTextKeys } from "../text-keys-in-source.ts";
import type { Source } from "../text-keys-in-source.ts";
import { VARIABLE } from "./fluent.ts";

type Limit = { readonly most: number; readonly sample: string };

// Samples for variables, of a usual length.
const SHORT = "x".repeat(8);
const LONG = "x".repeat(40);

/** Our own limit: Telegram truncates longer labels on a phone. */
const BUTTON: Limit = { most: 64, sample: SHORT };

/** The Bot API's limits by text key. All other texts are messages or parts of messages. */
const limits: readonly (readonly [keys: RegExp, limit: Limit])[] = [
  [/^command-/, { most: 256, sample: SHORT }],
  [/^bot-description$/, { most: 512, sample: SHORT }],
  [/^bot-short-description$/, { most: 120, sample: SHORT }],
  [/(^|-)invoice-description$/, { most: 255, sample: LONG }],
  [/^charge-refused-/, { most: 200, sample: SHORT }],
  [/^error-internal$/, { most: 200, sample: SHORT }],
  [/-caption$|^statement-|^stats-summary-/, { most: 1024, sample: LONG }],
  // Buttons whose key comes from a template or a variable.
  [
    /^(access-rules-unknown|claim-give|broadcast-(at|kind|label|who)|tier-form-(choice|skip)|pay-with|stats-view)-/,
    BUTTON,
  ],
  [/^(donation-(in|key)|donations-(change|none)|members-(label|name|shown)|notifications-kind)-/, BUTTON],
  [
    /^(broadcast-(pause|resume|stop)|stats-(light|dark)|access-mode-(join_request|one_time_link)|(refund|part|past-due)-rule)$/,
    BUTTON,
  ],
  [
    /^member-(give-(1|7|30|days|life)|pause|resume|end|ban|unban|list|unlist)$|^dismiss-(agreed|not-ours|sent-back|test|unclaimed)$/,
    BUTTON,
  ],
];
const POP_UP: Limit = { most: 200, sample: SHORT };
const MESSAGE: Limit = { most: 4096, sample: "x".repeat(100) };

/** Calls that make a button, outside of the files for keyboards. */
const LABEL =
  /(?:\blabel: |\.(?:text|url|copyText|requestChat|requestUsers)\(\s*)(?:\w+\.)?texts\.plain\(\s*/g;

/** Finds the limit of a key in the table, or by the calls of the source code: pop-up, button or message. */
export function createLimits(files: readonly Source[]): (key: string) => Limit {
  const popUps = files.flatMap(({ text }) => findTextKeys(text, /answerCallbackQuery\([^;]*?\.plain\(\s*/g));
  const labels = files.flatMap(({ name, text }) =>
    findTextKeys(text, name.endsWith(".keyboards.ts") ? /\.plain\(\s*/g : LABEL),
  );
  // Some keys stand in a table of the source code.
  const named = files.flatMap(({ text }) =>
    [...text.matchAll(/\blabel: "([a-z][\w-]*)"/g)].map(([, key]) => ({ key: key ?? "" })),
  );
  const isAmong = (asked: ReturnType<typeof findTextKeys>, key: string): boolean =>
    asked.some((one) => one.key === key);
  return (key) => {
    const listed = limits.find(([keys]) => keys.test(key));
    if (listed !== undefined) return listed[1];
    if (isAmong(popUps, key)) return POP_UP;
    return isAmong([...labels, ...named], key) ? BUTTON : MESSAGE;
  };
}

/** The visible length of a text: without tags, with a sample for each variable. */
export const lengthOf = (text: string, sample: string): number =>
  text.replaceAll(VARIABLE, sample).replaceAll(/<[^>]*>/g, "").length;
