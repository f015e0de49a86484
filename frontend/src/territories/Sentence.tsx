import { useQuery } from "@tanstack/react-query";
import { asked } from "../shell/filters/asked";
import { sentence } from "../shell/filters/sentence";
import { useWords } from "../words/words";
import { type Filters, isFiltered } from "./filters";
import { getTerritory, listDepartements } from "./queries";
import register from "./territories.module.css";

/** The filters as one reads them aloud: "Communes, département Gironde". */
export function Sentence({ filters }: { filters: Filters }) {
  const { t, say } = useWords();
  const departements = useQuery(listDepartements()).data;
  const epci = useQuery({ ...getTerritory("epci", filters.epci), enabled: filters.epci !== "" });
  if (!isFiltered(filters)) return null;
  const { q } = asked(filters);
  const departement = departements?.find(({ code }) => code === filters.departement);
  const said = sentence(
    t("territories.said.kind", { kind: filters.kind || "every" }),
    [departement && t("territories.said.departement", { name: say(departement.name) })],
    [
      epci.data && t("territories.said.epci", { name: say(epci.data.name) }),
      q && t("territories.said.q", { text: q }),
    ],
  );
  return <p className={register.sentence}>{said}</p>;
}
