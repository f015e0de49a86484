import { NativeSelect } from "@mantine/core";
import { useWords } from "../words/words";
import page from "./event.module.css";
import { InForce } from "./InForce";
import type { Event, ProgrammeVersion } from "./shapes";
import type { Version } from "./useVersion";

interface WhichVersionProps {
  event: Event;
  version: Version;
  shown: ProgrammeVersion;
}

/** Which version one reads, whether it still holds, and the way to the others. */
export function WhichVersion({ event, version, shown }: WhichVersionProps) {
  const { t, say, day } = useWords();
  const { versions, number, inForce, choose } = version;
  const replaced = number !== inForce;
  return (
    <div className={page.version}>
      <div>
        <p>
          {say(shown.label)}, {t(`events.status.${shown.status}`)}
        </p>
        <p className="dim small">
          {t("events.dated", { day: day(shown.dated) })} {t(`events.hours_of.${event.zone}`)}
        </p>
        {replaced && (
          <p className={page.replaced}>
            {t("events.replaced")} <InForce event={event} />
          </p>
        )}
      </div>
      {versions.length > 1 && (
        <NativeSelect
          className={page.picker}
          label={t("events.which_version")}
          value={String(number)}
          onChange={(change) => choose(Number(change.currentTarget.value))}
          data={versions.map((one) => ({
            value: String(one.number),
            label: t(one.number === inForce ? "events.version_in_force" : "events.version_of", {
              label: one.label,
              day: day(one.dated),
            }),
          }))}
        />
      )}
    </div>
  );
}
