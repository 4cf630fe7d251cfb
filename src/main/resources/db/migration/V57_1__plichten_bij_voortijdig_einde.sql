-- Which duties of the resident an early end is about (VNG-model art. 11), by their names with commas between.

alter table dossier.voortijdig_einde add column plichten varchar(300);
