import { createElement, Fragment, type ReactNode } from "react";
import { useWords } from "../../words/words";
import type { Span } from "./outline";

interface SpansProps {
  spans: Span[];
  /** Emphasis alone, for a heading or a sentence: no link, no second line. */
  plain?: boolean;
}

/** A line of Markdown as React elements. */
export function Spans({ spans, plain }: SpansProps): ReactNode {
  const { say } = useWords();
  const inline = (of: Span[]): ReactNode =>
    of.map((span, key) => createElement(Fragment, { key }, one(span)));
  const one = (span: Span): ReactNode => {
    switch (span.kind) {
      case "text":
        return say(span.text);
      case "break":
        return plain ? " " : <br />;
      case "strong":
        return <strong>{inline(span.spans)}</strong>;
      case "emphasis":
        return <em>{inline(span.spans)}</em>;
      case "link":
        return plain ? (
          inline(span.spans)
        ) : (
          <a href={span.to} rel="noopener nofollow ugc">
            {inline(span.spans)}
          </a>
        );
    }
  };
  return inline(spans);
}
