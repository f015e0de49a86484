import { codes } from "../documentation/codes";
import { Cooperation } from "../members/Cooperation";
import { EngagementMark } from "../members/EngagementMark";
import { Expertise } from "../members/Expertise";
import { Presentation } from "../members/Presentation";
import type { Member } from "../members/shapes";
import form from "../shell/form/form.module.css";
import { useWords } from "../words/words";
import page from "./organisation.module.css";

/** The profile for who may read and not change it, and why. */
export function ReadOnly({ member }: { member: Member }) {
  const { t, say } = useWords();
  const refused = codes.find(([code]) => code === member.abilities?.update)?.[0];
  const reason =
    !refused || refused === "forbidden"
      ? t("organisation.read_only", { name: say(member.name) })
      : t(`documentation.code.${refused}`);
  return (
    <div className={page.read}>
      <p className={form.notice}>{reason}</p>
      <p>
        <EngagementMark engagement={member.engagement ?? null} />
      </p>
      <Presentation presentation={member.presentation} />
      <Cooperation member={member} />
      <Expertise member={member} />
    </div>
  );
}
