// Settings of Cockpit for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
export default {
  app: {
    vendor: 'Schuldhulproute'
  },
  locales: {
    availableLocales: ['nl'],
    fallbackLocale: 'nl'
  },
  disableWelcomeMessage: true
};
