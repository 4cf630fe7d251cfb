-- By what a term was met: when a decision goes out later than the day on it, the terms that it met were met later too.
alter table dossier.termijn add column voldaan_door varchar(60);
