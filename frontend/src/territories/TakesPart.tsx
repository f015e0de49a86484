import { useQuery } from "@tanstack/react-query";
import { EngagementMark } from "../members/EngagementMark";
import { getMemberOf } from "../members/queries";
import type { MemberSummary } from "../members/shapes";
import { useReader } from "../members/useReader";
import { DemoMark } from "../shell/DemoMark";
import { PageLink } from "../shell/PageLink";
import { Unread } from "../shell/states/Unread";
import { useWords } from "../words/words";
import identity from "./territory.module.css";

/** Whether the authority is a member of the platform, and the way to what it says of itself. */
export function TakesPart({ siren }: { siren: string }) {
  const { t } = useWords();
  const reader = useReader();
  const read = useQuery(getMemberOf(siren, reader));
  return (
    <div className={identity.part} aria-busy={read.isFetching}>
      {read.isPending && (
        <p role="status" className="dim">
          {t("shell.loading")}
        </p>
      )}
      {read.isError && <Unread error={read.error} retry={read.refetch} />}
      {read.data === null && <p className="dim">{t("territories.no_member")}</p>}
      {read.data && <AsMember member={read.data} />}
    </div>
  );
}

function AsMember({ member }: { member: MemberSummary }) {
  const { t, say } = useWords();
  const { slug, name, demo, membership, engagement } = member;
  const state = membership?.state ?? "active";
  return (
    <>
      <PageLink page="member" parameters={{ member: slug }} className={identity.member}>
        {t(`territories.member.${state}`, { name: say(name) })}
      </PageLink>
      {state !== "ended" && <EngagementMark engagement={engagement ?? null} />}
      {demo && <DemoMark />}
    </>
  );
}
