package vn.motcua.programme;

import java.time.LocalDate;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A part of an open plan that is not finished and whose day is near or over.
 *
 * @param owner of the plan
 * @param place of the activity in the plan ("3.2")
 */
record PartDue(UnitId owner, UUID plan, String place, String activity, LocalDate due) {}
