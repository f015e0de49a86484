import { useInfiniteQuery } from "@tanstack/react-query";
import { useReader } from "../members/useReader";
import { useToday } from "../members/useToday";
import { DemoMark } from "../shell/DemoMark";
import { Part } from "../shell/states/Part";
import { useWords } from "../words/words";
import { type Told, told } from "./parties";
import marks from "./partnerships.module.css";
import { listPartnershipsOf } from "./queries";
import { Row } from "./Row";

/** On a member's page: with whom it works, and with whom it did. */
export function OfMember({ member }: { member: string }) {
  const { t } = useWords();
  const reader = useReader();
  const today = useToday();
  const read = useInfiniteQuery(listPartnershipsOf(member, reader));
  const rows = read.data?.pages
    .flatMap((page) => page.data)
    .map((partnership) => told(partnership, member, today));
  const current = rows?.filter((row) => !row.former) ?? [];
  const former = rows?.filter((row) => row.former) ?? [];
  const allDemo = Boolean(rows?.length) && (rows ?? []).every((row) => row.partnership.demo);

  return (
    <Part
      title={t("partnerships.title")}
      mark={allDemo && <DemoMark />}
      read={read}
      shown={rows?.length ?? 0}
      nothing={t("partnerships.none")}
    >
      {current.length > 0 && <List rows={current} marked={!allDemo} />}
      {former.length > 0 && (
        <>
          <h3>{t("partnerships.former")}</h3>
          <List rows={former} marked={!allDemo} />
        </>
      )}
    </Part>
  );
}

function List({ rows, marked }: { rows: Told[]; marked: boolean }) {
  return (
    <ul className={marks.list}>
      {rows.map((row) => (
        <Row key={row.partnership.id} told={row} marked={marked && row.partnership.demo} />
      ))}
    </ul>
  );
}
