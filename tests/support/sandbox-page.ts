import { openPlayground } from "../../sandbox/page/playground.ts";
import type { Playground } from "../../sandbox/page/playground.ts";
import { openBrowser } from "./browser.ts";
import type { BrowserPage, PageOptions } from "./browser.ts";
import { bundledProgram, localProgram } from "./local-program.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";

/** A sandbox and a browser of one test. */
export type SandboxPage = AsyncDisposable &
  BrowserPage & {
    readonly playground: Playground;
    readonly database: TestDatabase;
    /** The first names of the members of the first channel in the local Telegram. */
    readonly inChannel: () => string[];
  };

export type SandboxPageOptions = PageOptions & {
  /** Whether the program is a child process, which the page can kill. */
  readonly canBeKilled?: boolean;
  /** Whether the bot has commands and a description, which take sixty calls. Default false. */
  readonly introduces?: boolean;
  /** The tab of the drawer. The default is a short one, because each change draws the hundreds of lines of "log" anew. */
  readonly tab?: "log" | "ledger" | "none";
};

export async function openSandboxPage({
  canBeKilled = false,
  introduces = false,
  tab = "ledger",
  ...options
}: SandboxPageOptions = {}): Promise<SandboxPage> {
  const stack = new AsyncDisposableStack();
  try {
    const database = stack.use(await createTestDatabase());
    const playground = stack.use(
      await openPlayground({
        connection: database.connection,
        port: 0,
        environment: { LOG_LEVEL: "silent" },
        createProgram: canBeKilled ? await bundledProgram() : localProgram(database, { introduces }),
      }),
    );
    const browser = stack.use(await openBrowser());
    const opened = await browser.newPage(options);
    await opened.page.goto(`${playground.url}#tab=${tab}`);
    const { telegram } = playground;
    return {
      ...opened,
      playground,
      database,
      inChannel: () =>
        telegram
          .people()
          .filter(({ id }) => telegram.channels()[0]?.memberIds.includes(id))
          .map(({ user }) => user.first_name),
      [Symbol.asyncDispose]: () => stack.disposeAsync(),
    };
  } catch (error) {
    await stack.disposeAsync();
    throw error;
  }
}
