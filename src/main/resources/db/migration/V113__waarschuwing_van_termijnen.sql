-- Each new day asks once in which cases a term came to its warning; the last day has an index already.
create index termijn_waarschuwing on dossier.termijn (waarschuwing_op);
