-- In which capacity somebody asked, asked besides, and answered; empty where it was not written down
alter table consultation_request add asked_as text, add answered_as text;
alter table consultation_further add asked_as text;
