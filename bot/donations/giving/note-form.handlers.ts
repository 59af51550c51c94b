import { defineForm } from "../../platform/forms/define-form.ts";
import { fillNoteForm } from "./note.conversation.ts";

const form = defineForm({ id: "donation-note", fill: fillNoteForm, lost: "donation-form-lost" });

export const noteForm = form.waiting;
export const openNoteForm = form.open;
