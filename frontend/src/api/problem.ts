/** One fault of a request: where it is (a JSON pointer in the body, or a parameter) and what it is. */
interface Fault {
  pointer?: string;
  parameter?: string;
  code: string;
  detail: string;
}

/** An RFC 9457 problem as the server says it, in the language that was asked for. */
interface Problem {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: string;
  request_id?: string;
  errors?: Fault[];
  /** Of `state_forbids`: what is possible instead. */
  possible?: string[];
  /** Of `stale_version`: the record as it stands now. */
  current?: unknown;
}

/** A request that was refused, or that no server answered (`code` is then `unreachable`, `status` 0). */
export class Refusal extends Error {
  /** `tag`: the version that a refusal answers with, if any (`stale_version`). */
  constructor(
    readonly problem: Problem,
    readonly tag: string | null = null,
  ) {
    super(`${problem.code}: ${problem.detail}`);
  }
}

/** Whether a request got lost: nobody answered, or a server that is ill. */
export function isLost(error: unknown): boolean {
  return error instanceof Refusal && (error.problem.status === 0 || error.problem.status >= 500);
}

/** Whether there is nothing at an address, or not for this reader. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Refusal && error.problem.status === 404;
}

export function unreachable(): Refusal {
  return new Refusal({
    type: "about:blank",
    title: "",
    status: 0,
    detail: "",
    code: "unreachable",
  });
}

/** Reads what came with an error; an answer that isn't a problem (a proxy's page) still becomes one. */
export function refusal(status: number, body: unknown, tag: string | null = null): Refusal {
  if (isProblem(body)) return new Refusal({ ...body, status }, tag);
  return new Refusal({
    type: "about:blank",
    title: "",
    status,
    detail: "",
    code: "unreadable_answer",
  });
}

function isProblem(body: unknown): body is Problem {
  return (
    typeof body === "object" &&
    body !== null &&
    "code" in body &&
    typeof body.code === "string" &&
    "detail" in body &&
    typeof body.detail === "string"
  );
}
