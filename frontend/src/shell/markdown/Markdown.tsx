import { createElement, Fragment, type ReactNode } from "react";
import { useWords } from "../../words/words";
import { type Block, outline, type Span } from "./outline";

interface MarkdownProps {
  text: string;
  /** The depth that the text's first heading gets, so that the page's own order stays whole. */
  below: number;
}

/** A text of Markdown as React elements: no HTML is ever written from it. */
export default function Markdown({ text, below }: MarkdownProps) {
  const { say } = useWords();
  const blocks = outline(text);
  const depths = blocks.flatMap((block) => (block.kind === "heading" ? [block.depth] : []));
  const levels = [...new Set(depths)].sort();

  const inline = (spans: Span[]): ReactNode =>
    spans.map((span, key) => createElement(Fragment, { key }, one(span)));
  const one = (span: Span): ReactNode => {
    switch (span.kind) {
      case "text":
        return say(span.text);
      case "break":
        return <br />;
      case "strong":
        return <strong>{inline(span.spans)}</strong>;
      case "emphasis":
        return <em>{inline(span.spans)}</em>;
      case "link":
        return (
          <a href={span.to} rel="noopener nofollow ugc">
            {inline(span.spans)}
          </a>
        );
    }
  };
  const flow = (of: Block[]): ReactNode =>
    of.map((block, key) => createElement(Fragment, { key }, element(block)));
  const element = (block: Block): ReactNode => {
    switch (block.kind) {
      case "heading": {
        const level = Math.min(6, below + levels.indexOf(block.depth));
        return createElement(`h${level}`, {}, inline(block.spans));
      }
      case "paragraph":
        return <p>{inline(block.spans)}</p>;
      case "list":
        return createElement(
          block.ordered ? "ol" : "ul",
          {},
          block.items.map((item, key) => createElement("li", { key }, itemContent(item))),
        );
    }
  };
  const itemContent = (item: Block[]) => {
    const [only] = item;
    return item.length === 1 && only?.kind === "paragraph" ? inline(only.spans) : flow(item);
  };
  return <>{flow(blocks)}</>;
}
