import type { Me, Place } from "../api/shapes";
import { organisationsOf } from "../organisation/own";
import { ButtonLink } from "../shell/ButtonLink";
import { PageLink } from "../shell/PageLink";
import { Empty } from "../shell/states/Empty";
import { useWords } from "../words/words";
import form from "./form.module.css";

/** The organisations that a person acts for, each with the role in words. */
export function Places({ places }: Pick<Me, "places">) {
  const { t } = useWords();
  if (!places.length) {
    return (
      <Empty
        title={t("accounts.account.no_place")}
        actions={<ButtonLink page="territories">{t("shell.not_found.territories")}</ButtonLink>}
      >
        <p>{t("accounts.account.no_place_text")}</p>
      </Empty>
    );
  }
  return (
    <section className={form.section} aria-labelledby="places">
      <h2 id="places">{t("accounts.account.places")}</h2>
      <ul className={form.places}>
        {places.map((place) => (
          <li key={`${place.organisation.id} ${place.role} ${place.referent}`}>
            <strong>
              <Name place={place} />
            </strong>
            <Role place={place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For who acts for a member, the way to its profile. */
function Name({ place }: { place: Place }) {
  const { say } = useWords();
  const { name, slug } = place.organisation;
  if (!organisationsOf([place]).length) return say(name);
  return (
    <PageLink page="my_organisation" parameters={{ member: slug }}>
      {say(name)}
    </PageLink>
  );
}

function Role({ place }: { place: Place }) {
  const { t } = useWords();
  const role = t(`accounts.role.${place.role}`);
  const referent = place.referent && t(`accounts.referent.${place.referent}`);
  return <span className="dim">{place.role === "referent" ? (referent ?? role) : role}</span>;
}
