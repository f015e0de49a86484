import page from "../members/member.module.css";
import { outward } from "../shell/markdown/outward";
import { useWords } from "../words/words";
import marks from "./partnerships.module.css";
import type { Partnership } from "./shapes";

/** Where one can read more; nothing when there is nowhere. */
export function Links({ links }: { links: Partnership["links"] }) {
  const { t, say } = useWords();
  const safe = links.filter(({ url }) => outward(url));
  if (!safe.length) return null;
  return (
    <section aria-labelledby="links" className={page.identity}>
      <h2 id="links" className={page.aside}>
        {t("partnerships.links")}
      </h2>
      <ul className={marks.links}>
        {safe.map(({ label, url }) => (
          <li key={url}>
            <a href={url} rel="noopener nofollow ugc">
              {label ? say(label) : bare(url)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function bare(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
}
