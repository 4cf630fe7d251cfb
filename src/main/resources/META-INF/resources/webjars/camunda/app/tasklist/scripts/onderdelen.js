// What Schuldhulproute adds to this webapp, each part in a script of its own.
const SCRIPTS = ['dossier', 'rechten', 'filters', 'kalender', 'dagen', 'formulieren', 'getallen', 'klad', 'taakwerk'];

/** Without what the webapps share: a part that cannot be loaded says nothing, and one sentence speaks for all. */
async function laadZonderHulp(fout) {
  console.error('wat de webapps delen is niet geladen', fout);
  const zin = document.createElement('p');
  zin.className = 'mededeling niet-geladen';
  zin.textContent =
    'Een deel van dit scherm is niet geladen. De rest werkt. Laad de pagina opnieuw, of vertel het uw beheerder.';
  document.body.append(zin);
  const delen = await Promise.allSettled(SCRIPTS.map(naam => import(`./${naam}.js${new URL(import.meta.url).search}`)));
  return delen.flatMap(deel => deel.value?.default || []);
}

export default await import('../../../lib/schuldhulproute.js')
  .then(({laad}) => laad(SCRIPTS, import.meta.url))
  .catch(laadZonderHulp);
