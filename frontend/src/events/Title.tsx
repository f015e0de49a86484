import { lazy, Suspense } from "react";
import { useWords } from "../words/words";

const Emphasised = lazy(() => import("./Emphasised"));

/** A title with its emphasis, if it has one; plain until that can be shown. */
export function Title({ plain, markdown }: { plain: string; markdown?: string | null }) {
  const { say } = useWords();
  if (!markdown) return say(plain);
  return (
    <Suspense fallback={say(plain)}>
      <Emphasised text={markdown} />
    </Suspense>
  );
}
