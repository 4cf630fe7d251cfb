-- A gemachtigde objects for another: for the inwoner or for the partner. Each of the two objects for herself or himself, so it
-- is kept whose objection it is (Awb art. 2:1 and 7:1). Empty when nobody acts for another.

alter table dossier.bezwaar add column namens varchar(20);
