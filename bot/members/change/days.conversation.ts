import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { readDays } from "../../platform/forms/typed-answers.ts";
import type { MemberKey } from "../member/find-member.ts";
import { MAX_DELEGATED_DAYS } from "../member/member-state.ts";
import { findManagedMember, showMember } from "../member/show-member.ts";
import { findInside, changeMember } from "./change-member.ts";

/** Stored as JSON while the form waits. */
export type DaysFormRequest = MemberKey & {
  readonly actorId: number;
  /** The version of the page. An answer that is replayed after a crash finds another version, and does nothing. */
  readonly version: string;
  readonly name: string;
};

const form = defineForm({ id: "member-days", fill: fillDaysForm, lost: "members-form-lost" });
export const openDaysForm = form.open;
export const daysForm = form.waiting;

/** Asks for a number of days and gives them to the member. Asks again after an internal error. */
async function fillDaysForm(form: Form, { texts }: FormContext, request: DaysFormRequest): Promise<void> {
  const { name, version, actorId, channelId, userId } = request;
  for (;;) {
    const days = await ask(
      { form, texts, formKey: version, step: 0 },
      {
        html: texts.html("member-ask-days", { name }),
        buttons: [],
        readText: readDays,
        readButton: () => undefined,
      },
    );
    const given = await attempt(form, async (outer) => {
      const change = { kind: "give" as const, days };
      const before = await findManagedMember(outer, { channelId, userId });
      const inside = before && (await findInside(outer.platform, before));
      const input = { channelId, userId, actorId, change, version, inside };
      const { kind } = await changeMember(outer.platform, input);
      const managed = await findManagedMember(outer, { channelId, userId });
      if (kind !== "not_allowed" && kind !== "too_long" && managed !== undefined)
        await showMember(outer, managed);
      return kind;
    });
    if (given.kind === "failed") {
      await say(form, texts.html("member-days-failed", { id: given.errorId }));
      continue;
    }
    if (given.value === "too_long") {
      await say(form, texts.html("member-too-long", { days: MAX_DELEGATED_DAYS }));
      continue;
    }
    if (given.value === "not_allowed") await say(form, texts.html("members-not-yours"));
    else if (given.value === "offered") await say(form, texts.html("member-done-offer"));
    else
      await say(form, texts.html(given.value === "done" ? "member-done-give" : "member-changed-meanwhile"));
    return;
  }
}
