import type { TemporaryPostgres } from "../runtime/local-postgres.ts";
import type { Sandbox } from "../runtime/sandbox.ts";
import type { CallRecord, SandboxChannel } from "../telegram/index.ts";
import { createDemoUser } from "./demo-user.ts";
import type { DemoUser } from "./demo-user.ts";
import type { Transcript } from "./transcript.ts";
import { ExpectationFailed, waitFor } from "./expectations.ts";

/** State that the chapters of the demo share. */
export type DemoContext = {
  readonly sandbox: Sandbox;
  readonly postgres: TemporaryPostgres;
  readonly transcript: Transcript;
  readonly olga: DemoUser;
  readonly alice: DemoUser;
  readonly bob: DemoUser;
  readonly sam: DemoUser;
  readonly cora: DemoUser;
  readonly dana: DemoUser;
  readonly erin: DemoUser;
  /** Operates the bot. */
  readonly vera: DemoUser;
  readonly channel: SandboxChannel;
  /** The link to the channel's page, set by `publishTier`. */
  shareLink: string;
  /** Bob's personal invite link, set by `buyWithCrypto`. */
  bobsLink: string;
  /** Limits `expectCall` to Bot API calls from now on. Each chapter begins with it. */
  startChapter(): void;
  /** Waits for a successful Bot API call with these parameters and prints it. */
  expectCall(method: string, parameters: Readonly<Record<string, unknown>>): Promise<CallRecord>;
  /** The user's status in the channel, by `getChatMember` over HTTP. */
  membership(user: DemoUser): Promise<string>;
  /** Waits until the user has one of these statuses and prints it. */
  expectMembership(user: DemoUser, ...statuses: readonly string[]): Promise<void>;
};

/** The operator's id, which the program's settings name before she exists. */
const VERA = 10_000_000_777;

/** The sandbox of the demo. */
export const demoOptions = {
  payouts: true,
  offersCryptoPay: true,
  offersCards: true,
  environment: { OPERATOR_IDS: String(VERA) },
} as const;

export function createDemoContext(
  sandbox: Sandbox,
  postgres: TemporaryPostgres,
  transcript: Transcript,
): DemoContext {
  const { telegram } = sandbox;
  const createUser = (firstName: string, id?: number): DemoUser =>
    createDemoUser(telegram.person({ firstName, ...(id === undefined ? {} : { id }) }), transcript);
  const olga = createUser("Olga");
  // Refunds go to the wallets of people who have used @CryptoBot.
  Object.assign(sandbox.cryptopay.rules, { isTransferOn: true, users: "everybody" });
  let firstCall = 0;

  const membership = async ({ testUser }: DemoUser): Promise<string> => {
    const query = `chat_id=${context.channel.id}&user_id=${testUser.id}`;
    const response = await fetch(`${telegram.url}/bot${telegram.botToken}/getChatMember?${query}`);
    const { result } = (await response.json()) as { result?: { status: string } };
    if (result === undefined) throw new ExpectationFailed(`a result of getChatMember`);
    return result.status;
  };

  const context: DemoContext = {
    sandbox,
    postgres,
    transcript,
    olga,
    alice: createUser("Alice"),
    bob: createUser("Bob"),
    sam: createUser("Sam"),
    cora: createUser("Cora"),
    dana: createUser("Dana"),
    erin: createUser("Erin"),
    vera: createUser("Vera", VERA),
    channel: olga.testUser.createChannel({ title: "Tea & Talk", kind: "channel" }),
    shareLink: "",
    bobsLink: "",
    startChapter() {
      firstCall = telegram.calls.length;
    },
    async expectCall(method, parameters) {
      const wanted = Object.entries(parameters);
      const call = await waitFor(`the bot's call ${method} ${JSON.stringify(parameters)}`, () =>
        telegram.calls
          .slice(firstCall)
          .find(
            (each) =>
              each.method === method &&
              each.response?.ok === true &&
              wanted.every(([name, value]) => each.parameters[name] === value),
          ),
      );
      const result = call.response?.ok === true ? call.response.result : undefined;
      const shown = wanted.map(([name, value]) => `${name}=${String(value)}`).join(" ");
      transcript.line("bot", "Telegram", `${method} ${shown} → ${formatResult(result)}`);
      return call;
    },
    membership,
    async expectMembership(user, ...statuses) {
      const status = await waitFor(
        `${user.name} as ${statuses.join(" or ")} of ${context.channel.title}`,
        async () => {
          const now = await membership(user);
          return statuses.includes(now) ? now : undefined;
        },
      );
      transcript.checked(`getChatMember: ${user.name} in ${context.channel.title} is ${status}`);
    },
  };
  return context;
}

function formatResult(result: unknown): string {
  if (typeof result !== "object" || result === null) return String(result);
  return "invite_link" in result ? String(result.invite_link) : "ok";
}
