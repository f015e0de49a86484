import { useWords } from "../words/words";
import { Call } from "./Call";
import documentation from "./documentation.module.css";

/** How a program keeps a copy true by the feed: position, list, follow. */
export function Following() {
  const { t } = useWords();
  const { origin } = location;
  const token = [
    `curl "${origin}/oauth/token" -u "$CLIENT_ID:$CLIENT_SECRET"`,
    "  -d grant_type=client_credentials -d scope=network:read",
  ].join(" \\\n");
  return (
    <>
      <h2>{t("documentation.changes")}</h2>
      <p>{t("documentation.changes_text")}</p>
      <ol className={documentation.steps}>
        <li>
          <p>{t("documentation.changes_position")}</p>
          <Call>{`curl "${origin}/v1/changes?limit=1"`}</Call>
        </li>
        <li>{t("documentation.changes_list")}</li>
        <li>
          <p>{t("documentation.changes_follow")}</p>
          <Call>{`curl "${origin}/v1/changes?after=$POSITION"`}</Call>
        </li>
      </ol>
      <p>{t("documentation.changes_withdrawn")}</p>
      <p>{t("documentation.changes_token")}</p>
      <Call>{token}</Call>
    </>
  );
}
