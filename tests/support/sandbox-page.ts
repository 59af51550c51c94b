import { openPlayground } from "../../sandbox/page/playground.ts";
import type { Playground } from "../../sandbox/page/playground.ts";
import { openBrowser } from "./browser.ts";
import type { BrowserPage, PageOptions } from "./browser.ts";
import { createTestDatabase } from "./test-database.ts";

/** A sandbox and a browser of one test. */
export type SandboxPage = AsyncDisposable &
  BrowserPage & {
    readonly playground: Playground;
    /** The first names of the members of the first channel in the local Telegram. */
    readonly inChannel: () => string[];
  };

export async function openSandboxPage(options: PageOptions = {}): Promise<SandboxPage> {
  const stack = new AsyncDisposableStack();
  try {
    const database = stack.use(await createTestDatabase());
    const playground = stack.use(
      await openPlayground({
        connection: database.connection,
        port: 0,
        environment: { LOG_LEVEL: "silent" },
      }),
    );
    const browser = stack.use(await openBrowser());
    const opened = await browser.newPage(options);
    await opened.page.goto(playground.url);
    const { telegram } = playground;
    return {
      ...opened,
      playground,
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
