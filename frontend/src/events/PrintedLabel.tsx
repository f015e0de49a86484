import { useWords } from "../words/words";
import { replacedBy, saysItsDay } from "./printed";
import printed from "./printed.module.css";
import type { Event, ProgrammeVersion } from "./shapes";

type Labelled = Pick<ProgrammeVersion, "label" | "dated">;

interface PrintedLabelProps {
  event: Event;
  version: ProgrammeVersion;
}

/** Which version the sheet is, of which day, and by which one it was replaced: paper outlives its hours. */
export function PrintedLabel({ event, version }: PrintedLabelProps) {
  const { t, language } = useWords();
  const newer = replacedBy(event, version.number);
  return (
    <div className={printed.label}>
      <p>
        <Named version={version} />
      </p>
      {newer && (
        <p className={printed.replaced}>
          <span lang={language}>{t("events.printed.replaced")}</span> <Named version={newer} />
        </p>
      )}
    </div>
  );
}

/** A version by its label, with its day where the label doesn't hold it. */
function Named({ version: { label, dated } }: { version: Labelled }) {
  const { t, say, day, language } = useWords();
  if (saysItsDay(label)) return say(label);
  return (
    <>
      {say(label)}, <span lang={language}>{t("events.printed.dated", { day: day(dated) })}</span>
    </>
  );
}
