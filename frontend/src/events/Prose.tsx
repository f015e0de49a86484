import { lazy, Suspense } from "react";
import { useWords } from "../words/words";

const Markdown = lazy(() => import("../shell/markdown/Markdown"));

/** A text of Markdown; as it was typed until it can be set. */
export function Prose({ text, below }: { text: string; below: number }) {
  const { say } = useWords();
  return (
    <Suspense fallback={<p>{say(text)}</p>}>
      <Markdown text={text} below={below} />
    </Suspense>
  );
}
