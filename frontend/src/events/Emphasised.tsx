import { outline } from "../shell/markdown/outline";
import { Spans } from "../shell/markdown/Spans";
import { useWords } from "../words/words";

/** One line of Markdown inside a heading or a sentence: its emphasis, and no block or link. */
export default function Emphasised({ text }: { text: string }) {
  const { say } = useWords();
  const [line] = outline(text);
  return line?.kind === "paragraph" ? <Spans plain spans={line.spans} /> : say(text);
}
