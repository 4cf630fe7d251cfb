// Camunda sometimes writes the path above a page before the labels are there; it then says USERS_USERS for "Gebruikers".

const NAAM = /^[A-Z]+(_[A-Z0-9]+)+$/;

async function haalLabels() {
  const antwoord = await fetch(new URL('../locales/nl.json', import.meta.url));
  return (await antwoord.json()).labels;
}

function herstel(labels) {
  const tekst = document.createTreeWalker(document.querySelector('.breadcrumbs-panel') || document.createElement('p'), NodeFilter.SHOW_TEXT);
  while (tekst.nextNode()) {
    const naam = tekst.currentNode.data.trim();
    if (NAAM.test(naam) && labels[naam]) {
      tekst.currentNode.data = tekst.currentNode.data.replace(naam, labels[naam]);
    }
  }
}

haalLabels().then(
  labels => {
    herstel(labels);
    new MutationObserver(() => herstel(labels)).observe(document.body, {childList: true, subtree: true, characterData: true});
  },
  fout => console.error('de opschriften zijn niet geladen', fout)
);

export default [];
