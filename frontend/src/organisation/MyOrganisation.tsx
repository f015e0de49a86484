import { useQuery } from "@tanstack/react-query";
import { useParams } from "@tanstack/react-router";
import { useMe } from "../accounts/useMe";
import type { Tagged } from "../api/client";
import type { Me } from "../api/shapes";
import { Completeness } from "../members/Completeness";
import { Confirmation } from "../members/Confirmation";
import { Identity } from "../members/Identity";
import type { Member } from "../members/shapes";
import { DemoMark } from "../shell/DemoMark";
import { focusField } from "../shell/form/focusField";
import { PageHeading } from "../shell/PageHeading";
import { PageLink } from "../shell/PageLink";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import { fieldOf } from "./next";
import page from "./organisation.module.css";
import { answersFor, organisationsOf } from "./own";
import { ProfileForm } from "./ProfileForm";
import { memberVersion } from "./queries";
import { ReadOnly } from "./ReadOnly";

/** A member's profile, kept up to date by those who answer for it. */
export default function MyOrganisation() {
  const { member } = useParams({ strict: false }) as { member: string };
  return <Read key={member} member={member} />;
}

function Read({ member }: { member: string }) {
  const me = useMe();
  const read = useQuery(memberVersion(member));
  if (me.data && read.data) return <Sheet member={member} read={read.data} me={me.data} />;
  const failed = [read, me].find(({ isError }) => isError);
  return failed ? <Failed alone error={failed.error} retry={failed.refetch} /> : <Loading />;
}

function Sheet({ member, read, me }: { member: string; read: Tagged<Member>; me: Me }) {
  const { t, say } = useWords();
  const { data } = read;
  const edits = data.abilities?.update === true;
  const own = organisationsOf(me.places).some(({ id }) => id === data.organisation.id);
  return (
    <>
      <div className={page.title}>
        <p className={page.marks}>
          <span className={page.kicker}>{t(own ? "organisation.mine" : "organisation.other")}</span>
          {data.demo && <DemoMark />}
        </p>
        <PageHeading windowTitle={data.name}>{say(data.name)}</PageHeading>
        <p className="dim">
          <Confirmation confirmedOn={data.confirmed_on ?? null} />
          {edits && answersFor(me.places, data.id) && ` · ${t("organisation.confirms")}`}
          {edits && !own && ` · ${t("organisation.by_staff")}`}
        </p>
        <p>
          <PageLink page="member" parameters={{ member: data.slug }} className="alone">
            {t("organisation.seen_by_others")}
          </PageLink>
        </p>
      </div>
      <div className={page.columns}>
        <div className={page.done}>
          <Completeness
            completeness={data.completeness}
            lead={(step, words) => {
              const field = edits && fieldOf(step);
              return field ? <ToField field={field}>{words}</ToField> : words;
            }}
          />
        </div>
        <div className={page.profile}>
          {edits ? (
            <ProfileForm read={read} member={member} editor={me.id} />
          ) : (
            <ReadOnly member={data} />
          )}
        </div>
        <div className={page.register}>
          <Identity member={{ ...data, website: null, functional_mail: null }} />
          {edits && <p className="dim small">{t("organisation.from_register")}</p>}
        </div>
      </div>
    </>
  );
}

/** Goes to a field of this page without touching the address. */
function ToField({ field, children }: { field: string; children: string }) {
  return (
    <a
      href={`#${field}`}
      onClick={(event) => {
        event.preventDefault();
        focusField(field);
      }}
    >
      {children}
    </a>
  );
}
