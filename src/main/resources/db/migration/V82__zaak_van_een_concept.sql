-- Which objection or notice a draft decides on: several can run side by side, also about the same decision.

alter table dossier.besluitconcept add column zaak varchar(60);
