// Numbers in fields as they are written in the Netherlands: 1.850,50. The form library knows only 1850.5, and shows that too. It
// goes on reading and writing it; what the user sees and types is made of it here.

import './bibliotheek.js';

const {get: lees, set: schrijf} = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');

const GEEN_GETAL = 'geen getal';

/** With a point for each thousand; with a comma in it each point is one. */
const MET_DUIZENDEN = /^-?(\d{1,3}(\.\d{3})+|[\d.]*,\d*)$/;

/** An amount that is right, or may become it while more is typed. */
const BEDRAG = /^-?[\d.]*(,\d{0,2})?$/;

const isBedrag = veld => !!veld.closest('.fjs-input-group')?.querySelector('.fjs-input-adornment')?.textContent.includes('€');

const isGetal = veld => !!veld.matches?.('.fjs-form-field-number .fjs-input');

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
  if (!isBedrag(veld) || getal === '' || !Number.isFinite(Number(getal))) {
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

// The library would refuse the third figure after the point of a thousand.
document.addEventListener(
  'keypress',
  toets => {
    const {target: veld, key} = toets;
    if (!isGetal(veld) || !isBedrag(veld) || key.length !== 1 || toets.ctrlKey || toets.metaKey) {
      return;
    }
    maakNederlands(veld);
    const staat = lees.call(veld);
    const wordt = staat.slice(0, veld.selectionStart) + key + staat.slice(veld.selectionEnd);
    toets.stopPropagation();
    if (!BEDRAG.test(wordt)) {
      toets.preventDefault();
    }
  },
  true
);

// Before the library reads it: what is pasted becomes as if it was typed, and a point becomes a comma where it can be no thousand.
document.addEventListener(
  'input',
  ({target: veld}) => {
    if (!isGetal(veld)) {
      return;
    }
    maakNederlands(veld);
    const getypt = lees.call(veld);
    if (isBedrag(veld) && BEDRAG.test(getypt)) {
      return;
    }
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
