import documentation from "./documentation.module.css";

/** A call as one types it in a terminal. */
export function Call({ children }: { children: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keyboard
    <pre className={documentation.call} tabIndex={0}>
      <code>{children}</code>
    </pre>
  );
}
