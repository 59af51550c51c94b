import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt, say } from "../../platform/forms/ask.ts";
import { newId } from "../../platform/values/ids.ts";
import { setNote } from "./change-donation.ts";
import { describeGift } from "./describe-donation.ts";
import type { DonationKey } from "./find-donation.ts";
import { review } from "./giving.keyboards.ts";
import { NOTE_MAX, readNote } from "./read-note.ts";

/** What the form is opened for. Kept as JSON while it waits. */
export type NoteRequest = DonationKey & { readonly hasNote: boolean };

/** Asks for the few words that go with a donation, and shows it again. After a failure of ours it asks again. */
export async function fillNoteForm(form: Form, { texts }: FormContext, request: NoteRequest): Promise<void> {
  const { hasNote, ...key } = request;
  const mark = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const asking = { form, texts, mark, step: 0 };
  for (;;) {
    const note = await ask(asking, {
      html: texts.html("donation-note-ask", { max: NOTE_MAX }),
      buttons: hasNote ? [[{ value: "none", label: texts.plain("donation-note-none") }]] : [],
      readText: readNote,
      // No note is an empty one.
      readButton: (value) => (value === "none" ? "" : undefined),
    });
    const attempted = await attempt(form, async ({ platform }) => {
      const changed = await setNote(platform, key, note === "" ? undefined : note);
      if (changed === undefined) return null;
      const { donation } = changed;
      return { html: describeGift(texts, "donation-review", donation), keyboard: review(texts, donation) };
    });
    if (attempted.kind === "failed") {
      await say(form, texts.html("donation-form-failed", { id: attempted.errorId }));
      continue;
    }
    const shown = attempted.value;
    await say(form, shown?.html ?? texts.html("donation-note-too-late"), shown?.keyboard);
    return;
  }
}
