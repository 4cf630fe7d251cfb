-- A court that takes a decision away can put its own judgment in the place of it (Awb art. 8:72 lid 3 onder b): what that says
-- about the access to schuldhulp, and which judgment it is.
alter table dossier.besluitopvolging add column vervanging varchar(30);
alter table dossier.besluitopvolging add column kenmerk varchar(50);
