import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lastRead } from "../api/lastRead";
import page from "../members/member.module.css";
import { useReader } from "../members/useReader";
import { useTerms } from "../members/useTerms";
import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import { Confirmation } from "./Confirmation";
import { Description } from "./Description";
import { Facts } from "./Facts";
import { Links } from "./Links";
import { Parties } from "./Parties";
import marks from "./partnerships.module.css";
import { getPartnership } from "./queries";
import { StateMark } from "./StateMark";
import type { Partnership as Record } from "./shapes";
import { usePeriod } from "./usePeriod";

/** A partnership: what it is, who is in it, what it is about, and whether it is still true. */
export default function Partnership() {
  const { partnership } = useParams({ strict: false }) as { partnership: string };
  return <Read key={partnership} partnership={partnership} />;
}

function Read({ partnership }: { partnership: string }) {
  const reader = useReader();
  const read = useQuery({
    ...getPartnership(partnership, reader),
    placeholderData: keepPreviousData,
  });
  const shown = lastRead(read);
  if (shown) return <Sheet partnership={shown} />;
  if (read.isError) return <Failed alone error={read.error} retry={read.refetch} />;
  return <Loading />;
}

function Sheet({ partnership }: { partnership: Record }) {
  const { t, say } = useWords();
  const { nameOf } = useTerms("partnership_kinds");
  const periodOf = usePeriod();
  const { title, language, kind, state, demo } = partnership;
  return (
    <>
      <p className={page.back}>
        <PageLink page="members">{t("members.back")}</PageLink>
      </p>
      <div className={page.columns}>
        <div className={page.words}>
          <div className={page.title}>
            <p className={page.marks}>
              <span>{nameOf(kind)}</span>
              <StateMark state={state} />
              {demo && <DemoMark />}
            </p>
            <PageHeading windowTitle={title}>
              <span lang={language}>{say(title, language)}</span>
            </PageHeading>
            <p className={`dim ${marks.when}`}>
              {periodOf(partnership)} · <Confirmation on={partnership.confirmed_on ?? null} />
            </p>
          </div>
          <Description partnership={partnership} />
          <Parties parties={partnership.parties} />
        </div>
        <div className={page.side}>
          <Facts partnership={partnership} />
          <Links links={partnership.links} />
        </div>
      </div>
    </>
  );
}
