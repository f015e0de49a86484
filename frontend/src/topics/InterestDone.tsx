import type { Ref } from "react";
import { useWords } from "../words/words";
import type { Kind, MemberReference } from "./shapes";
import page from "./topic.module.css";

/** What was done with a member's interest. */
export type Done =
  | { what: "declared" | "changed"; member: MemberReference; kind: Kind }
  | { what: "withdrawn"; member: MemberReference };

/** Says what was done, beside the button that did it. */
export function InterestDone({ done, ref }: { done: Done | null; ref: Ref<HTMLParagraphElement> }) {
  const { t, say } = useWords();
  return (
    <p ref={ref} role="status" className={page.done}>
      {done &&
        t(doneWords[done.what], {
          member: say(done.member.name),
          as: done.what === "withdrawn" ? "" : t(`topics.as.${done.kind}`),
        })}
    </p>
  );
}

const doneWords = {
  declared: "topics.declared",
  changed: "topics.changed",
  withdrawn: "topics.withdrawn",
} as const;
