-- It can be that nobody knows who inherits: letters then go to the heirs, at the last address of who died (Awb art. 3:41 lid 2).
alter table dossier.erfgenaam alter column naam drop not null;
