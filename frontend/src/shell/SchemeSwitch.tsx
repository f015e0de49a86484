import { useComputedColorScheme, useMantineColorScheme } from "@mantine/core";
import { useWords } from "../words/words";
import header from "./header.module.css";

/** Light or dark: the system's choice until one is made here, then that one, kept in this browser. */
export function SchemeSwitch() {
  const { t } = useWords();
  const { setColorScheme } = useMantineColorScheme();
  const dark = useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark";
  const name = t(dark ? "shell.light" : "shell.dark");
  return (
    <button
      type="button"
      className={header.switch}
      aria-label={name}
      title={name}
      onClick={() => setColorScheme(dark ? "light" : "dark")}
    >
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
        <circle cx="12" cy="12" r="8" fill="none" stroke="currentColor" strokeWidth="1.8" />
        <path d={dark ? "M12 4a8 8 0 0 1 0 16z" : "M12 4a8 8 0 0 0 0 16z"} fill="currentColor" />
      </svg>
    </button>
  );
}
