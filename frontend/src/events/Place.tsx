import { useTerms } from "../members/useTerms";
import { useWords } from "../words/words";
import type { Venue } from "./shapes";

/** Town and venue; the country too when one has to travel there. */
export function Place({ venue }: { venue: Venue }) {
  const { say } = useWords();
  return (
    <>
      {say([venue.city, venue.name].filter(Boolean).join(", "))}
      {venue.country !== "FR" && <Country code={venue.country} />}
    </>
  );
}

function Country({ code }: { code: string }) {
  const name = useTerms("countries").nameOf(code);
  return name && ` (${name})`;
}
