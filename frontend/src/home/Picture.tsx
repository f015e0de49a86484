import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { dotsOf } from "../members/places";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { focusTitle } from "../shell/focus";
import { PageLink } from "../shell/PageLink";
import { Unread } from "../shell/states/Unread";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { listRecentMembers } from "./queries";

const RegionMap = lazy(() => import("../map/RegionMap"));

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
      <Suspense fallback={<div className={home.map} />}>
        <RegionMap
          name={dots.length ? t("home.map", { count: dots.length }) : t("map.region")}
          dots={dots}
        />
      </Suspense>
      {read.isError && (
        <Unread
          error={read.error}
          retry={() => {
            focusTitle();
            void read.refetch();
          }}
        />
      )}
      {some && (
        <p className="dim small">
          {t("home.map_some", { shown: number(dots.length), total: number(total) })}
        </p>
      )}
      <p>
        <PageLink page="members">{t("home.directory_map")}</PageLink>{" "}
        {members.some((member) => member.demo) && <DemoMark />}
      </p>
    </div>
  );
}
