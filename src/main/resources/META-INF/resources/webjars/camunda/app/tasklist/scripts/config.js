// Settings of Tasklist for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.

// No copy in the browser of what was typed. It stands above all else and rests on nothing, so that it holds whatever goes wrong.
// Tasklist keeps a half-filled form in the browser when a session ends. What residents tell does not belong there.
const bewaar = Storage.prototype.setItem;
Storage.prototype.setItem = function (sleutel, waarde) {
  if (!String(sleutel).startsWith('camunda-form:')) {
    bewaar.call(this, sleutel, waarde);
  }
};
Object.keys(localStorage)
  .filter(sleutel => sleutel.startsWith('camunda-form:'))
  .forEach(sleutel => localStorage.removeItem(sleutel));

// Not an import above: when that fails, nothing of this file is done and the screen stays blank.
const naam = await import('../../../lib/schuldhulproute.js')
  .then(lib => lib.naam())
  .catch(fout => {
    console.error('wat de webapps delen is niet geladen', fout);
    return 'Schuldhulproute';
  });

export default {
  app: {
    name: 'Takenlijst',
    vendor: naam
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  dateFormat: {
    normal: 'LLL',
    long: 'LLLL'
  },
  customScripts: ['scripts/onderdelen'],
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'zet de gekozen taak op uw naam'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'gaat naar het eerste filter'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'gaat naar de eerste taak in de lijst'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'gaat naar het eerste veld van het formulier'
    },
    // Stays the last: user-styles.css leaves it out of the list for who may start nothing.
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'opent het venster om iets nieuws te starten'
    }
  }
};
