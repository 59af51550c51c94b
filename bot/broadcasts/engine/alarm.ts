import type { Platform } from "../../platform/platform.ts";
import { pauseByItself } from "./pause-by-itself.ts";
import type { Rhythm } from "./rhythm.ts";
import { speaksOfPerson } from "./telegram-answer.ts";
import type { Answer } from "./telegram-answer.ts";

/** Hears every answer, and stops what would spend all people on a fault that has nothing to do with them. */
export type Alarm = {
  readonly hear: (broadcastId: string, answer: Answer | { readonly kind: "sent" }) => Promise<void>;
};

// One after the other, whatever the broadcast: the line is bad, and a pause is better than a thousand of whom nobody knows.
const SILENT_AT_MOST = 3;
const SILENCE_MS = 5_000;
// One after the other: it is the message that is refused.
const REFUSED_AT_MOST = 20;

export function createAlarm(platform: Platform, rhythm: Rhythm): Alarm {
  let silent = 0;
  const refusals = new Map<string, number>();
  return {
    async hear(broadcastId, answer) {
      if (answer.kind === "later") await rhythm.hold(answer.waitMs);
      silent = answer.kind === "unclear" ? silent + 1 : 0;
      if (silent >= SILENT_AT_MOST) await rhythm.hold(SILENCE_MS);
      if (answer.kind === "gone") await pauseByItself(platform, broadcastId, "content_gone");
      if (answer.kind === "sent") refusals.delete(broadcastId);
      if (answer.kind !== "failed" || speaksOfPerson(answer.reason)) return;
      const count = (refusals.get(broadcastId) ?? 0) + 1;
      refusals.set(broadcastId, count);
      if (count >= REFUSED_AT_MOST) await pauseByItself(platform, broadcastId, "refused");
    },
  };
}
