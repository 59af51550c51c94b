import { parseArgs } from "node:util";

export type Flags =
  | { readonly kind: "help" }
  | { readonly kind: "demo" }
  /** `port` undefined: 4000, or any free port. `folder` undefined: the sandbox is temporary. */
  | { readonly kind: "page"; readonly port: number | undefined; readonly folder: string | undefined };

export const usage = `Usage: npm run sandbox                     serves a page with a local Telegram and local providers until Ctrl+C
       npm run sandbox -- --port 4001      the same on this port (default: 4000, or any free port)
       npm run sandbox -- --keep [folder]  saves its state and continues from it next time (default: .sandbox)
       npm run sandbox -- --demo           plays a sale from the channel to the end of access and the payout, and exits`;

const DEFAULT_FOLDER = ".sandbox";

/** Returns undefined for invalid parameters. */
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

/** `parseArgs` has no optional values, and `--keep` may come without a folder. */
const withFolder = (parameters: readonly string[]): string[] =>
  parameters.map((parameter, index) => {
    const isBare = parameter === "--keep" && (parameters[index + 1] ?? "-").startsWith("-");
    return isBare ? `--keep=${DEFAULT_FOLDER}` : parameter;
  });
