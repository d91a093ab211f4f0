-- What was asked for before its decision had a clock gets one; the requests that wait are few among all that were made.
create index extension_undecided on extension (decision, clock_round, complaint_id);
create index suspension_undecided on suspension (decision, clock_round, complaint_id);
create index ledger_undecided on ledger_entry (decision, clock_round, complaint_id);
