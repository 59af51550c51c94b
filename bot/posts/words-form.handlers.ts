import { defineForm } from "../platform/forms/define-form.ts";
import { fillWordsForm } from "./words.conversation.ts";

const form = defineForm({ id: "post-words", fill: fillWordsForm, lost: "posts-text-lost" });

export const openWordsForm = form.open;
/** Goes after every feature's commands and buttons. */
export const wordsForm = form.waiting;
