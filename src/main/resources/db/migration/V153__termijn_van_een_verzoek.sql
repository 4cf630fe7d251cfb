-- What is proposed on a request of the resident can be talked over again: the new draft then has the term of the first one.
alter table dossier.besluitconcept add column termijn_onderwerp varchar(60);
