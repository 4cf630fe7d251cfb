// Settings of Admin for Schuldhulproute. Takes the place of the file of the same name that Camunda brings.
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
