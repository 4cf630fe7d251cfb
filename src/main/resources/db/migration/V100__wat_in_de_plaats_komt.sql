-- What takes the place of the decision objected to (Awb art. 7:11 lid 2). Access is read from it.

alter table dossier.besluitconcept add column vervanging varchar(40);
alter table dossier.besluit add column vervanging varchar(40);
