// What can be done from any open task: tell what happened, keep a contact or a note, hand the task over. In a window above the
// form, which stays as it is beneath it.

// Above /camunda: the root of the application, also when it does not stand at the root of the server.
const wortel = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '');

const huidigeTaak = () => new URLSearchParams(location.hash.split('?')[1]).get('task');

function maak(soort, eigenschappen = {}, ...inhoud) {
  const element = document.createElement(soort);
  Object.entries(eigenschappen).forEach(([naam, waarde]) => element.setAttribute(naam, waarde));
  element.append(...inhoud);
  return element;
}

const WEG = {
  0: 'De server is niet bereikbaar. Probeer het zo nog eens; wat u typte, staat hier nog.',
  401: 'U bent niet meer aangemeld. Meld u in een ander tabblad opnieuw aan; wat u typte, staat hier nog.',
  403: 'U mag dit niet doen.',
  404: 'Deze taak is intussen afgerond, of u mag hem niet meer zien. Wat u typte, kunt u kopiëren naar de pagina van het dossier.'
};

/** The answer, or what is wrong by field. */
async function vraag(taak, wat, inhoud) {
  try {
    const antwoord = await fetch(`${wortel}/dossier/taak/${encodeURIComponent(taak)}/werk${wat}`, {
      method: inhoud ? 'POST' : 'GET',
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: inhoud && JSON.stringify(inhoud)
    });
    const gegevens = await antwoord.json();
    if (antwoord.ok || gegevens.fouten) {
      return {...gegevens, geweigerd: !antwoord.ok};
    }
    return {fouten: {'': WEG[antwoord.status] || 'Er ging iets mis. Er is niets bewaard.'}};
  } catch (fout) {
    return {fouten: {'': WEG[0]}};
  }
}

function keuzes(lijst, eerste) {
  return [maak('option', {value: ''}, eerste), ...lijst.map(keuze => maak('option', {value: keuze.waarde}, keuze.opschrift))];
}

const SOORTEN = {
  contact: {
    knop: 'Contact',
    titel: 'Contactmoment vastleggen',
    uitleg: 'Voor een gesprek of bericht waar geen taak om vroeg. Het komt in het dossier.',
    bewaar: 'Bewaren',
    velden: mogelijk => [
      ['op', 'Wanneer (dag-maand-jaar)', maak('input', {value: mogelijk.vandaag, maxlength: 10, autocomplete: 'off'})],
      ['wijze', 'Hoe', maak('select', {}, ...keuzes(mogelijk.wijzen, 'Kies hoe'))],
      ['met', 'Met wie', maak('select', {}, ...keuzes(mogelijk.met, 'Kies met wie'))],
      ['verslag', 'Wat is besproken', maak('textarea', {rows: 5, maxlength: 4000})]
    ]
  },
  notitie: {
    knop: 'Notitie',
    titel: 'Notitie schrijven',
    uitleg: "Voor u en uw collega's. De inwoner mag het dossier inzien, dus ook wat hier staat.",
    bewaar: 'Bewaren',
    velden: () => [['notitie', 'Notitie', maak('textarea', {rows: 5, maxlength: 4000})]]
  },
  overdracht: {
    knop: 'Overdragen',
    titel: 'Taak overdragen',
    uitleg: 'De collega krijgt deze taak op naam. Wat u al invulde, ziet de collega niet.',
    bewaar: 'Overdragen',
    kan: mogelijk => mogelijk.ontvangers.length > 0,
    kanNiet: mogelijk =>
      mogelijk.magOverdragen
        ? 'Er is nu geen collega aanwezig die deze taak ook doet.'
        : 'Deze taak staat op naam van een collega; alleen die kan hem overdragen.',
    perTaak: true,
    velden: mogelijk => [['naar', 'Aan wie', maak('select', {}, ...keuzes(mogelijk.ontvangers, 'Kies een collega'))]],
    daarna: naarDeLijst
  }
};

/** What is said once the page was loaded again; without a name, for it stands in the browser until then. */
const DAARNA = 'schuldhulproute.gedaan';

/** Loads the list again without this task: it is somebody else's now. */
function naarDeLijst() {
  sessionStorage.setItem(DAARNA, 'overgedragen');
  const [weg, vragen] = location.hash.split('?');
  const rest = new URLSearchParams(vragen);
  rest.delete('task');
  rest.delete('detailsTab');
  history.replaceState(null, '', `${weg}?${rest}`);
  location.reload();
}

/** It stands there before there is anything to say, or a screen reader would not read that out. */
const gedaan = maak('div', {class: 'taakwerk-gedaan', role: 'status'});
document.body.append(gedaan);
let wekker = null;

function zeg(tekst) {
  gedaan.replaceChildren(maak('p', {}, tekst));
  clearTimeout(wekker);
  wekker = setTimeout(() => gedaan.replaceChildren(), 8000);
}

/**
 * What was typed in a window that was closed, by window and by the case or the task that it is about; in the memory of this page, and
 * for who typed it.
 */
const begonnen = new Map();

class Venster {
  constructor(taak, naam, soort, mogelijk) {
    this.taak = taak;
    this.naam = naam;
    this.soort = soort;
    this.wie = mogelijk.wie;
    this.dossier = mogelijk.dossiernummer;
    this.plek = `${soort.perTaak ? taak : this.dossier}/${naam}`;
    this.nieuweSleutel();
    this.velden = new Map();
    this.kader = maak('dialog', {class: 'taakwerk', 'aria-labelledby': 'taakwerk-titel'});
    this.kader.venster = this;
    this.melding = maak('p', {class: 'taakwerk-fout', role: 'alert', hidden: ''});
    this.kader.append(
      maak('h2', {id: 'taakwerk-titel'}, soort.titel),
      maak('p', {class: 'taakwerk-dossier'}, `Dossier ${mogelijk.dossiernummer}`)
    );
    if (soort.kan && !soort.kan(mogelijk)) {
      this.kader.append(maak('p', {}, soort.kanNiet(mogelijk)), this.knoppen());
    } else {
      this.kader.append(maak('p', {}, soort.uitleg), this.formulier(mogelijk));
    }
    begonnen.forEach(({wie}, plek) => wie !== this.wie && begonnen.delete(plek));
    this.zetTerug(begonnen.get(this.plek));
    this.kader.addEventListener('close', () => this.isGesloten());
    document.body.append(this.kader);
    this.kader.showModal();
  }

  /** Sending it twice keeps one. */
  nieuweSleutel() {
    this.sleutel = crypto.randomUUID ? crypto.randomUUID() : `s-${Date.now()}-${Math.floor(Math.random() * 1e9)}`;
  }

  antwoorden() {
    return Object.fromEntries([...this.velden].map(([naam, {veld}]) => [naam, veld.value]));
  }

  isVeranderd() {
    return JSON.stringify(this.antwoorden()) !== this.uitgang;
  }

  zetTerug(eerder) {
    this.uitgang = JSON.stringify(this.antwoorden());
    if (eerder && this.velden.size) {
      this.velden.forEach(({veld}, naam) => (veld.value = eerder.antwoorden[naam] ?? ''));
      this.sleutel = eerder.sleutel;
      this.weggooien.hidden = false;
    }
  }

  /** Closed by mistake or to look something up: what was typed is there again when the window is. */
  isGesloten() {
    if (!this.klaar && this.isVeranderd()) {
      begonnen.set(this.plek, {wie: this.wie, sleutel: this.sleutel, antwoorden: this.antwoorden()});
      zeg(`Nog niet bewaard. Wat u typte, staat er nog als u weer op ${this.soort.knop} klikt.`);
    } else {
      begonnen.delete(this.plek);
    }
    this.kader.remove();
  }

  formulier(mogelijk) {
    const formulier = maak('form', {novalidate: ''}, this.melding);
    this.soort.velden(mogelijk).forEach(([naam, opschrift, veld]) => {
      const fout = maak('p', {id: `taakwerk-${naam}-fout`, class: 'taakwerk-fout', hidden: ''});
      veld.id = `taakwerk-${naam}`;
      veld.setAttribute('aria-describedby', fout.id);
      this.velden.set(naam, {veld, fout});
      formulier.append(maak('label', {for: veld.id}, opschrift), fout, veld);
    });
    this.bewaarknop = maak('button', {type: 'submit', class: 'btn btn-primary'}, this.soort.bewaar);
    this.weggooien = maak('button', {type: 'button', class: 'btn btn-default', hidden: ''}, 'Weggooien');
    this.weggooien.addEventListener('click', () => {
      this.klaar = true;
      this.kader.close();
    });
    formulier.addEventListener('input', () => (this.weggooien.hidden = !this.isVeranderd()));
    formulier.append(this.knoppen(this.bewaarknop, this.weggooien));
    formulier.addEventListener('submit', gebeurtenis => {
      gebeurtenis.preventDefault();
      this.bewaar();
    });
    return formulier;
  }

  knoppen(...eerst) {
    const sluit = maak('button', {type: 'button', class: 'btn btn-default'}, 'Terug naar de taak');
    sluit.addEventListener('click', () => this.kader.close());
    return maak('div', {class: 'taakwerk-knoppen'}, ...eerst, sluit);
  }

  /** The list is loaded anew after this, and what lies in another window of this case would be gone. */
  ligtErNogIets() {
    const ander = Object.entries(SOORTEN).find(([naam, {perTaak}]) => !perTaak && begonnen.has(`${this.dossier}/${naam}`));
    return this.soort.daarna && ander?.[1];
  }

  async bewaar() {
    const ander = this.ligtErNogIets();
    if (ander) {
      this.toon({'': `U begon bij dit dossier aan iets dat nog niet is bewaard. Klik eerst op ${ander.knop}: bewaar het of gooi het weg.`});
      return;
    }
    this.bewaarknop.disabled = true;
    const antwoord = await vraag(this.taak, `/${this.naam}`, {sleutel: this.sleutel, ...this.antwoorden()});
    this.bewaarknop.disabled = false;
    if (antwoord.fouten) {
      if (antwoord.geweigerd) {
        // Nothing came of this one, so what is sent next is something new.
        this.nieuweSleutel();
      }
      this.toon(antwoord.fouten);
      return;
    }
    this.klaar = true;
    this.kader.close();
    zeg(antwoord.zin);
    if (this.soort.daarna) {
      this.soort.daarna();
    }
  }

  toon(fouten) {
    this.melding.textContent = fouten[''] || '';
    this.melding.hidden = !fouten[''];
    this.velden.forEach(({veld, fout}, naam) => {
      fout.textContent = fouten[naam] || '';
      fout.hidden = !fouten[naam];
      if (fouten[naam]) {
        veld.setAttribute('aria-invalid', 'true');
      } else {
        veld.removeAttribute('aria-invalid');
      }
    });
    const eerste = [...this.velden].find(([naam]) => fouten[naam]);
    (eerste ? eerste[1].veld : this.bewaarknop).focus();
  }
}

let bezig = false;

/** A second click while the first is under way does nothing. */
async function eenVoorEen(doe) {
  if (bezig) {
    return;
  }
  bezig = true;
  try {
    await doe(huidigeTaak());
  } finally {
    bezig = false;
  }
}

const open = naam =>
  eenVoorEen(async taak => {
    const mogelijk = await vraag(taak, '');
    if (mogelijk.fouten) {
      zeg(mogelijk.fouten['']);
    } else if (taak === huidigeTaak()) {
      new Venster(taak, naam, SOORTEN[naam], mogelijk);
    }
  });

const meldGebeurtenis = () =>
  eenVoorEen(async taak => {
    const antwoord = await vraag(taak, '/gebeurtenis', {});
    zeg(antwoord.fouten ? antwoord.fouten[''] : antwoord.zin);
    if (antwoord.taak && taak === huidigeTaak()) {
      // What is typed in the form goes to its draft when the address changes.
      location.hash = `#/?task=${antwoord.taak}`;
    }
  });

/** Only who may report an event in this case sees the way to it. */
async function toonMelden(knop) {
  const taak = huidigeTaak();
  const mogelijk = await vraag(taak, '');
  if (taak === huidigeTaak()) {
    knop.hidden = !mogelijk.magMelden;
  }
}

window.addEventListener('beforeunload', gebeurtenis => {
  if (begonnen.size || [...document.querySelectorAll('dialog.taakwerk')].some(kader => kader.venster?.isVeranderd())) {
    gebeurtenis.preventDefault();
  }
});

if (sessionStorage.getItem(DAARNA)) {
  sessionStorage.removeItem(DAARNA);
  zeg('De taak is overgedragen.');
}

const balk = {
  id: 'taakwerk',
  pluginPoint: 'tasklist.task.action',
  priority: 900,
  render: plek => {
    const melden = maak('button', {type: 'button', class: 'btn btn-link', hidden: ''}, 'Gebeurtenis melden');
    melden.addEventListener('click', meldGebeurtenis);
    const knoppen = Object.entries(SOORTEN).map(([naam, soort]) => {
      const knop = maak('button', {type: 'button', class: 'btn btn-link'}, soort.knop);
      knop.addEventListener('click', () => open(naam));
      return knop;
    });
    const rij = maak('div', {class: 'taakwerk-balk', role: 'group', 'aria-label': 'Bij deze taak'}, melden, ...knoppen);
    plek.replaceChildren(rij);
    const kijk = () => {
      rij.hidden = !huidigeTaak();
      if (!rij.hidden) {
        toonMelden(melden);
      }
    };
    window.addEventListener('hashchange', kijk);
    kijk();
  }
};

export default [balk];
