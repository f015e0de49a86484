import type { ReactNode } from "react";
import { PageHeading } from "../PageHeading";
import state from "./state.module.css";

interface StateProps {
  title: string;
  children?: ReactNode;
  /** The next thing to do: links and buttons. */
  actions?: ReactNode;
  /** Alone on its page: the title is the h1. Inside a page it is a h2. */
  alone?: boolean;
  /** Said by a screen reader as it appears. */
  said?: boolean;
}

/** What a page or a part of it shows instead of its content, always with the next thing to do. */
export function State({ title, children, actions, alone, said }: StateProps) {
  return (
    <section
      className={state.state}
      data-alone={alone || undefined}
      role={said ? "alert" : undefined}
    >
      {alone ? <PageHeading windowTitle={title}>{title}</PageHeading> : <h2>{title}</h2>}
      {children && <div className={state.text}>{children}</div>}
      {actions && <div className={state.actions}>{actions}</div>}
    </section>
  );
}
