import { useWords } from "../words/words";
import page from "./member.module.css";
import type { Member } from "./shapes";
import { useTerms } from "./useTerms";

type Known = NonNullable<Member["expertise_offered"]>;

/** What the member can share and what it looks for; nothing is shown to whom it isn't open. */
export function Expertise({ member }: { member: Member }) {
  const { t } = useWords();
  const { expertise_offered: offered, expertise_sought: sought } = member;
  if (!offered && !sought) return null;
  const empty = !offered?.length && !sought?.length;
  return (
    <section aria-labelledby="expertise" className={page.section}>
      <h2 id="expertise">{t("members.expertise")}</h2>
      {empty && <p className="dim">{t("members.expertise_empty")}</p>}
      <List title={t("members.offered")} expertise={offered} />
      <List title={t("members.sought")} expertise={sought} />
    </section>
  );
}

function List({ title, expertise }: { title: string; expertise: Known | undefined }) {
  const { say } = useWords();
  const { nameOf } = useTerms("themes");
  if (!expertise?.length) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul className={page.expertise}>
        {expertise.map(({ theme, text }) => (
          <li key={`${theme} ${text}`}>
            <span className="dim small">{nameOf(theme)}</span>
            {say(text)}
          </li>
        ))}
      </ul>
    </>
  );
}
