import { bundledProgram, localProgram } from "../../../tests/support/local-program.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { openPlayground } from "../playground.ts";
import type { Playground, PlaygroundOptions } from "../playground.ts";
import { connectPageClient } from "./page-client.ts";
import type { PageClient } from "./page-client.ts";

export type TestPlayground = AsyncDisposable & {
  readonly playground: Playground;
  readonly client: PageClient;
  readonly database: TestDatabase;
};

export type TestPlaygroundOptions = Partial<PlaygroundOptions> & {
  /** Whether the program is a child process, which the page can kill. */
  readonly canBeKilled?: boolean;
};

/** A playground with its own database and a free port. */
export async function openTestPlayground({
  canBeKilled = false,
  ...options
}: TestPlaygroundOptions = {}): Promise<TestPlayground> {
  const database = await createTestDatabase();
  const { connection } = database;
  const playground = await openPlayground({
    connection,
    port: 0,
    createProgram: canBeKilled ? await bundledProgram() : localProgram(database),
    ...options,
    environment: { LOG_LEVEL: "fatal" },
  });
  return {
    playground,
    client: connectPageClient(playground.url),
    database,
    async [Symbol.asyncDispose]() {
      await playground.stop();
      await database.release();
    },
  };
}
