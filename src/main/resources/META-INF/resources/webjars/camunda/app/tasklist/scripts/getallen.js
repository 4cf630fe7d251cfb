// Numbers in fields as they are written in the Netherlands: 1.850,50. The form library knows only 1850.5, and shows that too. It
// goes on reading and writing it; what the user sees and types is made of it here.

import './bibliotheek.js';

const {get: lees, set: schrijf} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

const GEEN_GETAL = 'geen getal';

/** With a point for each thousand, as it is copied from elsewhere. */
const MET_DUIZENDEN = /^-?\d{1,3}(\.\d{3})+(,\d*)?$/;

function voorDeBibliotheek(tekst) {
  if (tekst === GEEN_GETAL) {
    return 'NaN';
  }
  const getal = tekst.trim().replace(/^€\s*/, '');
  return (MET_DUIZENDEN.test(getal) ? getal.replaceAll('.', '') : getal).replace(',', '.');
}

/** While it is typed: without points that would come and go. */
const omTeTypen = getal => (getal === 'NaN' ? GEEN_GETAL : getal.replace('.', ','));

/** Cents where there can be cents. */
function omTeLezen(veld, getal) {
  const isBedrag = veld.closest('.fjs-input-group')?.querySelector('.fjs-input-adornment')?.textContent.includes('€');
  if (!isBedrag || getal === '' || !Number.isFinite(Number(getal))) {
    return omTeTypen(getal);
  }
  const centen = (veld.getAttribute('step') || '').split('.')[1]?.length || 0;
  return new Intl.NumberFormat('nl-NL', {minimumFractionDigits: centen, maximumFractionDigits: 20}).format(Number(getal));
}

function maakNederlands(veld) {
  if (Object.hasOwn(veld, 'value')) {
    return;
  }
  let wordtGetypt = false;
  let getal = lees.call(veld);
  const toon = () => schrijf.call(veld, wordtGetypt ? omTeTypen(getal) : omTeLezen(veld, getal));
  Object.defineProperty(veld, 'value', {
    configurable: true,
    get: () => (wordtGetypt ? voorDeBibliotheek(lees.call(veld)) : getal),
    set: waarde => {
      getal = String(waarde ?? '');
      if (!wordtGetypt || voorDeBibliotheek(lees.call(veld)) !== getal) {
        toon();
      }
    }
  });
  veld.addEventListener('focus', () => {
    wordtGetypt = true;
    toon();
    veld.select();
  });
  veld.addEventListener('blur', () => {
    getal = voorDeBibliotheek(lees.call(veld));
    wordtGetypt = false;
    toon();
  });
  wordtGetypt = document.activeElement === veld;
  toon();
}

// Before the library reads it: what is pasted becomes as if it was typed, and a point becomes a comma.
document.addEventListener(
  'input',
  ({target: veld}) => {
    if (!veld.matches?.('.fjs-form-field-number .fjs-input')) {
      return;
    }
    maakNederlands(veld);
    const getypt = lees.call(veld);
    const goed = omTeTypen(voorDeBibliotheek(getypt));
    if (goed !== getypt) {
      const plek = veld.selectionStart + goed.length - getypt.length;
      schrijf.call(veld, goed);
      veld.setSelectionRange(plek, plek);
    }
  },
  true
);

const kijk = wortel =>
  wortel.nodeType === Node.ELEMENT_NODE && wortel.querySelectorAll('.fjs-form-field-number .fjs-input').forEach(maakNederlands);

new MutationObserver(veranderingen => veranderingen.forEach(({addedNodes}) => addedNodes.forEach(kijk))).observe(
  document.documentElement,
  {childList: true, subtree: true}
);
