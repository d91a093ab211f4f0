-- Which of the case's clocks C6 is that of the decision on the request; empty for what was asked before such decisions had a clock.
alter table extension add column clock_round int;
alter table suspension add column clock_round int;
alter table ledger_entry add column clock_round int;
