-- Few rows at any time, looked for every minute.
create index evidence_by_scan on evidence (scan, added_at);
