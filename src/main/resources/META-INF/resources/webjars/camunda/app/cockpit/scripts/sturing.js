// The figures for managers on the start page of Cockpit. The application counts and chooses the words; this only draws.

// Above /camunda: the root of the application, also when it does not stand at the root of the server.
const wortel = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '');

async function haal(wat) {
  const antwoord = await fetch(`${wortel}/sturing/${wat}`, {
    headers: {Accept: 'application/json'},
    credentials: 'same-origin'
  });
  if (!antwoord.ok) {
    throw new Error(`${wat} kwam niet: ${antwoord.status}`);
  }
  return antwoord.json();
}

function maak(soort, eigenschappen = {}, ...inhoud) {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  element.append(...inhoud);
  return element;
}

function cel(getal, kolom, rij) {
  const link = maak(
    'a',
    {href: wortel + getal.adres},
    String(getal.aantal),
    maak('span', {class: 'sr-only'}, ` ${kolom}, ${rij.naam}`)
  );
  return maak('td', {}, link, ...(getal.dringend ? [maak('span', {class: 'sturing-let-op'}, 'Kijk hiernaar')] : []));
}

function tabel(blok) {
  const kop = maak('tr', {}, ...blok.kolommen.map(kolom => maak('th', {scope: 'col'}, kolom)));
  const rijen = blok.rijen.map(rij =>
    maak(
      'tr',
      {},
      maak('th', {scope: 'row'}, rij.naam),
      ...rij.getallen.map((getal, plek) => cel(getal, blok.kolommen[plek + 1], rij))
    )
  );
  return maak(
    'div',
    {class: 'sturing-blok'},
    maak(
      'table',
      {},
      maak('caption', {}, blok.titel),
      maak('thead', {}, kop),
      maak('tbody', {}, ...rijen)
    ),
    maak('p', {}, blok.uitleg)
  );
}

function opnieuw(plek) {
  const knop = maak('button', {type: 'button', class: 'btn btn-default'}, 'Opnieuw laden');
  knop.addEventListener('click', () => vul(plek));
  return knop;
}

async function vul(plek) {
  plek.replaceChildren(maak('p', {role: 'status'}, 'De cijfers worden geladen.'));
  try {
    const {blokken} = await haal('cijfers');
    plek.replaceChildren(
      maak('div', {class: 'sturing-blokken'}, ...blokken.map(tabel)),
      maak(
        'p',
        {class: 'sturing-meer'},
        maak('a', {href: `${wortel}/sturing/periode`}, 'Cijfers over een periode'),
        ' ',
        opnieuw(plek)
      )
    );
  } catch (fout) {
    console.error(fout);
    plek.replaceChildren(maak('p', {role: 'alert'}, 'De cijfers zijn nu niet te laden. '), opnieuw(plek));
  }
}

const paneel = {
  id: 'sturing-paneel',
  pluginPoint: 'cockpit.dashboard',
  priority: 1000,
  render: plek => {
    // Cockpit puts a heading above it: the label DASHBOARD_CUSTOM_PLUGINS.
    const inhoud = maak('section', {class: 'sturing', 'aria-label': 'Cijfers van nu'});
    plek.replaceChildren(inhoud);
    vul(inhoud);
  }
};

// Only a beheerder needs to know that Camunda 7 has ended; styles/user-styles.css hides it from the others.
async function toonEinde() {
  try {
    document.body.classList.toggle('is-beheerder', (await haal('wie')).beheerder);
  } catch (fout) {
    document.body.classList.remove('is-beheerder');
  }
}

const wegwijzer = {
  id: 'sturing-wegwijzer',
  pluginPoint: 'cockpit.navigation',
  priority: 50,
  render: plek => {
    plek.replaceChildren(maak('a', {href: `${wortel}/sturing`}, 'Cijfers'));
    toonEinde();
  }
};

export default [paneel, wegwijzer];
