// Settings of Cockpit for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
// Dutch also in a browser that asks for another language: the work is Dutch.
Object.defineProperty(navigator, 'language', {value: 'nl', configurable: true});
Object.defineProperty(navigator, 'languages', {value: ['nl'], configurable: true});

export default {
  app: {
    vendor: 'Schuldhulproute'
  },
  // What has no Dutch label yet is shown in English.
  locales: {
    availableLocales: ['nl', 'en'],
    fallbackLocale: 'en'
  },
  disableWelcomeMessage: true
};
