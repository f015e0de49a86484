import { useQuery } from "@tanstack/react-query";
import { asked } from "../shell/filters/asked";
import { sentence } from "../shell/filters/sentence";
import { listDepartements, listEpci } from "../territories/queries";
import { useWords } from "../words/words";
import type { Filters } from "./filters";
import { useTerms } from "./useTerms";

/** The filters as one reads them aloud: "Communes engagées, département Gironde, thème Eau". */
export function Sentence({ filters }: { filters: Filters }) {
  const { t, say } = useWords();
  const themeOf = useTerms("themes").nameOf;
  const countryOf = useTerms("countries").nameOf;
  const departements = useQuery(listDepartements()).data;
  const epci = useQuery(listEpci(filters.departement)).data;
  const named = (known: { code: string; name: string }[] | undefined, code: string) =>
    say(known?.find((one) => one.code === code)?.name ?? code);
  const { q } = asked(filters);
  const theme = filters.theme && themeOf(filters.theme);
  const country = filters.country && countryOf(filters.country);
  const said = sentence(
    t("members.said.who", {
      kind: filters.kind || "every",
      engagement: filters.engagement || "any",
    }),
    [
      filters.departement &&
        t("members.said.departement", { name: named(departements, filters.departement) }),
      theme && t("members.said.theme", { name: theme }),
      country && t("members.said.country", { name: country }),
    ],
    [
      filters.epci && t("members.said.epci", { name: named(epci, filters.epci) }),
      q && t("members.said.q", { text: q }),
    ],
  );
  return <p>{said}</p>;
}
