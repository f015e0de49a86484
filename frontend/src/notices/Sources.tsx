import { useWords } from "../words/words";
import notices from "./notices.module.css";

/** As the notices of the folders of `data/` say; what has no licence to name is said in words. */
const sources = [
  ["register", "Licence Ouverte 2.0"],
  ["geography", "Licence Ouverte 2.0"],
  ["names", "Unicode-3.0"],
  ["places_abroad", "CC BY 4.0"],
  ["world", null],
  ["lists", "EUPL-1.2"],
  ["programme", null],
  ["passwords", "MIT"],
  ["type", "OFL-1.1"],
] as const;

/** Whose facts and works the platform carries, and under which licence. */
export function Sources() {
  const { t } = useWords();
  return (
    <dl className={notices.sources}>
      {sources.map(([source, licence]) => (
        <div key={source}>
          <dt>{t(`notices.source.${source}`)}</dt>
          <dd>
            {t(`notices.from.${source}`)}
            {licence && <span className={notices.licence}>{licence}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
