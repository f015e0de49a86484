import { useState } from "react";
import { dayOf } from "../words/days";

/** The day `YYYY-MM-DD` of the region's calendar, as it was when the page was opened. */
export function useToday(): string {
  const [today] = useState(() => dayOf(new Date()));
  return today;
}
