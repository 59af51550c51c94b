import type { PersonView } from "../../api/chat-view.ts";
import { readDraft, writeDraft } from "../state/drafts.ts";
import type { Guide } from "./steps.ts";

const SHOWN_MS = 2_400;

/** Highlights the control for a step of the tour: the button furthest in the flow, else the text field. */
export function pointAt({ buttons, draft }: Guide, person: PersonView | undefined): void {
  // The phone may have been opened by the same click.
  requestAnimationFrame(() =>
    setTimeout(() => {
      const place =
        person === undefined
          ? document.querySelector(".bar")
          : document.querySelector(`[aria-label="${CSS.escape(person.name)}'s Telegram"]`);
      if (place === null) return;
      const keys = [...place.querySelectorAll<HTMLElement>(".keys button, .controls button")].reverse();
      const key = buttons
        .map((wanted) => keys.find((button) => wanted.test(button.textContent ?? "")))
        .find((button) => button !== undefined);
      const field = place.querySelector<HTMLElement>("textarea");
      if (key === undefined && draft !== undefined && person !== undefined) {
        const chat = `${person.id}/${person.chats[0]?.id ?? ""}`;
        if (readDraft(chat) === "") writeDraft(chat, draft);
      }
      highlight(key ?? field ?? place.querySelector<HTMLElement>(".fold"));
    }),
  );
}

function highlight(element: HTMLElement | null): void {
  if (element === null) return;
  element.scrollIntoView({ block: "nearest" });
  element.focus();
  const ring = getComputedStyle(document.documentElement).getPropertyValue("--point");
  element.animate(
    [
      { boxShadow: `0 0 0 3px ${ring}` },
      { boxShadow: `0 0 0 9px transparent` },
      { boxShadow: `0 0 0 3px ${ring}` },
    ],
    { duration: SHOWN_MS / 2, iterations: 2 },
  );
}
