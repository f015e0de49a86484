import { useQuery } from "@tanstack/react-query";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import type { Search } from "../shell/search";
import { Unread } from "../shell/states/Unread";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { getOverview, listRecentMembers } from "./queries";

/** How many they are, each figure leading to those it counts; nothing while there is nobody to count. */
export function Figures() {
  const { t, number } = useWords();
  const read = useQuery(getOverview());
  const reader = useReader();
  const recent = useQuery(listRecentMembers(reader)).data?.members;
  const invented = recent?.some((member) => member.demo);
  if (read.isPending) return <div className={home.coming} aria-hidden="true" />;
  if (read.isError) {
    return <Unread error={read.error} retry={read.refetch} />;
  }
  if (!read.data.members) return null;
  const { members, engaged, willing, countries } = read.data;
  const figures: { count: number; name: string; search?: Search }[] = [
    { count: members, name: t("home.members", { count: members }), search: {} },
    {
      count: engaged,
      name: t("home.engaged_count", { count: engaged }),
      search: { engagement: "engaged" },
    },
    {
      count: willing,
      name: t("home.willing_count", { count: willing }),
      search: { engagement: "willing" },
    },
    { count: countries, name: t("home.countries", { count: countries }) },
  ];
  return (
    <>
      <ul className={home.figures} aria-label={t("home.figures")}>
        {figures.map(({ count, name, search }) => (
          <li key={name}>
            <strong className={home.figure}>{number(count)}</strong>{" "}
            {search ? (
              <PageLink page="members" search={search}>
                {name}
              </PageLink>
            ) : (
              <span className="dim">{name}</span>
            )}
          </li>
        ))}
      </ul>
      {invented && (
        <p>
          <DemoMark />
        </p>
      )}
    </>
  );
}
