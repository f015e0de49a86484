import { lazy, Suspense } from "react";
import { unfiltered } from "../members/filters";
import { dotsOf } from "../members/places";
import { useMembers } from "../members/useMembers";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import home from "./home.module.css";

const RegionMap = lazy(() => import("../map/RegionMap"));

/** The members as a picture; the directory beside its own map says who they are. */
export function Picture() {
  const { t } = useWords();
  const { members } = useMembers(unfiltered);
  const dots = dotsOf(members);
  return (
    <div className={home.region}>
      <Suspense fallback={<div className={home.map} />}>
        <RegionMap
          name={dots.length ? t("home.map", { count: dots.length }) : t("map.region")}
          dots={dots}
        />
      </Suspense>
      <p>
        <PageLink page="members">{t("home.directory_map")}</PageLink>{" "}
        {members.some((member) => member.demo) && <DemoMark />}
      </p>
    </div>
  );
}
