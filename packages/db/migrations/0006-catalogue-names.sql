-- A service is called by a short name; the name that the LeiKa gives it stands beside.

alter table fact.subject add column catalogue_name text;
