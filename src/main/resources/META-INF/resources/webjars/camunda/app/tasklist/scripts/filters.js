// How many tasks are in each filter. Tasklist itself counts only the filter that is open.

const NA_EEN_WIJZIGING = 500;
const VANZELF = 60000;

/** What this user does to a task, by its address; the list of Tasklist itself may stay as long as it was. */
const GEDAAN = /\/task\/[^/]+\/(claim|unclaim|assignee|submit-form)$/;

// Above /camunda: the root of the application, also when it does not stand at the root of the server.
const wortel = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '');

let aantallen = new Map();
let gezien = '';
let wekker = null;

const namen = () => [...document.querySelectorAll('.task-filters .task-filter h4.name a')];

/** The words of the filter without what stands behind them. */
const naamVan = link => [...link.childNodes].find(deel => deel.nodeType === Node.TEXT_NODE)?.textContent.trim();

/** Two filters of one name cannot be told apart on the screen: no number is better than that of the other. */
const perNaam = alle =>
  new Map(
    alle.filter(een => alle.filter(({naam}) => naam === een.naam).length === 1).map(aantal => [aantal.naam, aantal])
  );

async function vraag() {
  clearTimeout(wekker);
  wekker = null;
  if (!namen().length || document.visibilityState === 'hidden') {
    return;
  }
  try {
    const antwoord = await fetch(`${wortel}/takenlijst/aantallen`, {
      headers: {Accept: 'application/json'},
      credentials: 'same-origin'
    });
    if (antwoord.ok) {
      aantallen = perNaam(await antwoord.json());
      toon();
    }
  } catch (fout) {
    // Without the numbers the filters still work; the next change asks again.
    console.warn('de aantallen bij de filters zijn niet geladen', fout);
  }
}

function toon() {
  namen().forEach(link => {
    const aantal = aantallen.get(naamVan(link));
    let plek = link.querySelector('.filter-aantal');
    if (aantal === undefined) {
      plek?.remove();
      return;
    }
    if (!plek) {
      plek = document.createElement('span');
      plek.className = 'filter-aantal';
      link.append(plek);
    }
    const getal = aantal.meer ? `${aantal.taken}+` : String(aantal.taken);
    if (plek.dataset.taken !== getal) {
      plek.dataset.taken = getal;
      const alleenGezien = document.createElement('span');
      alleenGezien.textContent = getal;
      const alleenGelezen = document.createElement('span');
      alleenGelezen.className = 'sr-only';
      alleenGelezen.textContent = aantal.taken === 1 ? ' taak' : ' taken';
      if (aantal.meer) {
        alleenGezien.setAttribute('aria-hidden', 'true');
        alleenGelezen.textContent = ` meer dan ${aantal.taken} taken`;
      }
      plek.replaceChildren(alleenGezien, alleenGelezen);
    }
  });
}

/** With a page Tasklist hears of no more than this many tasks further, and of one more when there are more: see Telgrens. */
const VERDER = 30;
const BLADZIJDE = 15;

function toonDatErMeerIs() {
  const plek = document.querySelector('.total-results');
  const tekst = plek?.firstChild;
  if (!tekst) {
    return;
  }
  if (!tekst.nodeValue.endsWith('+')) {
    plek.dataset.aantal = tekst.nodeValue.trim();
  }
  const aantal = Number(plek.dataset.aantal);
  const bladzijde = Number(document.querySelector('.pagination-page.active')?.textContent) || 1;
  const staat = aantal === (bladzijde - 1) * BLADZIJDE + VERDER + 1 ? `${aantal - 1}+` : `${aantal}`;
  if (aantal && tekst.nodeValue.trim() !== staat) {
    // The text node stays, so that Tasklist finds it again.
    tekst.nodeValue = staat;
  }
}

/** What Tasklist counts itself changes when the list was loaded again: after a task was done, or by its own clock. */
function bekijk() {
  const links = namen();
  const nu = links.map(link => naamVan(link) + (link.querySelector('.counter')?.textContent || '')).join('|');
  if (nu !== gezien) {
    gezien = nu;
    if (links.length) {
      straks();
    }
  }
  toon();
  toonDatErMeerIs();
}

function straks() {
  clearTimeout(wekker);
  wekker = setTimeout(vraag, NA_EEN_WIJZIGING);
}

let staatKlaar = false;
new MutationObserver(() => {
  if (!staatKlaar) {
    staatKlaar = true;
    requestAnimationFrame(() => {
      staatKlaar = false;
      bekijk();
    });
  }
}).observe(document.body, {childList: true, subtree: true, characterData: true});

new PerformanceObserver(lijst => {
  if (lijst.getEntries().some(({name}) => GEDAAN.test(new URL(name).pathname))) {
    straks();
  }
}).observe({type: 'resource'});

setInterval(vraag, VANZELF);
document.addEventListener('visibilitychange', vraag);
