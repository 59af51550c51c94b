import { keysAskedFor } from "../asked-keys.ts";
import type { Source } from "../asked-keys.ts";
import { VARIABLE } from "./fluent.ts";

type Limit = { readonly most: number; readonly sample: string };

// Names are as long as they are; these are of a usual length.
const SHORT = "x".repeat(8);
const LONG = "x".repeat(40);

/** Ours: Telegram cuts what does not fit on the screen of a phone. */
const BUTTON: Limit = { most: 64, sample: SHORT };

/** Bot API: how long a text may be where it is put. Others are a message of their own, or a part of one. */
const limits: readonly (readonly [keys: RegExp, limit: Limit])[] = [
  [/^command-/, { most: 256, sample: SHORT }],
  [/^bot-description$/, { most: 512, sample: SHORT }],
  [/^bot-short-description$/, { most: 120, sample: SHORT }],
  [/(^|-)invoice-description$/, { most: 255, sample: LONG }],
  [/^charge-refused-/, { most: 200, sample: SHORT }],
  [/^error-internal$/, { most: 200, sample: SHORT }],
  [/-caption$|^statement-|^stats-summary-/, { most: 1024, sample: LONG }],
  // Families of buttons, each of which is asked for by a template, or by a name that is handed on.
  [
    /^(access-rules-unknown|claim-give|broadcast-(at|kind|label|who)|tier-form-(choice|skip)|pay-with|stats-view)-/,
    BUTTON,
  ],
  [
    /^(donation-(in|key)|donations-(change|none)|members-(label|name|shown)|notifications-kind|refund-rule)-/,
    BUTTON,
  ],
  [/^(broadcast-(pause|resume|stop)|stats-(light|dark)|access-mode-(join_request|one_time_link))$/, BUTTON],
  [
    /^member-(give-(1|7|30|days|life)|pause|resume|end|ban|unban|list|unlist)$|^dismiss-(agreed|not-ours|sent-back|test|unclaimed)$/,
    BUTTON,
  ],
];
const POP_UP: Limit = { most: 200, sample: SHORT };
const MESSAGE: Limit = { most: 4096, sample: "x".repeat(100) };

/** Where a button is made outside of the files that make nothing else. */
const LABEL =
  /(?:\blabel: |\.(?:text|url|copyText|requestChat|requestUsers)\(\s*)(?:\w+\.)?texts\.plain\(\s*/g;

/** From the table, and from where the bot asks for a text: for a pop-up, or for a button. */
export function createLimits(files: readonly Source[]): (key: string) => Limit {
  const popUps = files.flatMap(({ text }) => keysAskedFor(text, /answerCallbackQuery\([^;]*?\.plain\(\s*/g));
  const labels = files.flatMap(({ name, text }) =>
    keysAskedFor(text, name.endsWith(".keyboards.ts") ? /\.plain\(\s*/g : LABEL),
  );
  // Some keys are kept in a table, and asked for elsewhere.
  const named = files.flatMap(({ text }) =>
    [...text.matchAll(/\blabel: "([a-z][\w-]*)"/g)].map(([, key]) => ({ key: key ?? "" })),
  );
  // A template such as `broadcast-${action}` says too little: the families of buttons are in the table.
  const isAmong = (asked: ReturnType<typeof keysAskedFor>, key: string): boolean =>
    asked.some((one) => one.key === key);
  return (key) => {
    const listed = limits.find(([keys]) => keys.test(key));
    if (listed !== undefined) return listed[1];
    if (isAmong(popUps, key)) return POP_UP;
    return isAmong([...labels, ...named], key) ? BUTTON : MESSAGE;
  };
}

/** Of what people read: without tags, and with a sample for what is put in. */
export const lengthOf = (text: string, sample: string): number =>
  text.replaceAll(VARIABLE, sample).replaceAll(/<[^>]*>/g, "").length;
