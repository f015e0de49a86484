import type { MouseEvent } from "react";
import { useWords } from "../words/words";
import directory from "./members.module.css";

/** The part of the page that holds the map. */
export const mapPart = "map";

/** Where the map comes after the list, the way to it. */
export function ToMap() {
  const { t } = useWords();
  return (
    <a href={`#${mapPart}`} className={directory.toMap} onClick={go}>
      {t("members.to_map")}
    </a>
  );
}

function go(event: MouseEvent) {
  event.preventDefault();
  const part = document.getElementById(mapPart);
  part?.focus({ preventScroll: true });
  part?.scrollIntoView();
}
