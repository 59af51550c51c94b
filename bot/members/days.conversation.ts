import type { Form, FormContext } from "../platform/context.ts";
import { ask, attempt, say } from "../platform/forms/ask.ts";
import { readDays } from "../platform/forms/read-days.ts";
import { changeMember } from "./change-member.ts";
import type { MemberKey } from "./find-member.ts";
import { findManagedMember, showMember } from "./member-page.handlers.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type DaysFormRequest = MemberKey & {
  readonly actorId: number;
  /** Of the state that the page showed: an answer that is carried out again after a crash fits no more. */
  readonly mark: string;
  readonly name: string;
};

/** Takes a number of days and gives them. After a failure of ours it asks again. */
export async function fillDaysForm(
  form: Form,
  { texts }: FormContext,
  request: DaysFormRequest,
): Promise<void> {
  const { name, mark, actorId, channelId, userId } = request;
  for (;;) {
    const days = await ask(
      { form, texts, mark, step: 0 },
      {
        html: texts.html("member-ask-days", { name }),
        buttons: [],
        readText: readDays,
        readButton: () => undefined,
      },
    );
    const given = await attempt(form, async (outer) => {
      const deed = { kind: "give" as const, days };
      const { kind } = await changeMember(outer.platform, { channelId, userId, actorId, deed, mark });
      const managed = await findManagedMember(outer, { channelId, userId });
      if (kind !== "not_allowed" && managed !== undefined) await showMember(outer, managed);
      return kind;
    });
    if (given.kind === "failed") {
      await say(form, texts.html("member-days-failed", { id: given.errorId }));
      continue;
    }
    if (given.value === "not_allowed") await say(form, texts.html("members-not-yours"));
    else
      await say(form, texts.html(given.value === "done" ? "member-done-give" : "member-changed-meanwhile"));
    return;
  }
}
