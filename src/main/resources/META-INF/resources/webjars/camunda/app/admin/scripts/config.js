// Settings of Admin for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
const SCRIPTS = ['scripts/opschriften'];

// Camunda shows nothing at all when one script cannot be loaded, so only those that can are passed on.
const laadbaar = await Promise.all(
  SCRIPTS.map(async script => {
    try {
      await import(new URL(`../${script}.js${new URL(import.meta.url).search}`, import.meta.url).href);
      return true;
    } catch (fout) {
      console.error(`${script} is niet geladen; de rest van Admin werkt`, fout);
      return false;
    }
  })
);

export default {
  app: {
    vendor: 'Schuldhulproute'
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  customScripts: SCRIPTS.filter((script, plek) => laadbaar[plek]),
  disableWelcomeMessage: true
};
