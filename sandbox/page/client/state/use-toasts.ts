import { useRef, useState } from "preact/hooks";

export type Toast = {
  readonly id: number;
  readonly text: string;
  readonly isError?: boolean;
  /** An opened page, for browsers that block pop-ups. */
  readonly url?: string;
};

/** Long enough to read two sentences. */
const SHOWN_MS = 6_000;
/** More would cover the phones. */
const AT_ONCE = 3;

export type ToastQueue = {
  readonly toasts: readonly Toast[];
  readonly notify: (toast: Omit<Toast, "id">) => void;
  readonly drop: (id: number) => void;
};

export function useToasts(): ToastQueue {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const last = useRef(0);
  const drop = (id: number): void => setToasts((shown) => shown.filter((toast) => toast.id !== id));
  return {
    toasts,
    drop,
    notify(toast) {
      const id = ++last.current;
      setToasts((shown) => [...shown, { ...toast, id }].slice(-AT_ONCE));
      setTimeout(() => drop(id), SHOWN_MS);
    },
  };
}
