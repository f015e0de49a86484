/** Only addresses that lead out to a site or a mail: no script, no address of the platform's own. */
export function outward(url: string): boolean {
  return /^(https?:\/\/|mailto:)/i.test(url);
}
