// The form library and the calendar of Tasklist. Camunda packs them with webpack and gives no way in; webpack itself does:
// whoever adds a chunk gets the function that loads the others. Found by what is in them, for their numbers change with
// every version.

const KENMERK = '"FormPlayground"';

let vormen = null;
self.webpackChunkcamunda_bpm_webapp.push([
  ['schuldhulproute'],
  {},
  laad => {
    const nummer = Object.keys(laad.m).find(deel => laad.m[deel].toString().includes(KENMERK));
    vormen = nummer === undefined ? null : laad(nummer);
  }
]);

if (!vormen?.Form?.prototype.importSchema || !window.flatpickr) {
  throw new Error('de formulieren van Tasklist zijn anders ingepakt dan die van Camunda 7.24');
}

export const Form = vormen.Form;
export const flatpickr = window.flatpickr;

// Above /camunda: the root of the application, also when it does not stand at the root of the server.
export const wortel = new URL('../../../../', import.meta.url).pathname.replace(/\/$/, '');
