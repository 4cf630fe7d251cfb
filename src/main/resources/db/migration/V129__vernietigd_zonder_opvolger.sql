-- A court can take a decision away without another one in its place (Awb art. 8:72 lid 3): then there is none that follows.
alter table dossier.besluitopvolging alter column opvolger drop not null;
