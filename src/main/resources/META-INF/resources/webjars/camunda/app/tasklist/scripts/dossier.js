// Whose case it is. The engine knows no names, so the cards and the tab fetch them from the dossier, for those who may see it.

const WACHTTIJD = 50;
const PER_VRAAG = 100;

// Above /camunda: the root of the application, also when it does not stand at the root of the server.
const wortel = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '');

let wachtrij = new Map();
let wekker = null;

/** One question for all cards that are drawn at about the same moment. */
function vraagKop(taak) {
  return new Promise(klaar => {
    wachtrij.set(taak, [...(wachtrij.get(taak) || []), klaar]);
    if (!wekker) {
      wekker = setTimeout(vraagAlle, WACHTTIJD);
    }
  });
}

async function vraagAlle() {
  const wachtenden = wachtrij;
  wachtrij = new Map();
  wekker = null;
  const taken = [...wachtenden.keys()];
  for (let begin = 0; begin < taken.length; begin += PER_VRAAG) {
    const deel = taken.slice(begin, begin + PER_VRAAG);
    const koppen = await haalKoppen(deel);
    deel.forEach(taak => wachtenden.get(taak).forEach(klaar => klaar(koppen.get(taak))));
  }
}

async function haalKoppen(taken) {
  const adres = `${wortel}/dossier/koppen?` + taken.map(taak => 'taak=' + encodeURIComponent(taak)).join('&');
  try {
    const antwoord = await fetch(adres, {headers: {Accept: 'application/json'}, credentials: 'same-origin'});
    const koppen = antwoord.ok ? await antwoord.json() : [];
    return new Map(koppen.map(kop => [kop.taak, kop]));
  } catch (fout) {
    // Without names the list still works; the next refresh asks again.
    console.warn('de namen op de kaarten zijn niet geladen', fout);
    return new Map();
  }
}

function regel(klasse, tekst) {
  const element = document.createElement('div');
  element.className = klasse;
  element.textContent = tekst;
  return element;
}

const VOLUIT = {weekday: 'long', day: 'numeric', month: 'long', year: 'numeric'};

/** Camunda rounds the same day to one more day than the calendar says; two different numbers on one card confuse. */
function verbergDubbeleDatum(plek, dag) {
  const datum = plek.closest('li.task')?.querySelector('.due-date');
  const voluit = datum?.querySelector('[uib-tooltip]')?.getAttribute('uib-tooltip') || '';
  if (datum && voluit.startsWith(new Date(dag + 'T12:00').toLocaleDateString('nl-NL', VOLUIT))) {
    datum.style.display = 'none';
  }
}

const kaart = {
  id: 'dossier-kaart',
  pluginPoint: 'tasklist.card',
  priority: 900,
  render: (plek, {taskId}) => {
    vraagKop(taskId).then(kop => {
      if (!kop) {
        return;
      }
      plek.replaceChildren(regel('dossier-naam', `${kop.naam} · ${kop.dossiernummer}`));
      if (kop.termijn) {
        const termijn = regel('dossier-termijn', `${kop.termijn}: ${kop.afstand}`);
        termijn.classList.add('dossier-termijn-' + kop.stand.toLowerCase());
        plek.append(termijn);
        verbergDubbeleDatum(plek, kop.uiterlijk);
      }
    });
  }
};

const tabblad = {
  id: 'dossier-tab',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  properties: {label: 'Dossier'},
  render: (plek, {taskId}) => {
    const kader = document.createElement('iframe');
    kader.className = 'dossier-kader';
    kader.title = 'Het dossier van deze taak';
    kader.src = `${wortel}/dossier/taak/${encodeURIComponent(taskId)}`;
    plek.replaceChildren(kader);
  }
};

const zoeken = {
  id: 'dossier-zoeken',
  pluginPoint: 'tasklist.navbar.action',
  priority: 900,
  render: plek => {
    const link = document.createElement('a');
    link.href = `${wortel}/dossier`;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = 'Dossier zoeken';
    plek.replaceChildren(link);
  }
};

export default [kaart, tabblad, zoeken];
