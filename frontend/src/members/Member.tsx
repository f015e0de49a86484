import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { lastRead } from "../api/lastRead";
import { fieldOf } from "../organisation/next";
import { OfMember as Partnerships } from "../partnerships/OfMember";
import { ButtonLink } from "../shell/ButtonLink";
import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Late, script } from "../shell/states/Late";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import { Completeness } from "./Completeness";
import { Confirmation } from "./Confirmation";
import { Cooperation } from "./Cooperation";
import { EngagementMark } from "./EngagementMark";
import { Expertise } from "./Expertise";
import { Identity } from "./Identity";
import page from "./member.module.css";
import { Presentation } from "./Presentation";
import { getMember } from "./queries";
import type { Member as Record } from "./shapes";
import { Topics } from "./Topics";
import { useReader } from "./useReader";

const regionMap = script(() => import("../map/RegionMap"));

/** A member: what it says of itself, with whom it works, and what the register says of it. */
export default function Member() {
  const { member } = useParams({ strict: false }) as { member: string };
  return <Read key={member} member={member} />;
}

function Read({ member }: { member: string }) {
  const reader = useReader();
  const read = useQuery({ ...getMember(member, reader), placeholderData: keepPreviousData });
  const shown = lastRead(read);
  if (shown) return <Sheet member={shown} />;
  if (read.isError) return <Failed alone error={read.error} retry={read.refetch} />;
  return <Loading />;
}

function Sheet({ member }: { member: Record }) {
  const { t, say, day } = useWords();
  const { membership, abilities, slug } = member;
  const edits = abilities?.update === true;
  return (
    <>
      <p className={page.back}>
        <PageLink page="members">{t("members.back")}</PageLink>
      </p>
      <div className={page.columns}>
        <div className={page.words}>
          <div className={page.title}>
            <p className={page.marks}>
              <EngagementMark engagement={member.engagement ?? null} />
              {member.demo && <DemoMark />}
            </p>
            <PageHeading windowTitle={member.name}>{say(member.name)}</PageHeading>
            <p className="dim">
              {membership &&
                `${t(`members.since.${membership.state}`, { day: day(membership.since) })} · `}
              <Confirmation confirmedOn={member.confirmed_on ?? null} />
            </p>
            {edits && (
              <p>
                <ButtonLink page="my_organisation" parameters={{ member: slug }}>
                  {t("members.edit")}
                </ButtonLink>
              </p>
            )}
          </div>
          <Completeness
            completeness={member.completeness}
            lead={(step, words) =>
              edits && fieldOf(step) ? (
                <PageLink page="my_organisation" parameters={{ member: slug }} hash={step}>
                  {words}
                </PageLink>
              ) : (
                words
              )
            }
          />
          <Presentation presentation={member.presentation} />
          <Cooperation member={member} />
          <Expertise member={member} />
          <Partnerships member={member.slug} />
          <Topics member={member} />
        </div>
        <div className={page.side}>
          <Identity member={member} />
          <Where member={member} />
        </div>
      </div>
    </>
  );
}

function Where({ member }: { member: Record }) {
  const { t, say } = useWords();
  const name = say(member.name);
  const { kind, departement } = member;
  return (
    <section aria-labelledby="where">
      <h2 id="where" className="unseen">
        {t("members.on_map")}
      </h2>
      {!member.point && <p className={page.nowhere}>{t("territories.nowhere")}</p>}
      <Late
        of={regionMap}
        coming={<div className={page.map} />}
        name={t(member.point ? "map.with" : "map.without", { name })}
        point={member.point?.coordinates}
        // The Région is the whole picture: of its départements none is filled.
        departements={departement && kind !== "region" ? [departement.code] : []}
      />
    </section>
  );
}
