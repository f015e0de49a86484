import { useId } from "react";
import type { Place } from "../api/shapes";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { organisationsOf } from "./own";

/** In one's own menu, for who acts for a member: the way to it, by its name when there are several. */
export function MyOrganisationLinks({ places }: { places: Place[] }) {
  const { t, say } = useWords();
  const several = useId();
  const own = organisationsOf(places);
  const [only] = own;
  if (!only) return null;
  if (own.length === 1) {
    return (
      <li>
        <PageLink page="my_organisation" parameters={{ member: only.slug }}>
          {t("organisation.mine")}
        </PageLink>
      </li>
    );
  }
  return (
    <li>
      <p id={several}>{t("organisation.mine_several")}</p>
      <ul aria-labelledby={several}>
        {own.map(({ id, slug, name }) => (
          <li key={id}>
            <PageLink page="my_organisation" parameters={{ member: slug }}>
              {say(name)}
            </PageLink>
          </li>
        ))}
      </ul>
    </li>
  );
}
