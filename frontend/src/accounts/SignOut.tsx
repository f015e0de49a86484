import { Button } from "@mantine/core";
import { Failed } from "../shell/states/Failed";
import { useWords } from "../words/words";
import form from "./form.module.css";
import { useSignOut } from "./useSignOut";

/** The way out, on the page of one's account. */
export function SignOut() {
  const { t } = useWords();
  const { signOut, busy, failure } = useSignOut();
  return (
    <>
      <p className={form.out}>
        <Button onClick={signOut} aria-busy={busy} aria-disabled={busy}>
          {t("accounts.account.sign_out")}
        </Button>
      </p>
      {failure !== null && <Failed error={failure} retry={signOut} />}
    </>
  );
}
