-- On which day a death held the letter back: what was on the post before that was told, went that day at the latest.
alter table dossier.verzending add column tegengehouden_op date;
