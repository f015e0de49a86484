import { useWords } from "../../words/words";
import fields from "./fields.module.css";
import type { Choice } from "./Picker";

interface FoundProps {
  typed: string;
  /** What may be picked of it. */
  found: Choice[];
  /** What was picked before. */
  already: Choice[];
}

/** What came of the typing: said aloud, and seen where there is no list to see. */
export function Found({ typed, found, already }: FoundProps) {
  const { t } = useWords();
  const names = already.map(({ label }) => label).join(", ");
  const told = [
    already.length > 0 && t("organisation.already", { names }),
    (found.length > 0 || !already.length) && t("organisation.found", { count: found.length }),
  ];
  return (
    <p role="status" className={typed && !found.length ? fields.nothing : "unseen"}>
      {typed && told.filter(Boolean).join(" ")}
    </p>
  );
}
