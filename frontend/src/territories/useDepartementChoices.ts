import { useQuery } from "@tanstack/react-query";
import type { Choice } from "../shell/filters/Filter";
import { useWords } from "../words/words";
import { listDepartements } from "./queries";

/** The départements with their codes, by name; none before they are there. */
export function useDepartementChoices(): Choice[] {
  const { compare, say } = useWords();
  const departements = useQuery(listDepartements()).data ?? [];
  return departements
    .map(({ code, name }) => ({ value: code, label: `${say(name)} (${code})` }))
    .sort((a, b) => compare(a.label, b.label));
}
