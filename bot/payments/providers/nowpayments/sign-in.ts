import { z } from "zod";
import type { NowPaymentsConfig } from "../../../platform/runtime/config.ts";
import { callApi, NowPaymentsError, settingsOf } from "./api.ts";
import type { ApiPlatform } from "./api.ts";

const answer = z.object({ token: z.string().min(1).max(4096) });

// The vendor's tokens live five minutes; one minute remains for the calls.
const TOKEN_MS = 4 * 60_000;

// A process has one set of settings. A token is as secret as the password while it lives.
const tokens = new WeakMap<NowPaymentsConfig, { readonly token: string; readonly until: number }>();

/**
 * Runs `act` with a token of the account (`POST /v1/auth`). A token that is refused early is replaced once.
 * @returns undefined without the account's e-mail and password.
 */
export async function withAccountToken<Result>(
  platform: ApiPlatform,
  act: (token: string) => Promise<Result>,
): Promise<Result | undefined> {
  const settings = settingsOf(platform.config);
  if (settings.account === undefined) return undefined;
  const known = tokens.get(settings);
  if (known !== undefined && known.until > platform.clock.now().getTime()) {
    try {
      return await act(known.token);
    } catch (error) {
      if (!(error instanceof NowPaymentsError) || error.status !== 401) throw error;
    }
  }
  const { email, password } = settings.account;
  const call = { method: "POST", path: "/v1/auth", body: { email, password } } as const;
  const { token } = await callApi(platform, call, answer);
  tokens.set(settings, { token, until: platform.clock.now().getTime() + TOKEN_MS });
  return act(token);
}
