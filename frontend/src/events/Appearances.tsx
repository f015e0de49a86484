import { useWords } from "../words/words";
import page from "./event.module.css";
import { Organisation } from "./Organisation";
import type { Appearance, Line } from "./shapes";

/** Who speaks or leads, with the function held that day; the line's own words where it printed some. */
export function Appearances({ line }: { line: Line }) {
  const { say } = useWords();
  if (line.appearances_text) {
    return <p className={page.appearances}>{say(line.appearances_text)}</p>;
  }
  if (!line.appearances.length) return null;
  return (
    <ul className={page.appearances}>
      {line.appearances.map((appearance) => (
        <li key={appearance.person?.id ?? appearance.organisation?.id ?? ""}>
          <Who appearance={appearance} />
        </li>
      ))}
    </ul>
  );
}

function Who({ appearance }: { appearance: Appearance }) {
  const { t, say, language } = useWords();
  const { role, person, organisation } = appearance;
  return (
    <>
      {role !== "speaker" && <span lang={language}>{t(`events.role.${role}`)} </span>}
      {person && `${person.first_name} ${person.last_name}`}
      {organisation && <Organisation organisation={organisation} />}
      {appearance.function && `, ${say(appearance.function)}`}
    </>
  );
}
