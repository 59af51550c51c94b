import type { Form, FormContext } from "../../platform/context.ts";
import { ask, attempt } from "../../platform/forms/ask.ts";
import { defineForm } from "../../platform/forms/define-form.ts";
import { newId } from "../../platform/values/ids.ts";
import { readForward, readQuery } from "./member-query.ts";
import { showFound } from "./show-found.ts";

/** Stored as JSON while the form waits. */
export type FindFormRequest = { readonly channelId: string; readonly channelTitle: string };

const form = defineForm({ id: "member-find", fill: fillFindForm, lost: "members-form-lost" });
export const openFindForm = form.open;
export const findForm = form.waiting;

/** Asks for an id, a name or a forwarded message, and shows the members that match. */
async function fillFindForm(
  form: Form,
  { texts }: FormContext,
  { channelId, channelTitle }: FindFormRequest,
): Promise<void> {
  const formKey = await form.external(({ platform }) => newId(platform.clock.now()).slice(-8));
  const query = await ask(
    { form, texts, formKey, step: 0 },
    {
      html: texts.html("members-ask-whom", { channel: channelTitle }),
      buttons: [],
      readText: readQuery,
      readMessage: readForward,
      readButton: () => undefined,
    },
  );
  await attempt(form, async (outer) => {
    await showFound(outer, { query, channelId });
    return null;
  });
}
