import { useQuery } from "@tanstack/react-query";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import { listMemberOf } from "./queries";
import { useReader } from "./useReader";

/** The list of an EPCI's communes leaves the EPCI itself out: it is named here when it is a member. */
export function Itself({ epci }: { epci: string }) {
  const { t, say } = useWords();
  const reader = useReader();
  const member = useQuery(listMemberOf(epci, reader)).data;
  if (!member) return null;
  return (
    <p>
      {t("members.itself")}{" "}
      <PageLink page="member" parameters={{ member: member.slug }}>
        {say(member.name)}
      </PageLink>
    </p>
  );
}
