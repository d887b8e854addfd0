package vn.motcua.dossiers;

import java.time.Instant;
import java.util.UUID;
import vn.motcua.shared.UnitId;

/**
 * A refusal to receive (từ chối tiếp nhận, form 03): what was refused to whom, why, by whom, when.
 *
 * @param procedure name of the procedure's version then in force
 */
public record RefusedIntake(
    UnitId unit,
    UUID id,
    String procedureCode,
    String procedure,
    UUID officer,
    String officerName,
    Instant at,
    String name,
    String address,
    String phone,
    String reason) {}
