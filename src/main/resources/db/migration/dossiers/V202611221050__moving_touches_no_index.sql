-- The holder changes at nearly every step. While an index held it, each hand-over wrote a new entry
-- into every index of the row; without, the new version stays on its page and no index changes (HOT).
-- What an officer has in hand is read among the unit's open dossiers by dossier_open: some hundreds.
drop index dossier_in_hand;
