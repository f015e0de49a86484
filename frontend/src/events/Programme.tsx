import { isAbsent } from "../api/problem";
import { Failed } from "../shell/states/Failed";
import { ComingLines } from "../shell/states/Loading";
import { State } from "../shell/states/State";
import { useWords, Written } from "../words/words";
import { DayBlock } from "./DayBlock";
import page from "./event.module.css";
import { InForce } from "./InForce";
import type { Event } from "./shapes";
import type { Version } from "./useVersion";
import { WhichVersion } from "./WhichVersion";

/** The programme as a day: its blocks in order, each with its hours and lines. */
export function Programme({ event, version }: { event: Event; version: Version }) {
  const { t } = useWords();
  return (
    <section aria-labelledby="programme" aria-busy={version.read.isFetching}>
      <h2 id="programme" tabIndex={-1} className={page.programmeTitle}>
        {t("events.programme")}
      </h2>
      {event.programme ? (
        <Shown event={event} version={version} />
      ) : (
        <p className={page.nothing}>{t("events.no_programme")}</p>
      )}
    </section>
  );
}

function Shown({ event, version }: { event: Event; version: Version }) {
  const { t } = useWords();
  const { read, shown } = version;
  if (read.isPending) {
    return (
      <>
        <p role="status" className="unseen">
          {t("shell.loading")}
        </p>
        <ComingLines />
      </>
    );
  }
  if (isAbsent(read.error)) {
    return (
      <State said title={t("events.no_such_version")} actions={<InForce event={event} />}>
        <p>{t("events.no_such_version_text")}</p>
      </State>
    );
  }
  if (read.isError) return <Failed error={read.error} retry={read.refetch} />;
  if (!shown) return null;
  return (
    <>
      <WhichVersion event={event} version={version} shown={shown} />
      <ol
        className={page.day}
        aria-label={t("events.programme")}
        lang={event.language}
        data-stale={read.isPlaceholderData || undefined}
      >
        <Written language={event.language}>
          {shown.blocks.map((block) => (
            <DayBlock key={block.block_key} block={block} zone={event.zone} />
          ))}
        </Written>
      </ol>
    </>
  );
}
