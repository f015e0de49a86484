import { Late, script } from "../shell/states/Late";
import { useWords } from "../words/words";

const emphasised = script(() => import("./Emphasised"));

/** A title with its emphasis, if it has one; plain until that can be shown. */
export function Title({ plain, markdown }: { plain: string; markdown?: string | null }) {
  const { say } = useWords();
  if (!markdown) return say(plain);
  return <Late of={emphasised} coming={say(plain)} instead={say(plain)} text={markdown} />;
}
