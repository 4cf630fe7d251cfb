-- A municipality may decide without a second reader (schuldhulproute.beleid.tweede-lezer).
alter table dossier.besluit alter column beoordeeld_door drop not null;
