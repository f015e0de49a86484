import { useWords } from "../words/words";
import map from "./map.module.css";

interface ZoomButtonsProps {
  nearest: boolean;
  whole: boolean;
  onNearer: () => void;
  onFarther: () => void;
  onWhole: () => void;
}

/** Nearer, farther, and back to the whole region; a button that can do nothing keeps its place and focus. */
export function ZoomButtons({ nearest, whole, onNearer, onFarther, onWhole }: ZoomButtonsProps) {
  const { t } = useWords();
  const buttons = [
    { name: t("map.nearer"), sign: "M4 10h12M10 4v12", off: nearest, act: onNearer },
    { name: t("map.farther"), sign: "M4 10h12", off: whole, act: onFarther },
    {
      name: t("map.whole"),
      sign: "M4 8V4h4M12 4h4v4M16 12v4h-4M8 16H4v-4",
      off: whole,
      act: onWhole,
    },
  ];
  return (
    <div className={map.buttons}>
      {buttons.map(({ name, sign, off, act }) => (
        <button
          key={name}
          type="button"
          className={map.button}
          aria-label={name}
          title={name}
          aria-disabled={off}
          onClick={() => off || act()}
        >
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={sign} />
          </svg>
        </button>
      ))}
    </div>
  );
}
