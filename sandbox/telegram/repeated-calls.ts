import type { Socket } from "node:net";
import type { Call } from "./bot-api/read-call.ts";

/** More than a bot makes within the seconds in which it repeats a call. */
const MAX_REMEMBERED = 500;

export type RepeatedCalls = {
  remember(call: Call, connection: Socket | null): void;
  /**
   * Whether the same call came before, on a connection that has ended since. Then the client could not know the answer, and a
   * correct bot repeats the call: "message is not modified" is no fault of the bot.
   */
  isRepeated(call: Call): boolean;
};

export function createRepeatedCalls(): RepeatedCalls {
  const connections = new Map<string, Socket>();
  return {
    remember(call, connection) {
      if (!connection) return;
      const key = keyOf(call);
      connections.delete(key);
      connections.set(key, connection);
      const [oldest] = connections.keys();
      if (connections.size > MAX_REMEMBERED && oldest !== undefined) connections.delete(oldest);
    },
    isRepeated(call) {
      return connections.get(keyOf(call))?.destroyed === true;
    },
  };
}

const keyOf = ({ method, parameters }: Call): string => JSON.stringify([method, parameters]);
