/** What a person said is true is shown as unconfirmed after as many months. */
const trusted = 12;

/**
 * The whole months from a day to today (both `YYYY-MM-DD`), when they are so many that what was
 * confirmed then has to be confirmed anew; null before.
 */
export function monthsUnconfirmed(day: string, today: string): number | null {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const [thisYear = 0, thisMonth = 1, thisDate = 1] = today.split("-").map(Number);
  const begun = (thisYear - year) * 12 + thisMonth - month;
  const months = thisDate < date ? begun - 1 : begun;
  return months >= trusted ? months : null;
}
