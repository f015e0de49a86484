import { TextInput, type TextInputProps } from "@mantine/core";
import { useState } from "react";
import { useWords } from "../words/words";
import form from "./form.module.css";

/** A password, that one may look at while typing. */
export function PasswordField(props: TextInputProps) {
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  return (
    <TextInput
      {...props}
      type={shown ? "text" : "password"}
      autoCapitalize="none"
      spellCheck={false}
      rightSectionWidth={96}
      rightSectionPointerEvents="all"
      rightSection={
        <button
          type="button"
          className={form.reveal}
          aria-label={t(shown ? "accounts.hide_password" : "accounts.show_password")}
          onClick={() => setShown(!shown)}
        >
          {t(shown ? "accounts.hide" : "accounts.show")}
        </button>
      }
    />
  );
}
