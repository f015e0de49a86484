import type { ReactNode } from "react";
import { State } from "./State";

/** Nothing to show, and it is no fault: why, and what one can do next. */
export function Empty(props: { title: string; children?: ReactNode; actions?: ReactNode }) {
  return <State {...props} />;
}
