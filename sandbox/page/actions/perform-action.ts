import type { TestUser } from "../../telegram/index.ts";
import type { Action, ActionResult } from "../api/actions.ts";
import { environmentActions } from "./environment-actions.ts";
import { findPerson } from "./find.ts";
import { describeError } from "./action-error.ts";
import { userActions } from "./user-actions.ts";
import type { PageState } from "../state/page-state.ts";

type UserActionHandler = (
  state: PageState,
  action: Action,
  person: TestUser,
) => ActionResult | Promise<ActionResult>;
type EnvironmentActionHandler = (state: PageState, action: Action) => ActionResult | Promise<ActionResult>;

/** Performs an action. Every error becomes a sentence in the result. */
export async function performAction(state: PageState, action: Action): Promise<ActionResult> {
  try {
    // TypeScript cannot relate the kind of the action to the type of its handler; the tables' types guarantee the match.
    if ("userId" in action)
      return await (userActions[action.kind] as UserActionHandler)(
        state,
        action,
        findPerson(state, action.userId),
      );
    return await (environmentActions[action.kind] as EnvironmentActionHandler)(state, action);
  } catch (error) {
    return { ok: false, error: describeError(error) };
  } finally {
    state.changes.touch();
  }
}
