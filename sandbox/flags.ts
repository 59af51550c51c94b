import { parseArgs } from "node:util";

export type Flags =
  | { readonly kind: "help" }
  | { readonly kind: "demo" }
  /** `port` undefined: the usual one. `folder` undefined: nothing is kept. */
  | { readonly kind: "page"; readonly port: number | undefined; readonly folder: string | undefined };

export const usage = `Usage: npm run sandbox                     a page with a local Telegram, and all behind it, until Ctrl+C
       npm run sandbox -- --port 4001      the same page on this port (left out: 4000, or another where that is taken)
       npm run sandbox -- --keep [folder]  goes on from there the next time, also after a kill (left out: .sandbox)
       npm run sandbox -- --demo           plays a sale from the channel to the end of the access, and ends`;

const KEPT_IN = ".sandbox";

/** Undefined: not understood. */
export function readFlags(parameters: readonly string[]): Flags | undefined {
  try {
    const flag = { type: "boolean", default: false } as const;
    const options = {
      demo: flag,
      help: { ...flag, short: "h" },
      port: { type: "string" },
      keep: { type: "string" },
    } as const;
    const { values } = parseArgs({ args: withFolder(parameters), options });
    const { demo, help, keep: folder, port: text } = values;
    if (help) return { kind: "help" };
    if (demo) return folder === undefined && text === undefined ? { kind: "demo" } : undefined;
    if (text === undefined) return { kind: "page", port: undefined, folder };
    const port = /^\d{1,5}$/.test(text) ? Number(text) : 65_536;
    return port < 65_536 ? { kind: "page", port, folder } : undefined;
  } catch {
    return undefined;
  }
}

/** `--keep` may stand without a folder, which `parseArgs` does not know. */
const withFolder = (parameters: readonly string[]): string[] =>
  parameters.map((parameter, index) => {
    const isBare = parameter === "--keep" && (parameters[index + 1] ?? "-").startsWith("-");
    return isBare ? `--keep=${KEPT_IN}` : parameter;
  });
