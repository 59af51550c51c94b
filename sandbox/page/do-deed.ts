import type { Persona } from "../telegram/index.ts";
import type { Deed, Done } from "./deeds.ts";
import { around } from "./doing/around.ts";
import { findPerson } from "./doing/find.ts";
import { describeProblem } from "./doing/problem.ts";
import { withTelegram } from "./doing/with-telegram.ts";
import type { Stage } from "./stage.ts";

type OfPerson = (stage: Stage, deed: Deed, person: Persona) => Done | Promise<Done>;
type OfNobody = (stage: Stage, deed: Deed) => Done | Promise<Done>;

/** Does it; what cannot be done is answered with a sentence. */
export async function doDeed(stage: Stage, deed: Deed): Promise<Done> {
  try {
    // Each deed is handled under its own kind: both tables' types say so.
    if ("who" in deed)
      return await (withTelegram[deed.kind] as OfPerson)(stage, deed, findPerson(stage, deed.who));
    return await (around[deed.kind] as OfNobody)(stage, deed);
  } catch (error) {
    return { ok: false, problem: describeProblem(error) };
  } finally {
    stage.changes.touch();
  }
}
