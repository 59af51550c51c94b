import { useLayoutEffect, useRef } from "preact/hooks";

/**
 * Buttons vanish when the bot edits its message: whoever had the focus on one goes on at the newest message of the phone that
 * this is the ref of.
 */
export function useKeptFocus(): { current: HTMLElement | null } {
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
    // Somebody who taps beside everything wants the focus to be nowhere.
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
