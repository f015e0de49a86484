/** When even the words didn't arrive: said in both languages, typed here for that reason. */
export function Unspoken() {
  return (
    <main style={{ padding: "10vh 24px" }}>
      <h1>Plateforme AECT</h1>
      <p>La page n’a pas pu être chargée.</p>
      <p lang="en">The page could not be loaded.</p>
      <p>
        <a href={location.href}>
          Recharger – <span lang="en">Reload</span>
        </a>
      </p>
    </main>
  );
}
