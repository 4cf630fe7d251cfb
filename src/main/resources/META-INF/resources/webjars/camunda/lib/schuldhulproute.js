// What our scripts in the webapps share.

/** The name of the municipality in the header; that of the product while it does not come. */
export async function naam() {
  try {
    const adres = new URL('../../huisstijl/gemeente.json', import.meta.url);
    const antwoord = await fetch(adres, {signal: AbortSignal.timeout(3000)});
    return (await antwoord.json()).naam || 'Schuldhulproute';
  } catch (fout) {
    console.error('de naam van de gemeente kwam niet', fout);
    return 'Schuldhulproute';
  }
}

// Loads the scripts of ours for one of the webapps. Camunda shows nothing at all when one of them cannot be loaded, and tells
// nobody why; here the others go on and the user is told.

/** @param woorden what only this webapp writes without a label that can be set */
export async function laad(scripts, vanaf, woorden = {}) {
  zegAlsDeSessieOmIs();
  const alleWoorden = new Map(Object.entries({...WOORDEN, ...woorden}));
  vertaal(tekst => {
    const zin = ZINNEN.find(([patroon]) => patroon.test(tekst));
    return alleWoorden.get(tekst.replace(/\s+/g, ' ')) || (zin ? tekst.replace(zin[0], zin[1]) : null);
  });
  const geladen = await Promise.all(
    scripts.map(async naam => {
      try {
        return (await import(new URL(`./${naam}.js${new URL(vanaf).search}`, vanaf).href)).default || [];
      } catch (fout) {
        console.error(`${naam} is niet geladen; de rest werkt`, fout);
        meld();
        return [];
      }
    })
  );
  return geladen.flat();
}

function meld() {
  zeg('niet-geladen', 'Een deel van dit scherm is niet geladen. De rest werkt. Laad de pagina opnieuw, of vertel het uw beheerder.');
}

/** Lines at the foot of the screen. It stands there before there is a line, or a screen reader would not read that out. */
const mededelingen = document.createElement('div');
mededelingen.setAttribute('role', 'status');
document.body.append(mededelingen);

function zeg(klasse, tekst) {
  if (document.querySelector('.' + klasse)) {
    return;
  }
  const zin = document.createElement('p');
  zin.className = `mededeling ${klasse}`;
  zin.textContent = tekst;
  mededelingen.append(zin);
}

/** Camunda goes to the page to log in without saying why. */
function zegAlsDeSessieOmIs() {
  const VAN_DE_MOTOR = /\/api\/engine\/engine\/[^/]+\//;
  const AANMELDEN = /\/auth\/user\/[^/]+\/login\//;
  const AFMELDEN = /\/auth\/user\/[^/]+\/logout$/;
  let aangemeld = false;
  const stuur = XMLHttpRequest.prototype.send;
  XMLHttpRequest.prototype.send = function (...inhoud) {
    this.addEventListener('load', () => {
      if (AFMELDEN.test(this.responseURL)) {
        aangemeld = false;
      } else if (this.status === 200 && AANMELDEN.test(this.responseURL)) {
        aangemeld = true;
        document.querySelector('.sessie-om')?.remove();
      } else if (this.status === 200 && VAN_DE_MOTOR.test(this.responseURL)) {
        aangemeld = true;
      }
    });
    return stuur.apply(this, inhoud);
  };
  window.addEventListener('hashchange', () => {
    if (aangemeld && location.hash.startsWith('#/login')) {
      zeg('sessie-om', 'U bent niet meer aangemeld. Meld u hier opnieuw aan. Wat u in een formulier typte, staat er dan nog.');
    }
  });
}

/** What Camunda writes in every webapp without a label that can be set. */
const WOORDEN = {
  'Toggle this section': 'Dit deel in- of uitklappen',
  'zoom in': 'inzoomen',
  'zoom out': 'uitzoomen',
  'reset zoom': 'het hele schema tonen',
  'Click to remove sorting': 'Niet meer sorteren',
  'Next page': 'Volgende bladzijde',
  'Previous page': 'Vorige bladzijde',
  // What stands in an empty field.
  varName: 'naam'
};

const ZINNEN = [
  // The table in a form.
  [/^Click to sort by (.+) (?:ascending|descending)$/, 'Sorteren op $1'],
  // What stands before the sentence of the server; above it stands the same once more, with a colon.
  [/^&lt;\w+&gt; &lt;- .*$/, 'Dit kan niet worden getoond'],
  [/^<\w+> <- (.*)$/, '$1'],
  [/^Error: (.*)$/, '$1'],
  [/^(.*[^ :]):? :$/, '$1:'],
  // A moment, as a machine writes it.
  [/^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})(?::\d{2})?$/, '$3-$2-$1 $4'],
  // The heading of a list of rights.
  [/^(.+) Rechten$/, 'Rechten: $1']
];

const OPSCHRIFTEN = ['title', 'aria-label', 'placeholder', 'label', 'tooltip', 'uib-tooltip'];

/**
 * Keeps putting into Dutch what Camunda has no label for, wherever it is drawn.
 * @param inHetNederlands gives a text in Dutch, or nothing when it is to be left alone
 */
export function vertaal(inHetNederlands) {
  const vervang = (oud, zet) => {
    const tekst = oud.trim();
    const nieuw = tekst && inHetNederlands(tekst);
    if (nieuw && nieuw !== tekst) {
      zet(oud.replace(tekst, () => nieuw));
    }
  };
  const kijk = wortel => {
    if (wortel.nodeType === Node.TEXT_NODE) {
      vervang(wortel.data, tekst => (wortel.data = tekst));
      return;
    }
    if (wortel.nodeType !== Node.ELEMENT_NODE || /^(script|style|textarea)$/i.test(wortel.tagName)) {
      return;
    }
    OPSCHRIFTEN.filter(naam => wortel.hasAttribute(naam)).forEach(naam =>
      vervang(wortel.getAttribute(naam), tekst => wortel.setAttribute(naam, tekst))
    );
    wortel.childNodes.forEach(kijk);
  };
  new MutationObserver(veranderingen =>
    veranderingen.forEach(({type, target, addedNodes}) =>
      type === 'childList' ? addedNodes.forEach(kijk) : kijk(target)
    )
  ).observe(document.body, {childList: true, characterData: true, subtree: true, attributeFilter: OPSCHRIFTEN});
  kijk(document.body);
}
