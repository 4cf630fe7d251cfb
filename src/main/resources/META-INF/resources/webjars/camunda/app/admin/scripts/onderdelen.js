// What Schuldhulproute adds to this webapp, each part in a script of its own.
export default await import('../../../lib/schuldhulproute.js')
  .then(({laad}) => laad(['opschriften', 'rechten'], import.meta.url))
  .catch(fout => {
    console.error('wat de webapps delen is niet geladen', fout);
    return [];
  });
