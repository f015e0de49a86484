/** Asks whether what isn't saved may be left behind; true when it may. */
type Question = () => Promise<boolean>;

const questions = new Set<Question>();

/** A form with unsaved words asks its question until the function given back is called. */
export function askBeforeLeaving(question: Question): () => void {
  questions.add(question);
  return () => questions.delete(question);
}

/** For an act that ends the page without a move: whether all that is unsaved may be left behind. */
export async function mayLeave(): Promise<boolean> {
  for (const question of questions) if (!(await question())) return false;
  return true;
}
