import type { CallRecord, TestUser } from "../../sandbox/telegram/index.ts";
import { PRESSED } from "../support/killed-checkout.ts";
import { JOBS } from "../support/kill-points.ts";
import type { HeldWrites } from "../support/kill-points.ts";
import type { KilledProgram } from "../support/killed-program.ts";
import type { KillMoment, ProviderGate } from "../support/provider-gate.ts";

/** Where a sale stands still until the program is killed. */
export type KillPlace =
  /** A call of the program, or a report to it: the first one of its kind is 1. */
  | {
      readonly to: "telegram" | "provider" | "program";
      readonly call: string;
      readonly nth: number;
      readonly moment: KillMoment;
    }
  /** A row that is written in a transaction, which is open. */
  | { readonly to: "table"; readonly call: string };

/** The transaction that grants is open, and leaves nothing partial. */
export const isAmidGrant = ({ to, call }: KillPlace): boolean =>
  // Jobs come from the crontab, too.
  to === "table" && call !== "invite_link" && call !== JOBS;

/** In this order sales that stand still do not keep later ones from their places. */
export const tables = [
  "invite_link",
  "payment_event",
  "payment",
  "orders",
  "subscription",
  "ledger_posting",
  "notification_event",
  JOBS,
];

/** A sale in the chat that stores no job keeps all later updates waiting. */
const rankOf = ({ place: { to, call }, isInChat }: Placed): number =>
  to === "table" ? tables.indexOf(call) + 1 + Number(isInChat) / 2 : Number(to === "program") / 2;
export const inOrder = (one: Placed, other: Placed): number => rankOf(one) - rankOf(other);
type Placed = { readonly place: KillPlace; readonly isInChat: boolean };

export const describePlace = (place: KillPlace): string =>
  place.to === "table" ? place.call : `${place.moment} ${place.to} ${place.call} ${place.nth}`;

const REPORT = "report";

/** The calls of a sale to Telegram, to the provider and of the provider to the program, as they come. */
export function observeCalls(
  program: KilledProgram,
  buyer: TestUser,
  gate: ProviderGate | undefined,
): () => KillPlace[] {
  const { telegram, channel } = program;
  const before = gate?.calls.length ?? 0;
  const about = { buyerId: buyer.id, channelId: channel.id };
  const toTelegram: string[] = [];
  const listener = telegram.onCall((call) => {
    // The number of edits depends on how fast the reports come, and the last one may come after the invitation.
    if (isAbout(call, about) && call.method !== "editMessageText") toTelegram.push(call.method);
  });
  let reports = 0;
  program.watch = (_direction, bytes) => {
    reports += Number(isRequest(bytes));
    return true;
  };
  return () => {
    listener.remove();
    program.watch = undefined;
    return [
      ...places("telegram", toTelegram),
      ...places("provider", gate?.calls.slice(before) ?? []),
      ...places("program", Array<string>(reports).fill(REPORT)),
      ...tables.map((call) => ({ to: "table", call }) as const),
    ];
  };
}

function places(to: "telegram" | "provider" | "program", calls: readonly string[]): KillPlace[] {
  return calls.flatMap((call, index) => {
    const nth = calls.slice(0, index + 1).filter((other) => other === call).length;
    return (["before", "after"] as const).map((moment) => ({ to, call, nth, moment }));
  });
}

/** A call about this buyer, or about the channel alone. The crontab looks at the channel and at the bot in it, too. */
const isAbout = (
  { method, parameters }: Pick<CallRecord, "method" | "parameters">,
  { buyerId, channelId }: { readonly buyerId: number; readonly channelId: number },
): boolean => {
  if (method.startsWith("answer")) return true;
  if (method === "getChat" || method === "getChatAdministrators") return false;
  const { chat_id: chatId, user_id: userId = buyerId, text } = parameters;
  return (chatId === buyerId || chatId === channelId) && userId === buyerId && text !== PRESSED;
};

const isRequest = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === "POST ";
const isAnswer = (bytes: Buffer): boolean => bytes.subarray(0, 5).toString() === "HTTP/";

export type Held = {
  readonly program: KilledProgram;
  readonly gate: ProviderGate | undefined;
  readonly writes: HeldWrites;
  /** Settles when the program is dead. */
  readonly killed: Promise<unknown>;
};

/** `reached` resolves when the sale of this buyer, which begins now, stands still at the place. */
export async function holdAt(
  held: Held,
  buyer: TestUser,
  place: KillPlace,
): Promise<{ readonly reached: Promise<void> }> {
  const { program, gate, writes, killed } = held;
  // An earlier sale stands still at a report.
  program.watch = undefined;
  if (place.to === "table") return { reached: (await writes.holdNext(place.call)).held };
  const { to, call, nth, moment } = place;
  const { promise: reached, resolve } = Promise.withResolvers<void>();
  let seen = 0;
  const isMeant = (isSuch: boolean): boolean => {
    seen += Number(isSuch);
    const isNth = isSuch && seen === nth;
    if (isNth) resolve();
    return isNth;
  };
  switch (to) {
    case "provider":
      return { reached: gate?.holdAt(call, moment, nth) ?? reached };
    case "telegram": {
      const about = { buyerId: buyer.id, channelId: program.channel.id };
      program.telegram.faults.add({
        method: call,
        // Telegram carries a delayed call out when its caller is dead.
        kind: moment === "before" ? "reset-before" : "delay",
        until: killed,
        when: (parameters) => isMeant(isAbout({ method: call, parameters }, about)),
      });
      return { reached };
    }
    case "program": {
      const isSuch = moment === "before" ? isRequest : isAnswer;
      program.watch = (_direction, bytes) => {
        isMeant(isSuch(bytes));
        return seen < nth;
      };
      return { reached };
    }
    default:
      return to satisfies never;
  }
}
