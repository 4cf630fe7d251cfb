-- No answer is not the same as no: only who says so makes debts problematic, or not (VNG-model art. 1; M-09, M-88).
alter table dossier.toegangstoets alter column problematisch drop not null;
