-- Standard SQL for H2 and PostgreSQL.
-- Days by which free days had made a term longer (ATW art. 1 lid 1) when a suspension began on one of them. They are part of
-- the unshifted end since, and an extension counts from there. Of a row from before this column there are none.
alter table dossier.termijn add column verschoven_dagen integer default 0 not null;
