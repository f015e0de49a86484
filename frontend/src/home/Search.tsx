import { Button, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { route } from "../shell/address";
import { useWords } from "../words/words";
import home from "./home.module.css";

/** Finds one's collectivité: leads to the register with what was typed. */
export function Search() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [text, setText] = useState("");
  return (
    <search>
      <form
        className={home.search}
        onSubmit={(event) => {
          event.preventDefault();
          void navigate({
            to: route(language, "territories"),
            search: { q: text.trim() } as never,
          });
        }}
      >
        <TextInput
          type="search"
          name="q"
          autoComplete="off"
          maxLength={100}
          label={t("home.search")}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <Button type="submit" variant="filled">
          {t("home.search_act")}
        </Button>
      </form>
    </search>
  );
}
