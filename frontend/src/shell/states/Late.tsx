import {
  Component,
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useState,
} from "react";
import { Unread } from "./Unread";

/** A part of pages whose script is loaded once it is shown. */
export interface Script<Props> {
  load: () => Promise<{ default: ComponentType<Props> }>;
  /** What the next try shows; it doesn't begin with a failure of before. */
  next: LazyExoticComponent<ComponentType<Props>>;
}

export function script<Props>(load: Script<Props>["load"]): Script<Props> {
  return { load, next: lazy(load) };
}

interface LateProps<Props> {
  of: Script<Props>;
  /** In its place until it is there. */
  coming: ReactNode;
  /** In its place when it doesn't come; else that is said, with a button to try again. */
  instead?: ReactNode;
}

/**
 * Shows a part once its script is there. If that doesn't arrive, the part alone is missing, and each
 * new try is a new import: React's own `lazy` keeps a failed one for ever. Most browsers do, too, until
 * their page is loaded anew: that comes next, where the server answers.
 */
export function Late<Props extends object>({
  of,
  coming,
  instead,
  ...props
}: LateProps<Props> & Props) {
  const [{ Part, tries }, setTried] = useState(() => ({ Part: of.next, tries: 1 }));
  const renew = () => {
    if (of.next === Part) of.next = lazy(of.load);
  };
  const retry = () => {
    setTried({ Part: lazy(() => of.load().catch(orReload)), tries: tries + 1 });
  };
  return (
    <Boundary
      key={tries}
      onFailure={renew}
      failed={(error) => instead ?? <Unread error={error} retry={retry} />}
    >
      <Suspense fallback={coming}>
        <Part {...(props as unknown as Props)} />
      </Suspense>
    </Boundary>
  );
}

/** What was typed and isn't saved stays in this tab's drafts. */
async function orReload(error: unknown): Promise<never> {
  const answer = await fetch(location.href, { method: "HEAD", cache: "no-store" }).catch(
    () => null,
  );
  if (answer && answer.status < 500) location.reload();
  throw error;
}

interface BoundaryProps {
  onFailure: () => void;
  failed: (error: unknown) => ReactNode;
  children: ReactNode;
}

class Boundary extends Component<BoundaryProps, { failure: { error: unknown } | null }> {
  override state = { failure: null as { error: unknown } | null };

  static getDerivedStateFromError(error: unknown) {
    return { failure: { error } };
  }

  override componentDidCatch() {
    this.props.onFailure();
  }

  override render() {
    const { failure } = this.state;
    return failure ? this.props.failed(failure.error) : this.props.children;
  }
}
