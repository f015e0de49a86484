import { useQuery } from "@tanstack/react-query";
import { dotsOf } from "../members/places";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { Late, script } from "../shell/states/Late";
import { Unread } from "../shell/states/Unread";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { listRecentMembers } from "./queries";

const regionMap = script(() => import("../map/RegionMap"));

/** The members as a picture, those changed last when they are many; the directory has them all. */
export function Picture() {
  const { t, number } = useWords();
  const reader = useReader();
  const read = useQuery(listRecentMembers(reader));
  const { members = [], total = 0 } = read.data ?? {};
  const dots = dotsOf(members);
  const some = total > members.length;
  return (
    <div className={home.region}>
      <Late
        of={regionMap}
        coming={<div className={home.map} />}
        name={dots.length ? t("home.map", { count: dots.length }) : t("map.region")}
        dots={dots}
      />
      {read.isError && <Unread error={read.error} retry={read.refetch} />}
      {some && (
        <p className="dim small">
          {t("home.map_some", { shown: number(dots.length), total: number(total) })}
        </p>
      )}
      <p>
        <PageLink page="members" className="alone">
          {t("home.directory_map")}
        </PageLink>{" "}
        {members.some((member) => member.demo) && <DemoMark />}
      </p>
    </div>
  );
}
