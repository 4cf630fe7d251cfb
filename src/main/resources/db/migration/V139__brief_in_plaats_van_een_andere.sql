-- In the place of which letter one came, and about which objection it is ({zaak}: bezwaar-3).
alter table dossier.brief add column vervangt bigint references dossier.brief (id);
alter table dossier.brief add column zaak varchar(40);

create index brief_vervangt on dossier.brief (vervangt);
create index brief_zaak on dossier.brief (zaak, soort, id);
