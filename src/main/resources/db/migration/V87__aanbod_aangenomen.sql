-- The day on which a resident accepts the offer after a vroegsignaal is the day of the aanvraag (Wgs art. 4 lid 1); and whether
-- the partner of the earlier case takes part in the new one is asked, not assumed.

alter table dossier.vroegsignaal add column aangenomen_op date;
alter table dossier.vervolgaanvraag add column met_partner boolean default false not null;
