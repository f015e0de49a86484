import type { PhrasingContent, RootContent } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { outward } from "./outward";

export type Span =
  | { kind: "text"; text: string }
  | { kind: "break" }
  | { kind: "strong" | "emphasis"; spans: Span[] }
  | { kind: "link"; to: string; spans: Span[] };

export type Block =
  | { kind: "heading"; depth: number; spans: Span[] }
  | { kind: "paragraph"; spans: Span[] }
  | { kind: "list"; ordered: boolean; items: Block[][] };

/**
 * What people's texts may hold: headings, paragraphs, lists and links. Whatever else Markdown knows
 * (HTML, images, code, tables) is shown as the text that was typed.
 */
export function outline(markdown: string): Block[] {
  const block = (node: RootContent): Block[] => {
    switch (node.type) {
      case "heading":
        return [{ kind: "heading", depth: node.depth, spans: node.children.flatMap(span) }];
      case "paragraph":
        return [{ kind: "paragraph", spans: node.children.flatMap(span) }];
      case "list": {
        const items = node.children.map((item) => item.children.flatMap(block));
        return [{ kind: "list", ordered: Boolean(node.ordered), items }];
      }
      case "blockquote":
        return node.children.flatMap(block);
      default:
        return [{ kind: "paragraph", spans: [{ kind: "text", text: typed(node) }] }];
    }
  };
  const span = (node: PhrasingContent): Span[] => {
    switch (node.type) {
      case "text":
        return [{ kind: "text", text: node.value }];
      case "break":
        return [{ kind: "break" }];
      case "strong":
      case "emphasis":
        return [{ kind: node.type, spans: node.children.flatMap(span) }];
      case "link": {
        const spans = node.children.flatMap(span);
        return outward(node.url) ? [{ kind: "link", to: node.url, spans }] : spans;
      }
      default:
        return [{ kind: "text", text: typed(node) }];
    }
  };
  const typed = ({ position }: RootContent) =>
    markdown.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
  return fromMarkdown(markdown).children.flatMap(block);
}
