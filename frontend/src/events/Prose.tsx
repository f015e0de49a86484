import { Late, script } from "../shell/states/Late";
import { useWords } from "../words/words";

const markdown = script(() => import("../shell/markdown/Markdown"));

/** A text of Markdown; as it was typed until it can be set. */
export function Prose({ text, below }: { text: string; below: number }) {
  const { say } = useWords();
  return (
    <Late
      of={markdown}
      coming={<p>{say(text)}</p>}
      instead={<p>{say(text)}</p>}
      text={text}
      below={below}
    />
  );
}
