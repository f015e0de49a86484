import { TextInput } from "@mantine/core";
import { useEffect, useRef, useState } from "react";
import { useWords } from "../../words/words";
import { shortest } from "./asked";

interface SearchFieldProps {
  label: string;
  hint: string;
  q: string;
  onSearch: (q: string) => void;
}

const pause = 300;

/** What is typed shows at once and reaches the address after a pause; "back" brings the older text back. */
export function SearchField({ label, hint, q, onSearch }: SearchFieldProps) {
  const { t } = useWords();
  const [text, setText] = useState(q);
  const sent = useRef(q);
  const typed = text.trim();
  /** Said after the pause, so that nobody is stopped at the first letter of a word. */
  const short = typed.length > 0 && typed.length < shortest && typed === q.trim();

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
      label={label}
      description={hint}
      error={short && t("shell.filters.short")}
      errorProps={{ role: "alert" }}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
    />
  );
}
