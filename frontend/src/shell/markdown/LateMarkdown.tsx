import { Late, script } from "../states/Late";
import { ComingLines } from "../states/Loading";
import look from "./markdown.module.css";

const markdown = script(() => import("./Markdown"));

/** A text of Markdown, once it can be set; as it was typed where that can't be. */
export function LateMarkdown({ text, below }: { text: string; below: number }) {
  return (
    <Late
      of={markdown}
      coming={<ComingLines />}
      instead={<p className={look.typed}>{text}</p>}
      text={text}
      below={below}
    />
  );
}
