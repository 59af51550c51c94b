import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Buttons vanish when the bot edits its message. If the focused one vanishes, focus moves to the newest message of the
 * phone that has this ref.
 */
export function useFocusRestore(): { current: HTMLElement | null } {
  const phone = useRef<HTMLElement | null>(null);
  const focused = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const remember = ({ target }: Event): void => {
      focused.current = target instanceof Element && phone.current?.contains(target) === true ? target : null;
    };
    const forget = (): void => {
      focused.current = null;
    };
    addEventListener("focusin", remember);
    // A tap on the background leaves nothing focused.
    addEventListener("pointerdown", forget);
    return () => {
      removeEventListener("focusin", remember);
      removeEventListener("pointerdown", forget);
    };
  }, []);
  useLayoutEffect(() => {
    if (focused.current === null || focused.current.isConnected) return;
    focused.current = null;
    if (document.activeElement !== document.body) return;
    const newest = [...(phone.current?.querySelectorAll<HTMLElement>(".message") ?? [])].at(-1);
    (newest ?? phone.current?.querySelector<HTMLElement>("textarea"))?.focus();
  });
  return phone;
}
