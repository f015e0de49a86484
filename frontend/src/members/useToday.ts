import { useState } from "react";
import { dayIn } from "../events/days";

/** The day `YYYY-MM-DD` of the region's calendar, as it was when the page was opened. */
export function useToday(): string {
  const [today] = useState(() => dayIn("Europe/Paris", new Date()));
  return today;
}
