import { useWords } from "../words/words";
import demo from "./demo.module.css";

/** Beside the title of what was invented for the demonstration. */
export function DemoMark() {
  const { t } = useWords();
  return <span className={demo.mark}>{t("shell.demo")}</span>;
}
