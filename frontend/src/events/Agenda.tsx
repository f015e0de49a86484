import { keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useReader } from "../members/useReader";
import { useToday } from "../members/useToday";
import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import { Empty } from "../shell/states/Empty";
import { Part } from "../shell/states/Part";
import { useWords } from "../words/words";
import agenda from "./agenda.module.css";
import { sorted } from "./past";
import { listBegun, listComing } from "./queries";
import { Row } from "./Row";
import { useNow } from "./useNow";

/** What comes next, the next one first; then what was, by year. */
export default function Agenda() {
  const { t } = useWords();
  const reader = useReader();
  const today = useToday();
  const coming = useInfiniteQuery({
    ...listComing(today, reader),
    placeholderData: keepPreviousData,
  });
  const begun = useInfiniteQuery({
    ...listBegun(today, reader),
    placeholderData: keepPreviousData,
  });
  const now = useNow();
  const { next, years } = useMemo(
    () =>
      sorted(
        coming.data?.pages.flatMap((page) => page.data) ?? [],
        begun.data?.pages.flatMap((page) => page.data) ?? [],
        now,
      ),
    [coming.data, begun.data, now],
  );
  const past = years.reduce((sum, [, events]) => sum + events.length, 0);
  const first = next.find(({ state }) => state === "published");
  const nothing = coming.isSuccess && begun.isSuccess && !next.length && !past;

  return (
    <div className={agenda.page}>
      <div className={agenda.intro}>
        <PageHeading>{t("events.title")}</PageHeading>
        <p className="lead">{t("events.lead")}</p>
      </div>
      {nothing ? (
        <Empty
          title={t("events.empty_title")}
          actions={<ButtonLink page="members">{t("events.empty_act")}</ButtonLink>}
        >
          <p>{t("events.empty")}</p>
        </Empty>
      ) : (
        <>
          <Part
            title={t("events.coming")}
            read={coming}
            shown={next.length}
            nothing={t("events.none_coming")}
          >
            {next.length > 0 && (
              <ul className={agenda.list}>
                {next.map((event) => (
                  <Row key={event.id} event={event} next={event === first} />
                ))}
              </ul>
            )}
          </Part>
          <Part title={t("events.past")} read={begun} shown={past} nothing={t("events.none_past")}>
            {years.map(([year, events]) => (
              <section key={year} aria-labelledby={`year-${year}`} className={agenda.year}>
                <h3 id={`year-${year}`}>{year}</h3>
                <ul className={agenda.list}>
                  {events.map((event) => (
                    <Row key={event.id} event={event} />
                  ))}
                </ul>
              </section>
            ))}
          </Part>
        </>
      )}
    </div>
  );
}
