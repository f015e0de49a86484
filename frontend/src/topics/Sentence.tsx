import { useTerms } from "../members/useTerms";
import { asked, isFiltered } from "../shell/filters/asked";
import { sentence } from "../shell/filters/sentence";
import { useWords } from "../words/words";
import type { Filters } from "./filters";
import topics from "./topics.module.css";
import { useMemberName } from "./useMemberName";

/** The filters as one reads them aloud: "Sujets à l'étude, thème Eau, pays Sénégal". */
export function Sentence({ filters }: { filters: Filters }) {
  const { t } = useWords();
  const themeOf = useTerms("themes").nameOf;
  const countryOf = useTerms("countries").nameOf;
  const member = useMemberName(filters.member);
  if (!isFiltered(filters)) return null;
  const theme = filters.theme && themeOf(filters.theme);
  const country = filters.country && countryOf(filters.country);
  const { q } = asked(filters);
  const said = sentence(
    t("topics.said.stage", { stage: filters.stage || "every" }),
    [
      theme && t("topics.said.theme", { name: theme }),
      country && t("topics.said.country", { name: country }),
    ],
    [
      filters.member && t("topics.said.member", { name: member }),
      q && t("topics.said.q", { text: q }),
    ],
  );
  return <p className={topics.sentence}>{said}</p>;
}
