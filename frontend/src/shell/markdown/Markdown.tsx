import { createElement, Fragment, type ReactNode } from "react";
import { type Block, outline } from "./outline";
import { Spans } from "./Spans";

interface MarkdownProps {
  text: string;
  /** The depth that the text's first heading gets, so that the page's own order stays whole. */
  below: number;
}

/** A text of Markdown as React elements: no HTML is ever written from it. */
export default function Markdown({ text, below }: MarkdownProps) {
  const blocks = outline(text);
  const depths = blocks.flatMap((block) => (block.kind === "heading" ? [block.depth] : []));
  const levels = [...new Set(depths)].sort();

  const flow = (of: Block[]): ReactNode =>
    of.map((block, key) => createElement(Fragment, { key }, element(block)));
  const element = (block: Block): ReactNode => {
    switch (block.kind) {
      case "heading": {
        const level = Math.min(6, below + levels.indexOf(block.depth));
        return createElement(`h${level}`, {}, <Spans spans={block.spans} />);
      }
      case "paragraph":
        return (
          <p>
            <Spans spans={block.spans} />
          </p>
        );
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
    const isLine = item.length === 1 && only?.kind === "paragraph";
    return isLine ? <Spans spans={only.spans} /> : flow(item);
  };
  return <>{flow(blocks)}</>;
}
