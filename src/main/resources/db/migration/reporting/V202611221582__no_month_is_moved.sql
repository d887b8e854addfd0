-- As the sums of the dashboards: the program adds to a sum, or empties a unit and builds it anew; it moves none to another
-- unit, month or field.
revoke update, truncate on unit_month from ${appRole};
grant update (received, received_online, outside_typed, outside_taken, early, on_time, late, returned, withdrawn, refused,
              stopped, given_up_late, early_undone, on_time_undone) on unit_month to ${appRole};
