package vn.motcua.programme;

import java.time.Instant;
import java.time.LocalDate;
import vn.motcua.shared.UnitId;

/** One thing told about a part: who, when, how it stands since. */
public record PlanAct(
    UnitId of,
    String unitName,
    int version,
    Standing standing,
    LocalDate due,
    String words,
    String by,
    Instant at) {}
