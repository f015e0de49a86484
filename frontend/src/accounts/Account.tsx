import { DemoMark } from "../shell/DemoMark";
import { PageHeading } from "../shell/PageHeading";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import form from "./form.module.css";
import { OwnDetailsForm } from "./OwnDetailsForm";
import { Places } from "./Places";
import { SignOut } from "./SignOut";
import { useMyVersion } from "./useMe";

/** Who one is here, and for whom one acts. */
export default function Account() {
  const { t } = useWords();
  const me = useMyVersion();
  if (me.isPending) return <Loading />;
  if (!me.data) return <Failed alone error={me.error} retry={me.refetch} />;
  const { id, email, demo, places } = me.data.data;
  return (
    <div className={form.sections}>
      <div className={form.titled}>
        <PageHeading>{t("accounts.account.title")}</PageHeading>
        {demo && <DemoMark />}
      </div>
      <p className="dim">{t("accounts.account.signed_in_with", { email })}</p>
      <section className={form.section} aria-labelledby="details">
        <h2 id="details">{t("accounts.account.details")}</h2>
        <OwnDetailsForm key={id} read={me.data} />
      </section>
      <Places places={places} />
      <SignOut />
    </div>
  );
}
