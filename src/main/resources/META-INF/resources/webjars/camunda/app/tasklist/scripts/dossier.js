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

function deel(soort, klasse, tekst) {
  const element = document.createElement(soort);
  element.className = klasse;
  element.textContent = tekst || '';
  return element;
}

/** A sign that is not only a colour: always with words beside it. */
const TEKENS = {crisis: 'warning-sign', verlopen: 'exclamation-sign', waarschuwen: 'time', opgeschort: 'pause'};

function sein(wat, woorden) {
  const element = deel('span', `dossier-sein dossier-sein-${wat}`);
  if (TEKENS[wat]) {
    const teken = deel('span', `glyphicon glyphicon-${TEKENS[wat]}`);
    teken.setAttribute('aria-hidden', 'true');
    element.append(teken, ' ');
  }
  element.append(woorden);
  return element;
}

/** Else a task that has all the time would seem late, and would not be in the filter of what is late. */
function termijnregel({naam, grondslag, afstand, stand, vanDeTaak}) {
  const regel = deel('div', 'dossier-termijn', vanDeTaak ? '' : 'In dit dossier: ');
  regel.append(sein(stand.toLowerCase(), afstand), ` ${naam} (${grondslag})`);
  return regel;
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
      const wie = deel('div', 'dossier-wie', `${kop.fase} · ${kop.opNaamVan || 'nog van niemand'}`);
      if (kop.crisis) {
        wie.prepend(sein('crisis', 'Crisis'), ' ');
      }
      plek.replaceChildren(deel('div', 'dossier-naam', `${kop.naam} · ${kop.dossiernummer}`), wie);
      plek.closest('li.task')?.classList.toggle('dossier-crisis', kop.crisis);
      if (kop.termijn) {
        plek.append(termijnregel(kop.termijn));
        verbergDubbeleDatum(plek, kop.termijn.uiterlijk);
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
