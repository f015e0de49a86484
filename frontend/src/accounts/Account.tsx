import { Button } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { answer, api } from "../api/client";
import type { Me } from "../api/shapes";
import { route } from "../shell/address";
import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import { Empty } from "../shell/states/Empty";
import { Failed } from "../shell/states/Failed";
import { Loading } from "../shell/states/Loading";
import { useWords } from "../words/words";
import form from "./form.module.css";
import { close } from "./session";
import { useMe } from "./useMe";

/** Who one is here, and for whom one acts. */
export default function Account() {
  const { t } = useWords();
  const me = useMe();
  if (me.isPending) return <Loading />;
  if (me.isError) return <Failed alone error={me.error} retry={me.refetch} />;
  return (
    <div className={form.sections}>
      <PageHeading>{t("accounts.account.title")}</PageHeading>
      <Identity me={me.data} />
      <h2>{t("accounts.account.places")}</h2>
      <Places me={me.data} />
      <SignOut />
    </div>
  );
}

function Identity({ me }: { me: Me }) {
  const { t } = useWords();
  const facts = [
    [t("accounts.account.name"), `${me.person.first_name} ${me.person.last_name}`],
    [t("accounts.email"), me.email],
    [t("accounts.account.language"), t(`accounts.language.${me.language}`)],
  ];
  return (
    <dl className={form.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Places({ me }: { me: Me }) {
  const { t, say } = useWords();
  if (!me.places.length) {
    return (
      <Empty
        title={t("accounts.account.no_place")}
        actions={<ButtonLink page="territories">{t("shell.not_found.register")}</ButtonLink>}
      >
        <p>{t("accounts.account.no_place_text")}</p>
      </Empty>
    );
  }
  return (
    <ul className={form.places}>
      {me.places.map((place) => (
        <li key={`${place.organisation.id} ${place.role} ${place.referent}`}>
          <strong>{say(place.organisation.name)}</strong>
          <span className="dim">
            {place.referent
              ? t(`accounts.referent.${place.referent}`)
              : t(`accounts.role.${place.role}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}

function SignOut() {
  const { t, language } = useWords();
  const navigate = useNavigate();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>(null);

  async function signOut() {
    if (busy) return;
    setBusy(true);
    setFailure(null);
    try {
      await answer(api.POST("/v1/auth/sign-out"));
      await navigate({ to: route(language, "home") });
      close();
    } catch (error) {
      setFailure(error);
    } finally {
      setBusy(false);
    }
  }

  return (
    <>
      <p>
        <Button onClick={signOut} aria-busy={busy} aria-disabled={busy}>
          {t("accounts.account.sign_out")}
        </Button>
      </p>
      {failure !== null && <Failed error={failure} retry={signOut} />}
    </>
  );
}
