import { Api } from "grammy";
import type { JobDefinition } from "../../bot/platform/jobs/jobs.ts";
import type { Platform } from "../../bot/platform/platform.ts";

/** Runs the job of a notification once. @returns the texts that it sends. */
export async function readNotice<Payload>(
  platform: Platform,
  notice: JobDefinition<Payload>,
  payload: Payload,
): Promise<string[]> {
  const sent: string[] = [];
  const telegram = new Api("1:A");
  telegram.config.use(async (_previous, _method, call) => {
    if ("text" in call && typeof call.text === "string") sent.push(call.text);
    return Promise.resolve({ ok: true, result: true as never });
  });
  await notice.run(payload, { ...platform, telegram }, { number: 1, isLast: false });
  return sent;
}
