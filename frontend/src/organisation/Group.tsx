import type { ReactNode } from "react";
import { UnreadTerms } from "../members/UnreadTerms";
import type { Terms } from "../members/useTerms";
import { useWords } from "../words/words";
import page from "./organisation.module.css";
import type { Visibility } from "./shapes";

interface GroupProps {
  id: string;
  title: string;
  /** Who sees these fields, as it is chosen below. */
  seen?: Visibility;
  /** The code lists without which these fields can't be read or filled in. */
  lists?: Terms[];
  children: ReactNode;
}

/** Fields of one form that belong together. */
export function Group({ id, title, seen, lists = [], children }: GroupProps) {
  const { t } = useWords();
  return (
    <section aria-labelledby={`${id}-group`} className={page.group}>
      <div className={page.named}>
        <h2 id={`${id}-group`}>{title}</h2>
        {seen && <p className="dim small">{t(`organisation.seen_by.${seen}`)}</p>}
      </div>
      <UnreadTerms of={lists}>{children}</UnreadTerms>
    </section>
  );
}
