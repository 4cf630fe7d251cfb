-- Every agreed change stands in the plan beside what was agreed before, in full.

alter table dossier.plan alter column aanbod set data type varchar(40000);
