-- Standard SQL for H2 and PostgreSQL.
-- When a case was taken up again after it had ended by mistake: what was decided before does not end it any more.
alter table dossier.dossier add column hervat_op timestamp;
