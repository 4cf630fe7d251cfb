-- Who handles the case: the colleague whom the resident knows. Changes by a handover; the timeline tells when and by whom.
alter table dossier.dossier add column behandelaar varchar(100);
alter table dossier.dossier add column behandelaar_sinds date;
create index dossier_behandelaar on dossier.dossier (behandelaar);
