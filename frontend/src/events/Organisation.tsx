import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import type { OrganisationReference } from "./shapes";

/** An organisation's name, which leads to its page when it is a member. */
export function Organisation({ organisation }: { organisation: OrganisationReference }) {
  const { say } = useWords();
  if (!organisation.member) return say(organisation.name);
  return (
    <PageLink page="member" parameters={{ member: organisation.member }}>
      {say(organisation.name)}
    </PageLink>
  );
}
