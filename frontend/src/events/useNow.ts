import { useEffect, useState } from "react";

/** The present, a minute old at most: a page that stays open sees a meeting end. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const minutes = setInterval(() => setNow(new Date()), 60_000);
    return () => clearInterval(minutes);
  }, []);
  return now;
}
