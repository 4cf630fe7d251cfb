-- What came in later stands below what the resident wrote first: twice the length of one text, and what is between.
alter table dossier.bezwaar alter column gronden set data type varchar(8100);
