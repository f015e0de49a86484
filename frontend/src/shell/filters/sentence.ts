type Part = string | false | undefined;

/**
 * The filters as one reads them aloud: "Sujets à l'étude, thème Eau, avec les mots « école »." What
 * begins with a preposition follows the noun without a comma where nothing stands between them.
 */
export function sentence(noun: string, beside: Part[], prepositions: Part[]): string {
  const said = beside.filter(Boolean);
  const bound = prepositions.filter(Boolean);
  const head = said.length ? noun : [noun, bound.shift()].filter(Boolean).join(" ");
  return `${[head, ...said, ...bound].join(", ")}.`;
}
