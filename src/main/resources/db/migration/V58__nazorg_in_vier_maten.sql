-- Nazorg in four measures instead of two: what was active becomes active and light.
update dossier.nazorgafspraak set intensiteit = 'ACTIEF_LICHT' where intensiteit = 'ACTIEF';

-- who does what for the resident in the long run; only with long nazorg
alter table dossier.nazorgafspraak add column ketenafspraken varchar(2000);

-- the day on which a saneringskrediet was paid out
alter table dossier.oplossing add column uitbetaald_op date;
