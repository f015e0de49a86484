import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { Departements } from "./Departements";
import { Figures } from "./Figures";
import home from "./home.module.css";
import { News } from "./News";
import { Next } from "./Next";
import { Picture } from "./Picture";
import { Search } from "./Search";

/** What the platform is, for whom, and the way to one's own collectivité. */
export default function Home() {
  const { t } = useWords();
  return (
    <div className={home.columns}>
      <div className={home.intro}>
        <PageHeading>{t("home.title")}</PageHeading>
        <p className="lead">{t("home.lead")}</p>
        <Search />
      </div>
      <div className={home.first}>
        <Next />
      </div>
      <div className={home.words}>
        <Figures />
        <News />
        <section aria-labelledby="publics" className={home.section}>
          <h2 id="publics">{t("home.publics")}</h2>
          <ul className={home.rows}>
            <li>
              <h3>
                <span className={home.engaged} aria-hidden="true" /> {t("home.engaged")}
              </h3>
              <p className="dim">{t("home.engaged_text")}</p>
            </li>
            <li>
              <h3>
                <span className={home.willing} aria-hidden="true" /> {t("home.willing")}
              </h3>
              <p className="dim">{t("home.willing_text")}</p>
            </li>
          </ul>
        </section>
        <section aria-labelledby="here" className={home.section}>
          <h2 id="here">{t("home.here")}</h2>
          <ul className={home.rows}>
            <li>
              <PageLink page="members" className={home.link}>
                {t("home.directory")}
              </PageLink>
              <p className="dim">{t("home.directory_text")}</p>
            </li>
            <li>
              <PageLink page="territories" className={home.link}>
                {t("home.register")}
              </PageLink>
              <p className="dim">{t("home.register_text")}</p>
            </li>
            <li>
              <PageLink page="api" className={home.link}>
                {t("home.api")}
              </PageLink>
              <p className="dim">{t("home.api_text")}</p>
            </li>
          </ul>
        </section>
      </div>
      <div className={home.picture}>
        <Picture />
        <Departements />
      </div>
    </div>
  );
}
