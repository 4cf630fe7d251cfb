-- What comes in as an objection can belong to one that was made before, or be against the decision on it: against that there is
-- only beroep, so it is sent on to the court (Awb art. 6:15 lid 2, 7:1, 8:1). The day on which that was done ends it here.

alter table dossier.bezwaar add column doorgestuurd_op date;
