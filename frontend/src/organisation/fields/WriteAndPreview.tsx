import { Textarea } from "@mantine/core";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import member from "../../members/member.module.css";
import { sought } from "../../shell/form/focusField";
import { Late, script } from "../../shell/states/Late";
import { ComingLines } from "../../shell/states/Loading";
import { useWords, Written } from "../../words/words";
import fields from "./fields.module.css";

const markdown = script(() => import("../../shell/markdown/Markdown"));

interface WriteAndPreviewProps {
  id: string;
  label: string;
  text: string;
  error?: string;
  /** The language that it is written in. */
  lang: string;
  value: string;
  onChange: (value: string) => void;
  /** Of characters; the field says how many are left to write, and the server refuses more. */
  longest: number;
}

const sides = ["write", "preview"] as const;
type Side = (typeof sides)[number];

/** A text of Markdown: written on one tab, shown as readers will see it on the other. */
export function WriteAndPreview({
  id,
  label,
  text,
  error,
  lang,
  value,
  onChange,
  longest,
}: WriteAndPreviewProps) {
  const { t, number } = useWords();
  const [side, setSide] = useState<Side>("write");
  const [met, setMet] = useState(error);
  const tabs = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const length = [...value].length;
  if (met !== error) {
    setMet(error);
    if (error) setSide("write");
  }

  useEffect(() => {
    const place = root.current;
    if (side === "write" || !place) return;
    const write = () => flushSync(() => setSide("write"));
    place.addEventListener(sought, write);
    return () => place.removeEventListener(sought, write);
  }, [side]);

  function byArrows(event: KeyboardEvent) {
    const to = {
      ArrowLeft: "write",
      Home: "write",
      ArrowRight: "preview",
      End: "preview",
    } as const;
    const next = to[event.key as keyof typeof to];
    if (!next) return;
    event.preventDefault();
    setSide(next);
    tabs.current?.querySelectorAll("button")[sides.indexOf(next)]?.focus();
  }

  return (
    <div ref={root}>
      <div ref={tabs} role="tablist" aria-label={label} className={fields.tabs}>
        {sides.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`${id}-${each}`}
            aria-selected={side === each}
            aria-controls={`${id}-${each}-panel`}
            tabIndex={side === each ? 0 : -1}
            onClick={() => setSide(each)}
            onKeyDown={byArrows}
          >
            {t(`organisation.${each}`)}
          </button>
        ))}
      </div>
      <div
        role="tabpanel"
        id={`${id}-write-panel`}
        aria-labelledby={`${id}-write`}
        hidden={side !== "write"}
      >
        <Textarea
          id={id}
          label={label}
          description={text}
          error={error}
          rows={14}
          resize="vertical"
          lang={lang}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
        <p className={fields.count} data-over={length > longest || undefined}>
          {t("organisation.length", { length: number(length), longest: number(longest) })}
        </p>
      </div>
      <div
        role="tabpanel"
        id={`${id}-preview-panel`}
        aria-labelledby={`${id}-preview`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a panel without a field in it takes the focus itself
        tabIndex={0}
        hidden={side !== "preview"}
        className={fields.preview}
      >
        {side === "preview" &&
          (value.trim() ? (
            <div className={member.prose} lang={lang}>
              <Written language={lang}>
                <Late of={markdown} coming={<ComingLines />} text={value} below={3} />
              </Written>
            </div>
          ) : (
            <p className="dim">{t("organisation.nothing_written")}</p>
          ))}
      </div>
    </div>
  );
}
