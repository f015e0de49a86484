import page from "../members/member.module.css";
import { useToday } from "../members/useToday";
import { monthsUnconfirmed } from "../shell/confirmed";
import { useWords } from "../words/words";

/** "confirmé le 9 novembre 2026", or for how long nobody has said that it is still true. */
export function Confirmation({ on }: { on: string | null }) {
  const { t, day } = useWords();
  const today = useToday();
  if (!on) return t("partnerships.unconfirmed");
  const count = monthsUnconfirmed(on, today);
  if (count === null) return t("partnerships.confirmed", { day: day(on) });
  return <strong className={page.stale}>{t("partnerships.unconfirmed_since", { count })}</strong>;
}
