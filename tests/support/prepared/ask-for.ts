import { inject } from "vitest";
import type { Template } from "./prepare.ts";

/** The things that all tests of a run share. The first request prepares it, so a run pays only for what its tests use. */
type Prepared = {
  /** The database that tests copy. */
  readonly template: Template;
  /** The folder of the bundled programs. */
  readonly bundles: string;
  /** A data folder with a migrated Postgres, which does not run. */
  readonly cluster: string;
  /** Nothing: the browser is installed, if it can be. */
  readonly browser: null;
};

const known = new Map<string, Promise<unknown>>();

export function askFor<Name extends keyof Prepared>(name: Name): Promise<Prepared[Name]> {
  const asked = known.get(name) ?? ask(name);
  known.set(name, asked);
  return asked as Promise<Prepared[Name]>;
}

async function ask(name: string): Promise<unknown> {
  const answer = await fetch(`${inject("preparedUrl")}/${name}`);
  if (!answer.ok) throw new Error(`The tests' ${name} cannot be prepared: ${await answer.text()}`);
  return answer.json();
}
