-- Names of filings grow old, and what a program sent under its own is known again.
alter table filing_key
    add column content binary(32),
    add column used_at datetime(6) not null default '2026-01-01',
    add key filing_key_by_age (used_at);
