import { Button } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useWords } from "../words/words";
import { getTerritory } from "./queries";
import register from "./territories.module.css";

/** Says that the list is that of one EPCI's communes, and leads out of it. */
export function WithinEpci({ epci, leave }: { epci: string; leave: () => void }) {
  const { t, say } = useWords();
  const read = useQuery(getTerritory("epci", epci));
  return (
    <div className={register.within}>
      <p className="small">
        {t("territories.within")} <strong>{read.data ? say(read.data.name) : epci}</strong>
      </p>
      <Button
        onClick={() => {
          document.getElementById("q")?.focus();
          leave();
        }}
      >
        {t("territories.leave")}
      </Button>
    </div>
  );
}
