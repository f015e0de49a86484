import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../words/words";

const pause = 300;

/** What is typed shows at once and reaches the address after a pause; "back" brings the older text back. */
export function SearchField({ q, onSearch }: { q: string; onSearch: (q: string) => void }) {
  const { t } = useWords();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  const typed = text.trim();

  useEffect(() => {
    if (q === sent.current) return;
    sent.current = q;
    setText(q);
  }, [q]);

  useEffect(() => {
    if (typed === sent.current) return;
    const timer = setTimeout(() => {
      sent.current = typed;
      onSearch(typed);
    }, pause);
    return () => clearTimeout(timer);
  }, [typed, onSearch]);

  return (
    <TextInput
      type="search"
      id="q"
      autoComplete="off"
      maxLength={100}
      label={t("territories.search")}
      description={t("territories.search_hint")}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
