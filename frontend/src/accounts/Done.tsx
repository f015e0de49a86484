import { ButtonLink } from "../shell/ButtonLink";
import { PageHeading } from "../shell/PageHeading";
import type { Search } from "../shell/search";
import form from "./form.module.css";

interface DoneProps {
  title: string;
  children: string;
  /** The words of the way on, to the sign-in page, and what its address holds. */
  next: string;
  search?: Search;
}

/** After a form: what was done, and the way on. Call `awaitTitle` before it: the button that had the focus goes. */
export function Done({ title, children, next, search }: DoneProps) {
  return (
    <div className={form.page}>
      <PageHeading>{title}</PageHeading>
      <p>{children}</p>
      <p>
        <ButtonLink page="sign_in" search={search} variant="filled">
          {next}
        </ButtonLink>
      </p>
    </div>
  );
}
