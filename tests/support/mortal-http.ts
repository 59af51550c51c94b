import type { HttpClient } from "../../bot/platform/runtime/http-client.ts";

/** A process that dies at one of its next calls. Undefined: it lives. */
export type Killer = { at: { call: number; readonly when: "before" | "after" } | undefined };

export class Killed extends Error {
  override readonly name = "Killed";
}

/** Before a call and after it are all places where a kill matters: what is between two calls is one transaction. */
export const mortalHttp = (http: HttpClient, killer: Killer): HttpClient => ({
  ...http,
  async send(call) {
    const { at } = killer;
    if (at === undefined || at.call-- > 0) return http.send(call);
    killer.at = undefined;
    if (at.when === "after") await http.send(call);
    throw new Killed("The process is killed");
  },
});
