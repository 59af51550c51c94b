import type { TemporaryPostgres } from "../local-postgres.ts";
import type { Sandbox } from "../sandbox.ts";
import type { CallRecord, SandboxChannel } from "../telegram/index.ts";
import { meetGuest } from "./guest.ts";
import type { Guest } from "./guest.ts";
import type { Transcript } from "./transcript.ts";
import { NotSeen, until } from "./until.ts";

/** Where the story plays: the running product, its people, and what each chapter leaves to the next. */
export type Stage = {
  readonly sandbox: Sandbox;
  readonly postgres: TemporaryPostgres;
  readonly transcript: Transcript;
  readonly olga: Guest;
  readonly alice: Guest;
  readonly bob: Guest;
  readonly sam: Guest;
  readonly channel: SandboxChannel;
  /** What Olga's page of the channel gives her to share. */
  shareLink: string;
  /** Bob's personal link. */
  bobsLink: string;
  /** From here on `called` looks; each chapter begins a new page. */
  turnPage(): void;
  /** Waits for a call of the bot that succeeded, and writes it down with these of its parameters. */
  called(method: string, parameters: Readonly<Record<string, unknown>>): Promise<CallRecord>;
  /** Asks the Bot API, over HTTP as anybody with the token may, what somebody is in the channel. */
  membership(guest: Guest): Promise<string>;
  /** Waits until it is that, and writes it down. */
  seesMembership(guest: Guest, ...statuses: readonly string[]): Promise<void>;
};

export function setStage(sandbox: Sandbox, postgres: TemporaryPostgres, transcript: Transcript): Stage {
  const { telegram } = sandbox;
  const meet = (firstName: string): Guest => meetGuest(telegram.person({ firstName }), transcript);
  const olga = meet("Olga");
  let page = 0;

  const membership = async ({ persona }: Guest): Promise<string> => {
    const query = `chat_id=${stage.channel.id}&user_id=${persona.id}`;
    const response = await fetch(`${telegram.url}/bot${telegram.botToken}/getChatMember?${query}`);
    const { result } = (await response.json()) as { result?: { status: string } };
    if (result === undefined) throw new NotSeen(`Telegram's answer to getChatMember`);
    return result.status;
  };

  const stage: Stage = {
    sandbox,
    postgres,
    transcript,
    olga,
    alice: meet("Alice"),
    bob: meet("Bob"),
    sam: meet("Sam"),
    channel: olga.persona.createChannel({ title: "Tea & Talk", kind: "channel" }),
    shareLink: "",
    bobsLink: "",
    turnPage() {
      page = telegram.calls.length;
    },
    async called(method, parameters) {
      const wanted = Object.entries(parameters);
      const call = await until(`the bot's call ${method} ${JSON.stringify(parameters)}`, () =>
        telegram.calls
          .slice(page)
          .find(
            (each) =>
              each.method === method &&
              each.response?.ok === true &&
              wanted.every(([name, value]) => each.parameters[name] === value),
          ),
      );
      const result = call.response?.ok === true ? call.response.result : undefined;
      const shown = wanted.map(([name, value]) => `${name}=${String(value)}`).join(" ");
      transcript.line("bot", "Telegram", `${method} ${shown} → ${spellResult(result)}`);
      return call;
    },
    membership,
    async seesMembership(guest, ...statuses) {
      const status = await until(
        `${guest.name} as ${statuses.join(" or ")} of ${stage.channel.title}`,
        async () => {
          const now = await membership(guest);
          return statuses.includes(now) ? now : undefined;
        },
      );
      transcript.seen(`getChatMember says of ${guest.name} in ${stage.channel.title}: ${status}`);
    },
  };
  return stage;
}

function spellResult(result: unknown): string {
  if (typeof result !== "object" || result === null) return String(result);
  return "invite_link" in result ? String(result.invite_link) : "ok";
}
