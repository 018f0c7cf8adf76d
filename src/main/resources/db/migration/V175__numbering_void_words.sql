-- What somebody wrote is the detail of a code, so that no words can be read as one. Before, one column held either.
update numbering_entry entry set reason = 'letter.withdrawal-reason-hidden', reason_details = '{}'
from letter, letter_withdrawal withdrawal
where letter.id = entry.document and withdrawal.letter = letter.id and letter.secrecy <> 'ORDINARY'
	and entry.state = 'VOID' and entry.reason = withdrawal.reason;
update numbering_entry set reason = 'letter.void.changed', reason_details = '{}'
where state = 'VOID' and reason = 'Naskah berubah sebelum ditandatangani';
update numbering_entry set reason = 'numbering.void.said', reason_details = array[reason]
where state = 'VOID' and reason !~ '^[a-z]+([.][a-z0-9-]+)+$';
update numbering_turned_up set void_reason = 'numbering.void.said', void_details = array[void_reason]
where void_reason !~ '^[a-z]+([.][a-z0-9-]+)+$';
