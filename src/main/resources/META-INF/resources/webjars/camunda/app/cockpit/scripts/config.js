// Settings of Cockpit for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.

// Not an import above: when that fails, nothing of this file is done and the screen stays blank.
const naam = await import('../../../lib/schuldhulproute.js')
  .then(lib => lib.naam())
  .catch(fout => {
    console.error('wat de webapps delen is niet geladen', fout);
    return 'Schuldhulproute';
  });

export default {
  app: {
    vendor: naam
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  customScripts: ['scripts/onderdelen'],
  disableWelcomeMessage: true
};
