import type { TerritoryKind } from "../api/shapes";

interface Standing<Departement> {
  kind?: TerritoryKind | null | undefined;
  departement?: Departement | null | undefined;
}

/**
 * The département in which a territory lies, to be told. A département is one itself; the Région holds
 * all twelve, and the one that the register has for it serves to sort lists.
 */
export function departementOf<Departement>({ kind, departement }: Standing<Departement>) {
  return kind === "departement" || kind === "region" ? null : (departement ?? null);
}
