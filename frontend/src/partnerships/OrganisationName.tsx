import { useTerms } from "../members/useTerms";
import { PageLink } from "../shell/PageLink";
import { useWords } from "../words/words";
import type { OrganisationReference } from "./shapes";

/** An organisation by name, with its country when it is abroad; a member's leads to its page. */
export function OrganisationName({ organisation }: { organisation: OrganisationReference }) {
  const { say } = useWords();
  const { nameOf } = useTerms("countries");
  const { name, country, member } = organisation;
  if (member) {
    return (
      <PageLink page="member" parameters={{ member }}>
        {say(name)}
      </PageLink>
    );
  }
  const abroad = country !== "FR" && nameOf(country);
  return abroad ? `${say(name)} (${abroad})` : say(name);
}
