import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { answer, api } from "../api/client";
import type { operations } from "../api/schema";
import { useWords } from "../words/words";

type VocabularyName = operations["getVocabulary"]["parameters"]["path"]["name"];

/** A code list in the language one reads: its names, its terms that may be chosen, how it was read. */
export function useTerms(name: VocabularyName) {
  const { language, say } = useWords();
  const read = useQuery({
    queryKey: ["vocabulary", name],
    queryFn: async () =>
      (await answer(api.GET("/v1/vocabularies/{name}", { params: { path: { name } } }))).data,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const terms = read.data;
  const named = useMemo(() => {
    const byCode = new Map(terms?.map((term) => [term.code, term]));
    return {
      /** The name of a code: none until the list is there, the code itself where the list lacks it. */
      nameOf: (code: string) => (terms ? say(byCode.get(code)?.[language] ?? code) : ""),
      /** What else the list says of a code, in the language: `extra("water", "base")`. */
      extra: (code: string, of: string) => {
        const text = byCode.get(code)?.extra[`${of}_${language}`];
        return text === undefined ? undefined : say(text);
      },
      choices: (terms ?? [])
        .filter((term) => !term.withdrawn_on)
        .map((term) => ({ value: term.code, label: say(term[language]) })),
    };
  }, [terms, language, say]);
  return { ...named, read };
}

export type Terms = ReturnType<typeof useTerms>;
