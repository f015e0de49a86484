import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/words";
import { takeFocus } from "./focus";
import { useTitle } from "./title";

/** The page's h1: takes the focus after a move, and names the window when `windowTitle` is given. */
export function PageHeading({
  children,
  windowTitle,
}: {
  children: ReactNode;
  windowTitle?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { say } = useWords();
  useEffect(() => takeFocus(heading.current), []);
  useTitle(windowTitle && say(windowTitle));
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  );
}
