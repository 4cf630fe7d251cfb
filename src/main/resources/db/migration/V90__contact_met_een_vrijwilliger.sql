-- Every how many months a volunteer has contact with the resident, between the contacts of the municipality (L-27; A45).
alter table dossier.nazorgafspraak add column vrijwilliger_maanden integer;
