-- An agreement that does not fit what the inwoner can pay off does not take effect: then a human chooses another way (M-45).
alter table dossier.voorstel add column niet_ingegaan_op date;
