/** The sign: an arc from a point in the region to one in the world. The name beside it says what it is. */
export function Sign() {
  return (
    <svg
      viewBox="0 0 32 28"
      width="34"
      height="30"
      fill="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M4.5 21C5.5 3.5 26.5 3.5 27.5 21" stroke="var(--brand)" strokeWidth="2.4" />
      <circle cx="4.5" cy="22" r="3.4" fill="var(--brand)" />
      <circle cx="27.5" cy="22" r="3.4" fill="var(--accent)" />
    </svg>
  );
}
