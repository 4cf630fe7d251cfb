// What Schuldhulproute adds to this webapp, each part in a script of its own.
import {laad} from '../../../lib/schuldhulproute.js';

export default await laad(['sturing'], import.meta.url, {
  Actions: 'Acties',
  null: 'leeg',
  true: 'ja',
  false: 'nee',
  Boolean: 'Ja of nee',
  String: 'Tekst',
  Integer: 'Getal',
  Long: 'Getal',
  Double: 'Getal',
  Date: 'Datum'
});
