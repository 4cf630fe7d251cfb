-- What stands in the letter of a decision, by name: one that did not go out on its day is made again with another date.
alter table dossier.brief add column gegevens text;

-- Who only saw in a list whose case it is, is noted once a day; a look at the case itself every time.
alter table dossier.inzage add column soort varchar(10) default 'DOSSIER' not null;
create index inzage_wie on dossier.inzage (wie, moment);
