-- The court can annul a decision on an objection and order a new one (Awb art. 8:72 lid 4): the objection is then open again, and
-- the day of that judgment is kept.

alter table dossier.bezwaar add column uitspraak_op date;
