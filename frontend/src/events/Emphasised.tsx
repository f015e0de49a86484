import { createElement, Fragment, type ReactNode } from "react";
import { outline, type Span } from "../shell/markdown/outline";
import { useWords } from "../words/words";

/** One line of Markdown inside a heading or a sentence: its emphasis, and no block or link. */
export default function Emphasised({ text }: { text: string }) {
  const { say } = useWords();
  const [line] = outline(text);
  const inline = (spans: Span[]): ReactNode =>
    spans.map((span, key) => createElement(Fragment, { key }, one(span)));
  const one = (span: Span): ReactNode => {
    switch (span.kind) {
      case "text":
        return say(span.text);
      case "break":
        return " ";
      case "strong":
        return <strong>{inline(span.spans)}</strong>;
      case "emphasis":
        return <em>{inline(span.spans)}</em>;
      case "link":
        return inline(span.spans);
    }
  };
  return line?.kind === "paragraph" ? inline(line.spans) : say(text);
}
