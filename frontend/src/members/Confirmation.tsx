import { monthsUnconfirmed } from "../shell/confirmed";
import { useWords } from "../words/words";
import page from "./member.module.css";
import { useToday } from "./useToday";

/** When the profile was last said to be right; after a year, for how long nobody has. */
export function Confirmation({ confirmedOn }: { confirmedOn: string | null }) {
  const { t, day } = useWords();
  const today = useToday();
  if (!confirmedOn) return t("members.unconfirmed");
  const count = monthsUnconfirmed(confirmedOn, today);
  if (count === null) return t("members.confirmed", { day: day(confirmedOn) });
  return <strong className={page.stale}>{t("members.unconfirmed_since", { count })}</strong>;
}
