import { dayOf } from "../words/days";
import { useWords } from "../words/words";
import { WrittenIn } from "./Said";
import type { Interest } from "./shapes";

/** An interest that can't be declared or changed: what it is, if there is one, and why it stays so. */
export function InterestStands({ interest, why }: { interest: Interest | null; why: string }) {
  const { t, say, day } = useWords();
  return (
    <>
      {interest && (
        <div>
          <p>
            <strong>{t(`topics.kind_of.${interest.kind}`)}</strong>{" "}
            <span className="dim small">
              {t("topics.since", { day: day(dayOf(interest.since)) })}
            </span>
          </p>
          {interest.words && (
            <p lang={interest.language ?? undefined}>{say(interest.words, interest.language)}</p>
          )}
          <WrittenIn language={interest.language} />
        </div>
      )}
      <p className="dim">{why}</p>
    </>
  );
}
