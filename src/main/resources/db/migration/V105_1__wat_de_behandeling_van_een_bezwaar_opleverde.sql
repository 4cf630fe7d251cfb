-- What was found while an objection was dealt with goes into the decision on it: why there was no hearing (Awb art. 7:12 lid 1), what
-- the committee advises (art. 7:13 lid 7) and how the earlier decision was looked at again (art. 7:11).

alter table dossier.bezwaar add column horen_toelichting varchar(2000);
alter table dossier.bezwaar add column advies varchar(30);
alter table dossier.bezwaar add column heroverweging varchar(4000);
