/**
 * The link that writes to an address. A mail address may hold "?", "&" or "%", which in a link would
 * name other recipients (RFC 6068): all but its "@" is encoded.
 */
export function mailto(address: string): string {
  const at = address.lastIndexOf("@");
  const [local, domain] = [address.slice(0, at), address.slice(at + 1)];
  return `mailto:${encodeURIComponent(local)}@${encodeURIComponent(domain)}`;
}
