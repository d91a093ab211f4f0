-- What waits for an explanation lies in the inbox of whoever owes it.
alter table supervision_order add key order_awaited (answered_at, addressee, complaint_id);
