import { useQuery } from "@tanstack/react-query";
import type { CSSProperties } from "react";
import { PageLink } from "../shell/PageLink";
import { listDepartements } from "../territories/queries";
import { useWords } from "../words/words";
import home from "./home.module.css";

/** The same as the map beside it, in words: each département leads to its part of the register. */
export function Departements() {
  const { t, say, compare } = useWords();
  const departements = useQuery(listDepartements()).data;
  if (!departements?.length) return null;
  const sorted = [...departements].sort((a, b) => compare(a.name, b.name));
  return (
    <nav aria-labelledby="departements">
      <h2 id="departements" className={home.small}>
        {t("home.departements")}
      </h2>
      <ul
        className={home.departements}
        style={{ "--rows": Math.ceil(sorted.length / 2) } as CSSProperties}
      >
        {sorted.map(({ code, name }) => (
          <li key={code}>
            <PageLink page="territories" search={{ departement: code }}>
              {say(name)}
            </PageLink>{" "}
            <span className="dim">{code}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
