import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import dialog from "./dialog.module.css";

interface DialogProps {
  title: string;
  /** Asked for by Escape. */
  onClose: () => void;
  children: ReactNode;
}

/** A question over the page; closed, it gives the focus back to the button that asked it. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const name = useId();
  const element = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = element.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={dialog.dialog}
      aria-labelledby={name}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={name}>{title}</h2>
      {children}
    </dialog>
  );
}
