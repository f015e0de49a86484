import type accountsWords from "../accounts/words.fr.json";
import type deskWords from "../desk/words.fr.json";
import type documentationWords from "../documentation/words.fr.json";
import type eventsWords from "../events/words.fr.json";
import type homeWords from "../home/words.fr.json";
import type mapWords from "../map/words.fr.json";
import type membersWords from "../members/words.fr.json";
import type noticesWords from "../notices/words.fr.json";
import type organisationWords from "../organisation/words.fr.json";
import type partnershipsWords from "../partnerships/words.fr.json";
import type shellWords from "../shell/words.fr.json";
import type territoriesWords from "../territories/words.fr.json";
import type topicsWords from "../topics/words.fr.json";

type Keys<Room extends string, Words> = `${Room}.${keyof Words & string}`;

/** The key of every message: a room lists its own in its `words.fr.json`, French being the first. */
export type Key =
  | Keys<"accounts", typeof accountsWords>
  | Keys<"desk", typeof deskWords>
  | Keys<"documentation", typeof documentationWords>
  | Keys<"events", typeof eventsWords>
  | Keys<"home", typeof homeWords>
  | Keys<"map", typeof mapWords>
  | Keys<"members", typeof membersWords>
  | Keys<"notices", typeof noticesWords>
  | Keys<"partnerships", typeof partnershipsWords>
  | Keys<"organisation", typeof organisationWords>
  | Keys<"shell", typeof shellWords>
  | Keys<"territories", typeof territoriesWords>
  | Keys<"topics", typeof topicsWords>;
