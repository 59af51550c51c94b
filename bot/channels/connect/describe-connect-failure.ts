import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { ConnectChannelResult } from "./connect-channel.ts";

/** HTML: why a chat could not be connected, and what to do about it. */
export function describeConnectFailure(
  texts: Texts,
  result: Exclude<ConnectChannelResult, { kind: "connected" }>,
): string {
  if (result.kind === "not_allowed") return texts.html(`connect-${result.reason}`);
  if (result.kind !== "missing_rights") return texts.html(`connect-${kebabCase(result.kind)}`);
  const lines = result.missing.map((right) => texts.html(`right-${right}`));
  return [texts.html("connect-missing-rights"), ...lines, "", texts.html("connect-missing-how")].join("\n");
}
