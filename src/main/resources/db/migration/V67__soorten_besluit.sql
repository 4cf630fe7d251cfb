-- Every kind of decision: what it contains, the reasons of the rules as they were, and the earlier decision that it is about.

alter table dossier.besluitconcept add column betreft bigint references dossier.besluit (id);
alter table dossier.besluitconcept add column verandering varchar(4000);
alter table dossier.besluitconcept add column inhoud text;
alter table dossier.besluitconcept add column gronden text;

alter table dossier.besluit add column betreft bigint references dossier.besluit (id);
alter table dossier.besluit add column inhoud text;
alter table dossier.besluit add column gronden text;
