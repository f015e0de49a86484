import { Textarea } from "@mantine/core";
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from "react";
import member from "../../members/member.module.css";
import { ComingLines } from "../../shell/states/Loading";
import { useWords, Written } from "../../words/words";
import fields from "./fields.module.css";

const Markdown = lazy(() => import("../../shell/markdown/Markdown"));

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
  const length = [...value].length;
  if (met !== error) {
    setMet(error);
    if (error) setSide("write");
  }

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
    <div>
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
              <Suspense fallback={<ComingLines />}>
                <Written language={lang}>
                  <Markdown text={value} below={3} />
                </Written>
              </Suspense>
            </div>
          ) : (
            <p className="dim">{t("organisation.nothing_written")}</p>
          ))}
      </div>
    </div>
  );
}
