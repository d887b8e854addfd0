package vn.motcua.dossiers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.motcua.deadlines.Measure;
import vn.motcua.deadlines.TimeLimit;
import vn.motcua.procedures.Channel;
import vn.motcua.shared.UnitId;

/** Rows of the dossier's tables as values. */
final class DossierRows {
  private DossierRows() {}

  static Dossier dossier(ResultSet row, int number) throws SQLException {
    return new Dossier(filing(row), standing(row));
  }

  private static Filing filing(ResultSet row) throws SQLException {
    return new Filing(
        new UnitId(row.getString("unit_id")),
        row.getObject("id", UUID.class),
        row.getObject("day", LocalDate.class),
        row.getInt("number"),
        row.getString("code"),
        row.getString("external_code"),
        Filing.CodeEntry.valueOf(row.getString("external_entry")),
        row.getString("track_secret"),
        row.getString("procedure_code"),
        row.getObject("procedure_version", UUID.class),
        row.getObject("workflow_id", UUID.class),
        Channel.valueOf(row.getString("channel")),
        row.getInt("case_number"),
        row.getBoolean("on_the_spot"),
        row.getObject("person_id", UUID.class),
        new TimeLimit(Measure.valueOf(row.getString("measure")), row.getInt("limit_parts")),
        instant(row, "received_at"),
        instant(row, "clock_start"),
        instant(row, "promised_at"),
        row.getBoolean("promised_provisional"),
        integers(row, "allotted"),
        quick(row));
  }

  private static QuickPromise quick(ResultSet row) throws SQLException {
    String name = row.getString("quick_name");
    return new QuickPromise(
        row.getBoolean("urgent"),
        instantOrNull(row, "quick_at"),
        name == null ? "" : name,
        row.getInt("dropped"));
  }

  private static Standing standing(ResultSet row) throws SQLException {
    String outcome = row.getString("outcome");
    String mark = row.getString("mark");
    return new Standing(
        Stage.valueOf(row.getString("stage")),
        row.getInt("step"),
        row.getObject("holder", UUID.class),
        row.getInt("version"),
        instant(row, "told_at"),
        outcome == null ? null : Standing.Outcome.valueOf(outcome),
        integers(row, "used"),
        instant(row, "step_entered_at"),
        instant(row, "step_due_at"),
        instantOrNull(row, "ready_at"),
        mark == null ? null : Mark.valueOf(mark),
        instantOrNull(row, "closed_at"),
        time(row),
        row.getBytes("head"));
  }

  private static LegalTime time(ResultSet row) throws SQLException {
    return new LegalTime(
        instant(row, "due_at"),
        row.getBoolean("due_provisional"),
        row.getInt("pauses"),
        instantOrNull(row, "paused_at"),
        row.getBoolean("supplemented"),
        instantOrNull(row, "rescheduled_to"),
        row.getBoolean("agency_fault"),
        new LegalTime.Watch(
            instantOrNull(row, "watch_step_at"),
            instantOrNull(row, "watch_whole_at"),
            instantOrNull(row, "watch_apology_at")));
  }

  static DossierEvent event(ResultSet row, int number) throws SQLException {
    String mark = row.getString("step_mark");
    int left = row.getInt("left_step");
    boolean stayed = row.wasNull();
    return new DossierEvent(
        new UnitId(row.getString("unit_id")),
        row.getObject("dossier_id", UUID.class),
        row.getInt("seq"),
        DossierEvent.Kind.valueOf(row.getString("kind")),
        instant(row, "at"),
        row.getObject("actor", UUID.class),
        Stage.valueOf(row.getString("stage")),
        row.getInt("step"),
        row.getObject("holder", UUID.class),
        stayed ? null : left,
        mark == null ? null : Mark.valueOf(mark),
        row.getString("data"));
  }

  static Applicant applicant(ResultSet row, int number) throws SQLException {
    return new Applicant(
        row.getString("name"),
        row.getString("birth"),
        row.getString("id_number"),
        row.getString("phone"),
        row.getString("email"),
        row.getString("address"),
        row.getString("submitter"),
        row.getString("submitter_id"));
  }

  static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }

  static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static List<Integer> integers(ResultSet row, String column) throws SQLException {
    return List.of((Integer[]) row.getArray(column).getArray());
  }
}
