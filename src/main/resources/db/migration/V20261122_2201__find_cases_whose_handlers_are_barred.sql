-- Which cases are handled once more, so that somebody may not handle them, is asked by every pass over what nobody can work on.
alter table case_handler add key case_handler_barred (barred, complaint_id);
