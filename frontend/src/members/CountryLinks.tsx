import { PageLink } from "../shell/PageLink";
import page from "./member.module.css";

/** Countries by name, each leading to the members that cooperate with it. */
export function CountryLinks({ countries }: { countries: { code: string; name: string }[] }) {
  return (
    <ul className={page.inline}>
      {countries.map(({ code, name }) => (
        <li key={code}>
          <PageLink page="members" search={{ country: code }}>
            {name}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}
