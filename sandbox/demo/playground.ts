import { createInterface } from "node:readline";
import type { Sandbox, TemporaryPostgres } from "../sandbox.ts";
import { orderInCrypto } from "./buy.ts";
import { meetGuest } from "./guest.ts";
import type { Guest } from "./guest.ts";
import { connectChannel, publishTier } from "./sell.ts";
import { setStage } from "./stage.ts";
import { openTranscript } from "./transcript.ts";
import type { Transcript } from "./transcript.ts";

/** A channel, a tier on sale and an open order, and people whom somebody at the keyboard speaks for. */
export type Playground = { readonly invoiceUrl: string; readonly shareLink: string };

const DAY = 86_400_000;
const AT_THE_DOOR = new Set(["approveChatJoinRequest", "declineChatJoinRequest", "banChatMember"]);

/** What can be typed, with an example each. */
export const COMMANDS = [
  ["Alice: /start c_…", "says something to the bot; a new name is a new person"],
  ["Alice taps Monthly", "presses the newest button with these words; then tap “Stars”"],
  ["Alice pays", "pays the newest invoice over Stars; then tap “Come in”"],
  ["31 days pass", "moves the clock and lets the bot look whose time is over"],
] as const;

/** Sets the stage unseen; from then on whatever anybody hears is written. */
export async function openPlayground(
  sandbox: Sandbox,
  postgres: TemporaryPostgres,
  write: (text: string) => void,
): Promise<Playground> {
  let isSeen = false;
  const transcript = openTranscript((text) => {
    if (isSeen) write(text);
  });
  const stage = setStage(sandbox, postgres, transcript);
  await connectChannel(stage);
  await publishTier(stage);
  const invoiceUrl = await orderInCrypto(stage, stage.bob);
  isSeen = true;

  const { telegram } = sandbox;
  const guests = new Map([stage.olga, stage.alice, stage.bob, stage.sam].map((guest) => [guest.name, guest]));
  const guestOf = (typed: string): Guest => {
    const name = `${typed.slice(0, 1).toUpperCase()}${typed.slice(1).toLowerCase()}`;
    const known = guests.get(name) ?? meetGuest(telegram.person({ firstName: name }), transcript);
    guests.set(name, known);
    return known;
  };
  let listening: NodeJS.Timeout | undefined;
  telegram.onCall(({ method, parameters, response }) => {
    const guest = [...guests.values()].find(({ persona }) => persona.id === parameters["user_id"]);
    if (AT_THE_DOOR.has(method) && guest !== undefined && response?.ok === true)
      transcript.line("bot", "Telegram", `${method}: ${guest.name}`);
    // A moment later, so that what a person did stands above what the bot said to it.
    listening ??= setTimeout(() => {
      listening = undefined;
      for (const each of guests.values()) each.listen();
    }, 100);
  });
  createInterface({ input: process.stdin }).on("line", (line) => {
    obey(line.trim(), { sandbox, transcript, guestOf }).catch((error: unknown) =>
      write(`${error instanceof Error ? error.message : String(error)}\n`),
    );
  });
  return { invoiceUrl, shareLink: stage.shareLink };
}

type Hands = {
  readonly sandbox: Sandbox;
  readonly transcript: Transcript;
  readonly guestOf: (name: string) => Guest;
};

async function obey(line: string, { sandbox, transcript, guestOf }: Hands): Promise<void> {
  if (line === "") return;
  const [, speaker = "", words] = /^(\p{L}+): *(.+)$/u.exec(line) ?? [];
  if (words !== undefined) {
    const [, payload] = /^\/start (.+)$/.exec(words) ?? [];
    await (payload === undefined ? guestOf(speaker).send(words) : guestOf(speaker).start(payload));
    return;
  }
  const [, days] = /^(\d{1,4}) days? pass(?:es)?$/.exec(line) ?? [];
  if (days !== undefined) {
    const from = sandbox.clock.now();
    sandbox.clock.advance(Number(days) * DAY);
    transcript.time(from, sandbox.clock.now());
    await sandbox.sweep();
    return;
  }
  const [, name = "", verb, object] = /^(\p{L}+) (taps|pays)(?: (.+))?$/u.exec(line) ?? [];
  if (verb === "taps" && object !== undefined) {
    const guest = guestOf(name);
    const url = await guest.press(new RegExp(object.replaceAll(/[$()*+.?[\\\]^{|}]/g, "\\$&"), "i"));
    if (url === undefined) return;
    if (url.startsWith("https://t.me/+")) await guest.persona.join(url);
  } else if (verb === "pays") {
    const paid = await guestOf(name).persona.pay();
    transcript.line(
      guestOf(name).name,
      "Telegram",
      paid.ok ? `paid, charge ${paid.chargeId}` : `not paid: ${paid.error}`,
    );
  } else {
    throw new Error(`Not understood. Type like this: ${COMMANDS.map(([example]) => example).join(" · ")}`);
  }
}
