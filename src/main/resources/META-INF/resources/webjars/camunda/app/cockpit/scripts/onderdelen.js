// What Schuldhulproute adds to this webapp, each part in a script of its own.
/** What this webapp writes without a label that can be set. */
const WOORDEN = {
  Actions: 'Acties',
  State: 'Stand',
  null: 'leeg',
  true: 'ja',
  false: 'nee',
  Boolean: 'Ja of nee',
  String: 'Tekst',
  Short: 'Getal',
  Integer: 'Getal',
  Long: 'Getal',
  Double: 'Getal',
  Date: 'Datum',
  'async-continuation': 'Verder op de achtergrond',
  'async-before': 'Voor de stap',
  'async-after': 'Na de stap'
};

export default await import('../../../lib/schuldhulproute.js')
  .then(({laad}) => laad(['sturing'], import.meta.url, WOORDEN))
  .catch(async fout => {
    console.error('wat de webapps delen is niet geladen', fout);
    return (await import(`./sturing.js${new URL(import.meta.url).search}`).catch(() => ({}))).default || [];
  });
