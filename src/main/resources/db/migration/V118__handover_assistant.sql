-- The appointment of an assistant is no document
alter table handover_item alter column document drop not null;
