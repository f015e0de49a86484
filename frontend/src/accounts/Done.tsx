import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import form from "./form.module.css";

/** After a form: what was done, and the way on. Call `awaitTitle` before it: the button that had the focus goes. */
export function Done({ title, children, next }: { title: string; children: string; next: string }) {
  return (
    <div className={form.page}>
      <PageHeading>{title}</PageHeading>
      <p>{children}</p>
      <p>
        <ButtonLink page="sign_in" variant="filled">
          {next}
        </ButtonLink>
      </p>
    </div>
  );
}
