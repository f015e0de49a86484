import notices from "./notices.module.css";

/** What is to be said, a point a line. */
export function Points({ texts }: { texts: string[] }) {
  return (
    <ul className={notices.points}>
      {texts.map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
