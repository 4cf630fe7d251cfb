// What is typed in a form and not completed is kept by the server, in the dossier. Tasklist itself would keep it in the
// browser, or nowhere.

import {Form, wortel} from './bibliotheek.js';

const WACHTTIJD = 1000;
const LATER = 15000;
/** Longer than this nobody waits for an empty form. */
const GEDULD = 5000;
/** A form that was sent goes away within this time; one that stays gets to hear what became of it. */
const VERDWIJNTIJD = 3000;
/** More than this a browser does not send for a page that is going away. */
const MEESTE_BIJ_VERTREK = 60000;

/** What is typed and not with the server yet, by task. Only in the memory of this page, and only for who typed it. */
const onderweg = new Map();

const importeer = Form.prototype.importSchema;

Form.prototype.importSchema = function (schema, gegevens) {
  if (gegevens?.klad) {
    return new Klad(this, schema, gegevens, `taak/${encodeURIComponent(gegevens.klad.taak)}`).open();
  }
  return this._container.closest('.modal-content') ? begin(this, schema, gegevens) : importeer.call(this, schema, gegevens);
};

/**
 * A form that starts something has no task; its draft goes by the form. It opens empty: what was typed for one caller may not lie
 * under the next.
 */
async function begin(vorm, schema, gegevens) {
  const plek = `begin/${encodeURIComponent(schema.id)}`;
  await onderweg.get(plek)?.stuur();
  const klad = await haal(plek);
  if (klad) {
    return new Klad(vorm, schema, {...gegevens, klad: {...klad, taak: plek, anderen: []}}, plek).open();
  }
  const uitkomst = await importeer.call(vorm, schema, gegevens);
  if (klad === undefined) {
    const kader = document.createElement('div');
    kader.className = 'klad';
    kader.append(zin('De server antwoordt niet. Wat u hier typt, wordt pas bewaard als u het verstuurt.', 'klad-let-op'));
    vorm._container.before(kader);
  }
  return uitkomst;
}

/** What was typed in a form that starts something; null when that is not kept, undefined when it cannot be reached now. */
async function haal(plek, welke = '') {
  try {
    const antwoord = await fetch(`${wortel}/dossier/${plek}/klad${welke}`, {
      method: 'PUT',
      credentials: 'same-origin',
      headers: {Accept: 'application/json'},
      signal: AbortSignal.timeout(GEDULD)
    });
    return antwoord.ok ? await antwoord.json() : antwoord.status < 500 ? null : undefined;
  } catch (fout) {
    return undefined;
  }
}

const leeg = waarde =>
  waarde === undefined || waarde === null || waarde === '' || waarde === false || (Array.isArray(waarde) && !waarde.length);

const gelijk = (een, ander) => (leeg(een) && leeg(ander)) || JSON.stringify(een) === JSON.stringify(ander);

class Klad {
  constructor(vorm, schema, {klad, ...waarden}, plek) {
    this.vorm = vorm;
    this.schema = schema;
    this.plek = plek;
    this.keer = klad.keer;
    this.taak = klad.taak;
    this.wie = klad.wie;
    this.gezien = waarden.versie;
    this.klad = klad;
    /** What the form shows to who begins anew. */
    this.uitgang = {...waarden, ...klad.eronder};
    this.waarden = waarden;
  }

  async open() {
    onderweg.forEach((werk, taak) => werk.wie !== this.wie && onderweg.delete(taak));
    const eigen = onderweg.get(this.taak);
    const over = eigen ? eigen.antwoorden : {};
    const uitkomst = await importeer.call(this.vorm, this.schema, eigen ? {...this.uitgang, ...over} : this.waarden);
    this.basis = {...this.vorm._getState().initialData};
    Object.keys({...this.klad.eronder, ...over}).forEach(sleutel => (this.basis[sleutel] = this.uitgang[sleutel]));
    this.laatste = JSON.stringify(this.verschil());
    this.balk = new Balk(this);
    this.balk.toonBegin(this.klad);
    this.balk.toonEerdere(this.klad.eerdere);
    this.vorm.on('changed', () => this.bekijk());
    if (eigen) {
      this.neemMee(over, eigen.gezien);
      this.bewaar();
    }
    return uitkomst;
  }

  /** The answers that differ from what the form showed. */
  verschil() {
    const {data} = this.vorm._getState();
    return Object.fromEntries(
      Object.entries(data).filter(([sleutel, waarde]) => sleutel !== 'gezien' && !gelijk(waarde, this.basis[sleutel]))
    );
  }

  bekijk() {
    const antwoorden = this.verschil();
    const tekst = JSON.stringify(antwoorden);
    if (tekst === this.laatste) {
      return;
    }
    this.laatste = tekst;
    this.neemMee(antwoorden, this.gezien);
    this.wacht(WACHTTIJD);
  }

  neemMee(antwoorden, gezien) {
    this.werk = {wie: this.wie, gezien, antwoorden, stuur: () => this.bewaar(), stuurNu: () => this.verstuur()};
    onderweg.set(this.taak, this.werk);
  }

  wacht(tijd) {
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => this.bewaar(), tijd);
  }

  /** One at a time: what is typed while it is under way goes after it. */
  bewaar() {
    clearTimeout(this.wekker);
    this.lopend = (this.lopend || Promise.resolve()).then(() => this.verstuur());
    return this.lopend;
  }

  async verstuur() {
    const {werk} = this;
    if (!werk || onderweg.get(this.taak) !== werk) {
      return;
    }
    const status = await stuur('POST', this.plek, {wie: werk.wie, gezien: werk.gezien, keer: this.keer, antwoorden: werk.antwoorden});
    const isBewaard = status === 204;
    this.stand = status;
    if ((isBewaard || status === 404) && onderweg.get(this.taak) === werk) {
      onderweg.delete(this.taak);
    }
    if (status === 0 || status === 409 || status >= 500) {
      this.wacht(LATER);
    }
    this.balk.toonStand(status, Object.keys(werk.antwoorden).length > 0);
  }

  /** Goes on with what was begun earlier; what is typed already is set aside in its place. */
  async neem(eerder) {
    if (this.neemt) {
      return;
    }
    this.neemt = true;
    try {
      await this.neemOver(eerder);
    } finally {
      this.neemt = false;
    }
  }

  async neemOver(eerder) {
    await this.bewaar();
    if (onderweg.has(this.taak) || this.stand === 404) {
      // What is typed here is not with the server, and would be gone.
      this.balk.toonStand(this.stand, true);
      return;
    }
    const klad = await haal(this.plek, `/eerder/${eerder.id}`);
    if (!klad) {
      this.balk.toonStand(klad === null ? 404 : 0, true);
      return;
    }
    clearTimeout(this.wekker);
    onderweg.delete(this.taak);
    this.keer = klad.keer;
    this.basis = {...this.uitgang};
    await importeer.call(this.vorm, this.schema, {...this.uitgang, ...klad.antwoorden});
    this.basis = {...this.vorm._getState().initialData};
    Object.keys(klad.antwoorden).forEach(sleutel => (this.basis[sleutel] = this.uitgang[sleutel]));
    this.laatste = JSON.stringify(this.verschil());
    this.balk.toonBegin({...klad, anderen: []});
    this.balk.toonEerdere(klad.eerdere);
    this.vorm._container.querySelector('input, textarea')?.focus();
  }

  async gooiWeg(eerder) {
    const status = await stuur('DELETE', this.plek, undefined, `/eerder/${eerder.id}`);
    if (status !== 204 && status !== 404) {
      this.balk.toonStand(status, true);
    }
    return status === 204 || status === 404;
  }

  async beginOpnieuw() {
    clearTimeout(this.wekker);
    onderweg.delete(this.taak);
    await this.lopend;
    const status = await stuur('DELETE', this.plek, undefined, this.keer === undefined ? '' : `?keer=${this.keer}`);
    if (status !== 204) {
      this.balk.toonStand(status, true);
      return;
    }
    this.laatste = '{}';
    this.basis = {...this.uitgang};
    await importeer.call(this.vorm, this.schema, this.uitgang);
    this.basis = {...this.vorm._getState().initialData};
    this.balk.verberg();
    this.vorm._container.querySelector('input, textarea')?.focus();
  }
}

/** The number of the answer; 0 when there was none. */
async function stuur(wijze, plek, inhoud, vraag = '') {
  const tekst = inhoud && JSON.stringify(inhoud);
  try {
    const antwoord = await fetch(`${wortel}/dossier/${plek}/klad${vraag}`, {
      method: wijze,
      credentials: 'same-origin',
      headers: {'Content-Type': 'application/json', Accept: 'application/json'},
      body: tekst,
      keepalive: !tekst || tekst.length < MEESTE_BIJ_VERTREK
    });
    return antwoord.status;
  } catch (fout) {
    // Without a connection; what was typed stays in the page and is sent again.
    return 0;
  }
}

const NIET_BEWAARD = {
  401: 'U bent niet meer aangemeld. Meld u opnieuw aan op deze pagina: wat u typte, staat er dan nog.',
  400: 'Wat u invulde, kan zo niet tussendoor worden bewaard. Het staat hier nog; rond af wat u doet.',
  403: 'Wat u invult, wordt pas bewaard als de taak op uw naam staat.',
  404: 'Dit is intussen verstuurd, afgerond of in een ander tabblad geopend. Wat u hier nu typt, wordt niet bewaard.',
  413: 'Wat u invulde is te lang om te bewaren. Rond af wat u doet, of maak het korter.'
};

/** The line above the form that says what is kept. */
class Balk {
  constructor(klad) {
    this.klad = klad;
    const plek = klad.vorm._container.parentNode;
    plek.querySelectorAll(':scope > .klad').forEach(oude => oude.remove());
    this.kader = document.createElement('div');
    this.kader.className = 'klad';
    this.kader.hidden = true;
    plek.insertBefore(this.kader, klad.vorm._container);
    // There before there is anything to say, or a screen reader would not read that out.
    plek.querySelectorAll(':scope > .klad-stem').forEach(oude => oude.remove());
    this.stem = document.createElement('div');
    this.stem.className = 'klad-stem sr-only';
    this.stem.setAttribute('role', 'status');
    plek.insertBefore(this.stem, this.kader);
  }

  /** Each with the way to go on with it and the way to be rid of it. */
  toonEerdere(eerdere = []) {
    eerdere.forEach(eerder => {
      const wat = eerder.naam || 'dit formulier';
      const regel = zin(`Nog niet verstuurd: ${wat}, van ${eerder.moment}. `, 'klad-eerder');
      const verder = knop(`Verder met ${wat}`, () => this.klad.neem(eerder));
      const weg = knop('Weggooien', async () => {
        if (await this.klad.gooiWeg(eerder)) {
          this.anderen = this.anderen.filter(ander => ander !== regel);
          regel.remove();
          this.kader.hidden = !this.kader.children.length;
        }
      });
      weg.setAttribute('aria-label', `Weggooien: ${wat}, van ${eerder.moment}`);
      regel.append(verder, ' ', weg);
      this.anderen.push(regel);
      this.kader.append(regel);
    });
    this.kader.hidden = !this.kader.children.length;
  }

  toonBegin({moment, veranderd, anderen}) {
    const zinnen = anderen.map(ander => zin(`Ook begonnen aan dit formulier: ${ander}. Wat daar staat, ziet u hier niet.`));
    this.kader.replaceChildren(...zinnen);
    this.kader.hidden = !zinnen.length;
    this.anderen = zinnen;
    if (moment) {
      this.toonKlad(`Niet afgerond: dit hebt u ingevuld op ${moment}.`);
      if (veranderd) {
        this.kader.append(
          zin('Het dossier is daarna veranderd. Kijk na of wat u invulde nog klopt voordat u afrondt.', 'klad-let-op')
        );
      }
    }
  }

  toonKlad(tekst) {
    const regel = zin(tekst + ' ', 'klad-stand');
    regel.append(knop('Opnieuw beginnen', () => this.klad.beginOpnieuw()));
    this.vervang(regel);
  }

  vervang(...regels) {
    this.kader.querySelectorAll('.klad-stand').forEach(oude => oude.remove());
    this.kader.prepend(...regels);
    this.kader.hidden = !this.kader.children.length;
  }

  toonStand(status, ingevuld) {
    if (status === 404) {
      setTimeout(() => this.kader.isConnected && this.toonNiet(status), VERDWIJNTIJD);
    } else if (status !== 204) {
      this.toonNiet(status);
    } else if (ingevuld) {
      const tijd = new Date().toLocaleTimeString('nl-NL', {hour: '2-digit', minute: '2-digit'});
      this.toonKlad(`Nog niet afgerond. Wat u invulde is bewaard om ${tijd}.`);
    } else {
      this.vervang();
    }
  }

  toonNiet(status) {
    const tekst = NIET_BEWAARD[status] || 'Wat u invulde is nog niet bewaard. Dat wordt zo nog eens geprobeerd.';
    this.vervang(zin(tekst, 'klad-stand klad-let-op'));
    this.stem.textContent = tekst;
  }

  verberg() {
    this.kader.replaceChildren(...this.anderen);
    this.kader.hidden = !this.anderen.length;
  }
}

function knop(tekst, doe) {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'btn btn-link';
  element.textContent = tekst;
  element.addEventListener('click', doe);
  return element;
}

function zin(tekst, klasse) {
  const regel = document.createElement('p');
  regel.textContent = tekst;
  if (klasse) {
    regel.className = klasse;
  }
  return regel;
}

/** The library holds a text back for a third of a second, or until its field is left. */
function laatLos() {
  const veld = document.activeElement;
  if (veld?.closest('.fjs-container')) {
    veld.blur();
  }
}

window.addEventListener('hashchange', () => {
  laatLos();
  onderweg.forEach(werk => werk.stuur());
});
// Nobody is left to wait for what is under way.
window.addEventListener('pagehide', () => {
  laatLos();
  onderweg.forEach(werk => werk.stuurNu());
});
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') {
    onderweg.forEach(werk => werk.stuur());
  }
});
