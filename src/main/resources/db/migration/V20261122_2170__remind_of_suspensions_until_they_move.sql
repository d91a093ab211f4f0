-- What was reminded of for the last time, or had no time for its decision at all, is taken up again by the next pass.
update credential_suspension set remind_at = due_at where status = 'APPROVED' and remind_at is null;
update credential_suspension set remind_at = proposed_at where status = 'PROPOSED' and remind_at is null;
