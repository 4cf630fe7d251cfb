-- Who reconsiders a decision reads what the resident wrote and said (Awb art. 7:11) without looking for it.
alter table dossier.bezwaar add column gronden varchar(7000);
alter table dossier.bezwaar add column verslag varchar(4000);
