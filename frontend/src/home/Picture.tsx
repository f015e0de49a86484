import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { dotsOf } from "../members/places";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import home from "./home.module.css";
import { listRecentMembers } from "./queries";

const RegionMap = lazy(() => import("../map/RegionMap"));

/** The members as a picture, those changed last when they are many; the directory has them all. */
export function Picture() {
  const { t, number } = useWords();
  const reader = useReader();
  const { members = [], total = 0 } = useQuery(listRecentMembers(reader)).data ?? {};
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
