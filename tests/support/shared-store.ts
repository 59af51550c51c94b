import { afterAll, beforeAll } from "vitest";
import type { SandboxChannel, TestUser } from "../../sandbox/telegram/index.ts";
import { createWorld, openStore } from "./world.ts";
import type { World, WorldOptions } from "./world.ts";

export type Store = World & { readonly channel: SandboxChannel };

/**
 * One program and one store for the tests of a suite, which spares its start and stop. Each test has a buyer of its own, and
 * counts what is the buyer's.
 */
export function shareStore(
  options: WorldOptions = {},
): (name: string) => Store & { readonly buyer: TestUser } {
  let shared: Store | undefined;
  beforeAll(async () => {
    const world = await createWorld(options);
    const channel = await openStore(world);
    shared = Object.assign(world, { channel });
  });
  afterAll(() => shared?.[Symbol.asyncDispose]());
  return (name) => {
    if (shared === undefined) throw new Error("The store does not exist before the first test");
    return { ...shared, buyer: shared.telegram.person({ firstName: name }) };
  };
}
